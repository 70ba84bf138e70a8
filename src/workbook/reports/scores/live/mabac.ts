import { listOver, type LiveMethod } from "../live-formulas";

export const liveMabac: LiveMethod = () => ({
  byCriterion: {
    low: (cells, j) => `MIN(${cells.column("ratings", j)})`,
    high: (cells, j) => `MAX(${cells.column("ratings", j)})`,
    // By logarithms, as the product of many small numbers would vanish.
    border: (cells, j) => {
      const [weight, column] = [cells.criterion("weights", j), cells.column("weighted", j)];
      const even = `OR(${weight}=0,${cells.criterion("low", j)}=${cells.criterion("high", j)})`;
      return `IF(${even},${weight},EXP(SUMPRODUCT(LN(${column}))/${cells.count}))`;
    },
  },
  matrices: {
    weighted: (cells, j) => {
      const [low, high] = [cells.criterion("low", j), cells.criterion("high", j)];
      const rating = cells.at("ratings", j);
      const way = cells.criteria[j] === "higher" ? `${rating}-${low}` : `${high}-${rating}`;
      return `${cells.criterion("weights", j)}*(1+IF(${low}=${high},0,(${way})/(${high}-${low})))`;
    },
    distances: (cells, j) => `${cells.at("weighted", j)}-${cells.criterion("border", j)}`,
  },
  score: (cells) => `SUM(${listOver(cells, (j) => cells.at("distances", j))})`,
});
