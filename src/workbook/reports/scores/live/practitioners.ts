import type { LiveCells, LiveMethod } from "../live-formulas";

/** The methods that compute a figure from columns of Projects; those columns come live from there. */

const product = (cells: LiveCells, ...keys: readonly string[]): string =>
  keys.map((key) => cells.project(key)).join("*");

export const liveWsjf: LiveMethod = () => ({
  byAlternative: {
    costOfDelay: (cells) =>
      ["businessValue", "timeCriticality", "riskReduction"].map((key) => cells.project(key)).join("+"),
  },
  score: (cells) => `${cells.project("costOfDelay")}/${cells.project("jobSize")}`,
});

export const liveCostOfDelay: LiveMethod = () => ({
  score: (cells) => `${cells.project("costOfDelay")}/${cells.project("duration")}`,
});

export const liveRice: LiveMethod = () => ({
  score: (cells) => `${product(cells, "reach", "impact", "confidence")}/${cells.project("effort")}`,
});

export const liveIce: LiveMethod = ({ combination }) => ({
  score: (cells) =>
    combination === "mean"
      ? `(${["impact", "confidence", "ease"].map((key) => cells.project(key)).join("+")})/3`
      : product(cells, "impact", "confidence", "ease"),
});

export const liveBenefitCostRatio: LiveMethod = () => ({
  score: (cells) => `${cells.project("benefits")}/${cells.project("costs")}`,
});
