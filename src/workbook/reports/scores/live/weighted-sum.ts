import { listOver, sumOver, type LiveMethod } from "../live-formulas";

/** A value that is left out is an empty text; then the other weights of the project are scaled up. */
export const liveWeightedSum: LiveMethod = () => ({
  byAlternative: {
    rated: (cells) => sumOver(cells, (j) => `IF(${cells.at("values", j)}="",0,${cells.criterion("weights", j)})`),
  },
  matrices: {
    contributions: (cells, j) => {
      const value = cells.at("values", j);
      const part = `${value}*${cells.criterion("weights", j)}`;
      if (!cells.hasProjects("rated")) return part;
      return `IF(${value}="",0,IF(${cells.project("rated")}=0,0,${part}/${cells.project("rated")}))`;
    },
  },
  score: (cells) => `SUM(${listOver(cells, (j) => cells.at("contributions", j))})`,
});
