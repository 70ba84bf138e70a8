import { sumOver, type LiveCells, type LiveFormulas, type LiveMethod } from "../live-formulas";

export const liveNorms: NonNullable<LiveFormulas["byCriterion"]> = {
  norms: (cells, j) => `SQRT(SUMSQ(${cells.column("ratings", j)}))`,
};

export const liveWeightedRatios: NonNullable<LiveFormulas["matrices"]> = {
  weighted: (cells, j) => {
    const norm = cells.criterion("norms", j);
    return `IF(${norm}=0,0,${cells.criterion("weights", j)}*${cells.at("ratings", j)}/${norm})`;
  },
};

const side = (cells: LiveCells, better: "higher" | "lower"): string =>
  sumOver(cells, (j) => (cells.criteria[j] === better ? cells.at("weighted", j) : undefined));

export const liveMoora: LiveMethod = () => ({
  byCriterion: liveNorms,
  matrices: liveWeightedRatios,
  byAlternative: { benefits: (cells) => side(cells, "higher"), costs: (cells) => side(cells, "lower") },
  score: (cells) => `${cells.project("benefits")}-${cells.project("costs")}`,
});
