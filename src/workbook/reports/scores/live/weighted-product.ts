import { listOver, type LiveMethod } from "../live-formulas";
import { liveBest, liveRatios } from "./best-ratios";

export const liveWeightedProduct: LiveMethod = () => ({
  byCriterion: liveBest,
  matrices: {
    ...liveRatios,
    // 0 to the power of 0 is an error in a cell; a weight of 0 takes the ratio out of the product.
    powers: (cells, j) => {
      const weight = cells.criterion("weights", j);
      return `IF(${weight}=0,1,${cells.at("ratios", j)}^${weight})`;
    },
  },
  score: (cells) => `PRODUCT(${listOver(cells, (j) => cells.at("powers", j))})`,
});
