import { sumOver, type LiveCells, type LiveMethod } from "../live-formulas";

const side = (cells: LiveCells, better: "higher" | "lower"): string =>
  sumOver(cells, (j) => (cells.criteria[j] === better ? cells.at("weighted", j) : undefined));

export const liveCopras: LiveMethod = () => ({
  byCriterion: { sums: (cells, j) => `SUM(${cells.column("ratings", j)})` },
  matrices: {
    weighted: (cells, j) => {
      const [sum, weight] = [cells.criterion("sums", j), cells.criterion("weights", j)];
      return `IF(OR(${sum}=0,${weight}=0),0,${weight}*${cells.at("ratings", j)}/${sum})`;
    },
  },
  byAlternative: {
    benefits: (cells) => side(cells, "higher"),
    costs: (cells) => side(cells, "lower"),
    significance: (cells) => {
      const [own, all] = [cells.project("costs"), cells.projects("costs")];
      const inverse = `SUMPRODUCT(1/${all})`;
      return `${cells.project("benefits")}+IF(SUM(${all})=0,0,SUM(${all})/(${own}*${inverse}))`;
    },
  },
  score: (cells) => {
    const all = cells.projects("significance");
    return `IF(MAX(${all})=0,1,${cells.project("significance")}/MAX(${all}))`;
  },
});
