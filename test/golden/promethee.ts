import { allHigher, type PublishedDecision } from "./decision";

/** Usual criterion on all. */
export const prometheeCase: PublishedDecision = {
  source:
    "Zhao, Peng & Li (2013), Revised PROMETHEE II for improving efficiency in emergency response, Procedia Computer Science 17, 181–188",
  given: {
    ratings: [
      [4, 3, 2],
      [3, 2, 4],
      [5, 1, 3],
    ],
    directions: allHigher(3),
    weights: [0.5, 0.3, 0.2],
  },
  figures: ["0.1", "-0.3", "0.2"],
};
