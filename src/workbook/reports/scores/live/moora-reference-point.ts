import { bestOf, listOver, type LiveMethod } from "../live-formulas";
import { liveNorms, liveWeightedRatios } from "./moora";

export const liveMooraReferencePoint: LiveMethod = () => ({
  byCriterion: { ...liveNorms, reference: (cells, j) => bestOf(cells, "weighted", j) },
  matrices: {
    ...liveWeightedRatios,
    gaps: (cells, j) => `ABS(${cells.criterion("reference", j)}-${cells.at("weighted", j)})`,
  },
  byAlternative: { distance: (cells) => `MAX(${listOver(cells, (j) => cells.at("gaps", j))})` },
  score: (cells) => `0-${cells.project("distance")}`,
});
