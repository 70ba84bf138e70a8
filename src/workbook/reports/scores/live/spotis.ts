import { highEnd, listOver, lowEnd, type LiveMethod } from "../live-formulas";

export const liveSpotis: LiveMethod = () => ({
  byCriterion: {
    low: lowEnd,
    high: highEnd,
    ideal: (cells, j) => cells.criterion(cells.criteria[j] === "higher" ? "high" : "low", j),
  },
  matrices: {
    distances: (cells, j) => {
      const [low, high] = [cells.criterion("low", j), cells.criterion("high", j)];
      const within = `MIN(${high},MAX(${low},${cells.at("ratings", j)}))`;
      const distance = `ABS(${within}-${cells.criterion("ideal", j)})/(${high}-${low})`;
      return `IF(${low}=${high},0,${cells.criterion("weights", j)}*${distance})`;
    },
  },
  byAlternative: { d: (cells) => `SUM(${listOver(cells, (j) => cells.at("distances", j))})` },
  score: (cells) => `1-${cells.project("d")}`,
});
