import type { Ratings } from "../../src/core/weighting/objective-weights";

/** Decision matrices with published objective weights; each was recomputed with numpy from the formula. */
export interface PublishedObjective {
  readonly source: string;
  readonly given: Ratings;
  readonly weights: readonly string[];
}

const allHigher = (n: number): readonly "higher"[] => new Array<"higher">(n).fill("higher");

export const entropyCases: readonly PublishedObjective[] = [
  {
    source:
      "Xu (2004), A note on the subjective and objective integrated approach to determine attribute weights, European Journal of Operational Research 156(2), 530–532",
    given: {
      ratings: [
        [30, 30, 38, 29],
        [19, 54, 86, 29],
        [19, 15, 85, 28.9],
        [68, 70, 60, 29],
      ],
      directions: allHigher(4),
    },
    weights: ["0.4630", "0.3992", "0.1378", "0.0000"],
  },
  {
    source:
      "Zavadskas & Podvezko (2016), Integrated determination of objective criteria weights in MCDM, International Journal of Information Technology & Decision Making 15(2), 267–283",
    given: {
      ratings: [
        [3.0, 100, 10, 7],
        [2.5, 80, 8, 5],
        [1.8, 50, 20, 11],
        [2.2, 70, 12, 9],
      ],
      directions: ["lower", "higher", "lower", "higher"],
    },
    weights: ["0.1146", "0.1981", "0.4185", "0.2689"],
  },
];

const timeAndAttendance = [
  [5000, 3, 3, 4, 3, 2],
  [680, 5, 3, 2, 2, 1],
  [2000, 3, 2, 3, 4, 3],
  [600, 4, 3, 1, 2, 2],
  [800, 2, 4, 3, 3, 4],
];

const pharmaceuticals = [
  [61, 1.08, 4.33],
  [20.7, 0.26, 4.34],
  [16.3, 1.98, 2.53],
  [9, 3.29, 1.65],
  [5.4, 2.77, 2.33],
  [4, 4.12, 1.21],
  [-6.1, 3.52, 2.1],
  [-34.6, 3.31, 0.98],
];

export const criticCases: readonly PublishedObjective[] = [
  {
    source:
      "Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7), 763–770: pharmaceutical firms",
    given: { ratings: pharmaceuticals, directions: allHigher(3) },
    weights: ["0.202226", "0.480902", "0.316873"],
  },
  {
    source:
      "Tuş & Aytaç Adalı (2019), Opsearch 56(2), 528–538: attendance software. The price is not turned round there, so it goes in as if higher were better",
    given: { ratings: timeAndAttendance, directions: allHigher(6) },
    weights: ["0.157", "0.249", "0.168", "0.121", "0.154", "0.151"],
  },
  {
    source: "the same with the price turned round, as Diakoulaki et al. define it; recomputed, not published",
    given: { ratings: timeAndAttendance, directions: ["lower", ...allHigher(5)] },
    weights: ["0.1841", "0.2130", "0.1422", "0.1583", "0.1684", "0.1340"],
  },
];

export const standardDeviationCases: readonly PublishedObjective[] = [
  {
    source:
      "Jahan & Edwards (2013), Weighting of dependent and target-based criteria for optimal decision-making in materials selection process, Materials & Design 49, 1000–1008",
    given: {
      ratings: [
        [0, 0, 0],
        [0.39, 0.3, 0.77],
        [0.17, 0.36, 0.8],
        [0.35, 0.29, 0.93],
        [0.3, 0.4, 0.94],
        [0.84, 0.71, 1],
        [1, 1, 0.99],
      ],
      directions: allHigher(3),
    },
    weights: ["0.35", "0.31", "0.34"],
  },
];

export const merecCases: readonly PublishedObjective[] = [
  {
    source: "Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis & Antucheviciene (2021), Symmetry 13(4), 525",
    given: {
      ratings: [
        [450, 8000, 54, 145],
        [10, 9100, 2, 160],
        [100, 8200, 31, 153],
        [220, 9300, 1, 162],
        [5, 8400, 23, 158],
      ],
      directions: ["higher", "higher", "lower", "lower"],
    },
    weights: ["0.5752", "0.0141", "0.4016", "0.0091"],
  },
];
