import type { Bounds } from "../../src/core/scoring/spotis";
import type { PublishedDecision } from "./decision";

export const spotisCase: PublishedDecision & { readonly bounds: readonly Bounds[] } = {
  source:
    "Dezert, Tchamova, Han & Tacnet (2020), The SPOTIS rank reversal free method for multi-criteria decision-making support, 23rd International Conference on Information Fusion, 1–8",
  given: {
    ratings: [
      [10.5, -3.1, 1.7],
      [-4.7, 0, 3.4],
      [8.1, 0.3, 1.3],
      [3.2, 7.3, -5.3],
    ],
    directions: ["higher", "lower", "higher"],
    weights: [0.2, 0.3, 0.5],
  },
  bounds: [
    { low: -5, high: 12 },
    { low: -6, high: 10 },
    { low: -8, high: 5 },
  ],
  figures: ["0.1989", "0.3705", "0.3063", "0.7491"],
};
