import { sumOver, type LiveCells, type LiveMethod } from "../live-formulas";

const weighed = (cells: LiveCells, sign: "" | "-"): string =>
  sumOver(cells, (j) => `${cells.criterion("weights", j)}*MAX(0,${sign}${cells.at("deviations", j)})`);

export const liveEdas: LiveMethod = () => ({
  byCriterion: { average: (cells, j) => `AVERAGE(${cells.column("ratings", j)})` },
  matrices: {
    deviations: (cells, j) => {
      const [column, mean] = [cells.column("ratings", j), cells.criterion("average", j)];
      const [rating, weight] = [cells.at("ratings", j), cells.criterion("weights", j)];
      const ahead = cells.criteria[j] === "higher" ? `${rating}-${mean}` : `${mean}-${rating}`;
      return `IF(OR(${weight}=0,MAX(${column})=MIN(${column})),0,(${ahead})/${mean})`;
    },
  },
  byAlternative: {
    ahead: (cells) => weighed(cells, ""),
    behind: (cells) => weighed(cells, "-"),
    aheadShare: (cells) => {
      const most = `MAX(${cells.projects("ahead")})`;
      return `IF(${most}=0,0,${cells.project("ahead")}/${most})`;
    },
    behindShare: (cells) => {
      const most = `MAX(${cells.projects("behind")})`;
      return `IF(${most}=0,1,1-${cells.project("behind")}/${most})`;
    },
  },
  score: (cells) => `(${cells.project("aheadShare")}+${cells.project("behindShare")})/2`,
});
