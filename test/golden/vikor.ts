import { allHigher, evenWeights, type PublishedDecision } from "./decision";

/** v = 0.5; recomputed with numpy from the formula. */
export const vikorCases: readonly (PublishedDecision & {
  readonly s?: readonly string[];
  readonly r?: readonly string[];
  readonly compromise?: readonly number[];
})[] = [
  {
    source: "Tzeng & Huang (2011), Multiple Attribute Decision Making: the data of their TOPSIS example",
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
    s: ["0.60", "0.30", "0.15", "0.65"],
    r: ["0.30", "0.20", "0.15", "0.40"],
    figures: ["0.75", "0.25", "0", "1"],
    compromise: [2, 1],
  },
  {
    source: "Yang & Wu (2020), A new improvement method to avoid rank reversal in VIKOR, IEEE Access 8, 21261–21271",
    given: {
      ratings: [
        [78, 56, 34, 6],
        [4, 45, 3, 97],
        [18, 2, 50, 63],
        [9, 14, 11, 92],
        [85, 9, 100, 29],
      ],
      directions: allHigher(4),
      weights: evenWeights(4),
    },
    figures: ["0.5679", "0.7667", "1", "0.7493", "0"],
  },
];
