import { listOver, sumOver, type LiveMethod } from "../live-formulas";
import { liveBest, liveRatios } from "./best-ratios";

export const liveWaspas: LiveMethod = () => ({
  byCriterion: liveBest,
  matrices: liveRatios,
  byAlternative: {
    sums: (cells) => sumOver(cells, (j) => `${cells.at("ratios", j)}*${cells.criterion("weights", j)}`),
    products: (cells) =>
      `PRODUCT(${listOver(cells, (j) => {
        const weight = cells.criterion("weights", j);
        return `IF(${weight}=0,1,${cells.at("ratios", j)}^${weight})`;
      })})`,
  },
  score: (cells) => {
    const lambda = cells.figure("lambda");
    return `${lambda}*${cells.project("sums")}+(1-${lambda})*${cells.project("products")}`;
  },
});
