import { evenWeights, type PublishedDecision } from "./decision";

export const mooraWeightedCase: PublishedDecision = {
  source:
    "Siregar, Tampubolon, Parapat, Malau & Hutagalung (2021), Decision support system for selection technique using MOORA method, IOP Conference Series: Materials Science and Engineering 1088, 012022",
  given: {
    ratings: [
      [1.5, 3, 5, 3.3],
      [2, 7, 5, 3.35],
      [3, 1, 5, 3.07],
      [2.2, 4, 5, 3.5],
      [2, 5, 3, 3.09],
      [3.2, 2, 3, 3.48],
      [2.775, 3, 5, 3.27],
    ],
    directions: ["lower", "higher", "higher", "higher"],
    weights: [0.3, 0.2, 0.1, 0.4],
  },
  figures: ["0.1801", "0.2345", "0.0625", "0.1757", "0.1683", "0.0742", "0.1197"],
};

/**
 * Printed without weights, as if each were 1; ours add up to 1, so that figures are a seventh of those here. Recomputed
 * with numpy from the formulas.
 */
export const heatingLosses = {
  source:
    "Kracka, Brauers & Zavadskas (2010), Ranking heating losses in a building by applying the MULTIMOORA, Inzinerine Ekonomika–Engineering Economics 21(4), 352–359",
  given: {
    ratings: [
      [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
      [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
      [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
      [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
      [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
      [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
    ],
    directions: ["lower", "lower", "lower", "lower", "higher", "lower", "higher"],
    weights: evenWeights(7),
  },
  criteria: 7,
  ratioSystem: ["-1.6245", "-0.2523", "-0.8464", "-2.2336", "-1.1870", "-0.7746"],
  referencePoint: ["0.6893", "0.6999", "0.5982", "0.8596", "0.6002", "0.6148"],
  ranks: [
    [5, 1, 3, 6, 4, 2],
    [4, 5, 1, 6, 2, 3],
    [5, 1, 3, 6, 4, 2],
  ],
  finalRanks: [5, 1, 3, 6, 4, 2],
} as const;
