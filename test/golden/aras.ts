import { allHigher, type PublishedDecision } from "./decision";

export const arasCase: PublishedDecision = {
  source:
    "Stanujkic, Djordjevic & Karabasevic (2015), Selection of candidates in the process of recruitment and selection of personnel based on the SWARA and ARAS methods, Quaestus 7, 53–64",
  given: {
    ratings: [
      [4.64, 3.0, 3.0, 3.0, 2.88, 3.63],
      [4.0, 4.0, 4.64, 3.56, 3.63, 5.0],
      [3.3, 4.31, 3.3, 4.0, 3.3, 4.0],
      [2.62, 5.0, 4.22, 4.31, 5.0, 5.0],
    ],
    directions: allHigher(6),
    weights: [0.28, 0.25, 0.19, 0.15, 0.08, 0.04],
  },
  figures: ["0.74", "0.86", "0.78", "0.86"],
};
