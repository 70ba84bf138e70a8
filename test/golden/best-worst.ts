/**
 * Best-worst judgements with their weights by the linear model. The first is example 1 of Rezaei (2015), Omega 53, 49–57
 * (buying a car; fully consistent), the second example 1 of Rezaei (2016), Omega 64, 126–130 (transport mode). The third
 * is the car with one judgement changed. All three were recomputed with scipy.optimize.linprog.
 */
export const bestWorstCases = [
  {
    name: "buying a car: quality, price, comfort, safety, style",
    judgements: { best: 1, worst: 4, bestToOthers: [2, 1, 4, 2, 8], othersToWorst: [4, 8, 2, 4, 1] },
    weights: ["0.2105", "0.4211", "0.1053", "0.2105", "0.0526"],
    deviation: "0.0000",
    ratio: "0.0000",
  },
  {
    name: "transport mode: load flexibility, accessibility, cost",
    judgements: { best: 2, worst: 0, bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] },
    weights: ["0.0714", "0.3214", "0.6071"],
    deviation: "0.0357",
    // ξ* = 4 − √14 = 0.26, over the index 4.47.
    ratio: "0.058",
  },
  {
    name: "buying a car, less consistent",
    judgements: { best: 1, worst: 4, bestToOthers: [2, 1, 4, 3, 8], othersToWorst: [4, 8, 2, 3, 1] },
    weights: ["0.22950820", "0.44808743", "0.11475410", "0.15300546", "0.05464481"],
    deviation: "0.01092896",
    ratio: undefined,
  },
];

/** Rezaei (2015), table 1: the consistency index for a_BW from 1 to 9. */
export const bestWorstIndices = ["0.00", "0.44", "1.00", "1.63", "2.30", "3.00", "3.73", "4.47", "5.23"];
