import { listOver, type LiveMethod } from "../live-formulas";

export const liveMairca: LiveMethod = () => ({
  byCriterion: {
    expected: (cells, j) => `${cells.criterion("weights", j)}/${cells.count}`,
    low: (cells, j) => `MIN(${cells.column("ratings", j)})`,
    high: (cells, j) => `MAX(${cells.column("ratings", j)})`,
  },
  matrices: {
    gaps: (cells, j) => {
      const [low, high, rating] = [cells.criterion("low", j), cells.criterion("high", j), cells.at("ratings", j)];
      const gap = cells.criteria[j] === "higher" ? `${high}-${rating}` : `${rating}-${low}`;
      return `IF(${low}=${high},0,${cells.criterion("expected", j)}*(${gap})/(${high}-${low}))`;
    },
  },
  byAlternative: { q: (cells) => `SUM(${listOver(cells, (j) => cells.at("gaps", j))})` },
  score: (cells) => `0-${cells.project("q")}`,
});
