import type { IncompleteMatrix } from "../../src/core/weighting/pairwise-matrix";

/** Judgement matrices with published weights. All figures were recomputed with numpy.linalg.eig before they came here. */
export interface PublishedAhp {
  readonly source: string;
  readonly matrix: IncompleteMatrix;
  /** Weights as printed: a test allows half a unit of the last digit. */
  readonly weights: readonly string[];
  readonly lambdaMax?: string;
  readonly ratios: Partial<Record<"saaty-1980" | "saaty-2005" | "donegan-dodd", string>>;
  readonly mustWarn: boolean;
}

/** From the cells above the diagonal, row by row. */
export function fromUpper(n: number, upper: readonly (number | null)[]): IncompleteMatrix {
  let next = 0;
  const cells = Array.from({ length: n }, () => new Array<number | null>(n).fill(1));
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const cell = upper[next++] ?? null;
      (cells[i] as (number | null)[])[j] = cell;
      (cells[j] as (number | null)[])[i] = cell === null ? null : 1 / cell;
    }
  }
  return cells;
}

export const publishedAhp: readonly PublishedAhp[] = [
  {
    source:
      "drinks: Saaty (2008), Decision making with the analytic hierarchy process, International Journal of Services Sciences 1(1), 83–98",
    matrix: fromUpper(
      7,
      // prettier-ignore
      [9, 5, 2, 1, 1, 1 / 2, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9, 1 / 3, 1 / 4, 1 / 3, 1 / 9, 1 / 2, 1, 1 / 3, 2, 1 / 2, 1 / 3],
    ),
    weights: ["0.1775", "0.0191", "0.0418", "0.1164", "0.1896", "0.1288", "0.3268"],
    lambdaMax: "7.176629",
    ratios: { "saaty-1980": "0.0223", "saaty-2005": "0.0218", "donegan-dodd": "0.0235" },
    mustWarn: false,
  },
  {
    // Charisma is printed as .270; to four places it is .2699 (.26994992).
    source: "choosing a leader: the worked example of the encyclopaedia article on the analytic hierarchy process",
    matrix: fromUpper(4, [4, 3, 7, 1 / 3, 3, 5]),
    weights: ["0.5476", "0.1266", "0.270", "0.0559"],
    lambdaMax: "4.118418",
    ratios: { "saaty-1980": "0.0439", "saaty-2005": "0.0444" },
    mustWarn: false,
  },
  {
    source: "buying a car: the worked example of the encyclopaedia article on the analytic hierarchy process (car)",
    matrix: fromUpper(4, [3, 7, 3, 9, 1, 1 / 7]),
    weights: ["0.5101", "0.2344", "0.0405", "0.2151"],
    lambdaMax: "4.199235",
    ratios: { "saaty-1980": "0.0738" },
    mustWarn: false,
  },
  {
    source:
      "Wang & Chin (2011), A linear programming approximation to the eigenvector method in the analytic hierarchy process, Information Sciences 181(23), 5240–5248",
    matrix: fromUpper(6, [4, 3, 1, 3, 4, 7, 3, 1 / 5, 1, 1 / 5, 1 / 5, 1 / 6, 1, 1 / 3, 3]),
    weights: ["0.3208", "0.1395", "0.0348", "0.1285", "0.2374", "0.1391"],
    ratios: { "saaty-1980": "0.229" },
    mustWarn: true,
  },
  {
    source: "three criteria in a circle",
    matrix: fromUpper(3, [1 / 2, 7, 3]),
    weights: ["0.4106", "0.4914", "0.0980"],
    ratios: { "saaty-1980": "0.232" },
    mustWarn: true,
  },
];

/** Choosing a leader: the candidates Moll, Nell and Sue by criterion, and their totals. */
export const leader = {
  criteria: fromUpper(4, [4, 3, 7, 1 / 3, 3, 5]),
  candidates: {
    experience: fromUpper(3, [1 / 4, 4, 9]),
    education: fromUpper(3, [3, 1 / 5, 1 / 7]),
    charisma: fromUpper(3, [5, 9, 4]),
    age: fromUpper(3, [1 / 3, 5, 9]),
  },
  totals: ["0.3581", "0.4928", "0.1491"],
};

/** Bozóki, Fülöp & Rónyai (2010), Mathematical and Computer Modelling 52(1–2), 318–333: c over d was not judged. */
export const missingJudgement = {
  matrix: fromUpper(4, [1, 5, 2, 3, 4, null]),
  completed: "0.730297",
  weights: ["0.3738", "0.3920", "0.0985", "0.1357"],
};

/** Row geometric means of the drinks matrix and its geometric consistency index, recomputed with numpy. */
export const drinksByGeometricMeans = {
  weights: ["0.1787", "0.0185", "0.0422", "0.1165", "0.1911", "0.1286", "0.3243"],
  index: "0.0804",
};

/** Goepel's consensus, recomputed with numpy from his formula: two groups, each with its opinions. */
export const consensusCases = [
  {
    opinions: [
      [0.6, 0.3, 0.1],
      [0.2, 0.5, 0.3],
      [0.5, 0.25, 0.25],
    ],
    consensus: "0.82284",
  },
  {
    opinions: [
      [0.1775, 0.0191, 0.0418, 0.1164, 0.1896, 0.1288, 0.3268],
      [0.3268, 0.1288, 0.1896, 0.1164, 0.0418, 0.0191, 0.1775],
    ],
    consensus: "0.73673",
  },
];
