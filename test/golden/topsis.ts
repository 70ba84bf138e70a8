import type { Normalisation } from "../../src/core/scoring/normalisation";
import { allHigher, type PublishedDecision } from "./decision";

/** Recomputed with numpy from the formula. */
export const topsisCases: readonly (PublishedDecision & { readonly by: Normalisation })[] = [
  {
    source: "Tzeng & Huang (2011), Multiple Attribute Decision Making, chapter 5, vector normalisation",
    by: "vector",
    given: {
      ratings: [
        [5, 8, 4],
        [7, 6, 8],
        [8, 8, 6],
        [7, 4, 6],
      ],
      directions: allHigher(3),
      weights: [0.3, 0.4, 0.3],
    },
    figures: ["0.5037", "0.6581", "0.7482", "0.3340"],
  },
  {
    source:
      "Opricovic & Tzeng (2004), European Journal of Operational Research 156(2), 445–455: mountain climbing, min-max",
    by: "min-max",
    given: {
      ratings: [
        [1, 3000],
        [2, 3750],
        [5, 4500],
      ],
      directions: ["lower", "higher"],
      weights: [0.5, 0.5],
    },
    figures: ["0.500", "0.617", "0.500"],
  },
  {
    source: "the same problem with vector normalisation, which changes the winner; recomputed with numpy",
    by: "vector",
    given: {
      ratings: [
        [1, 3000],
        [2, 3750],
        [5, 4500],
      ],
      directions: ["lower", "higher"],
      weights: [0.5, 0.5],
    },
    figures: ["0.762", "0.722", "0.238"],
  },
];
