import { allHigher, type PublishedDecision } from "./decision";

export const maircaCase: PublishedDecision = {
  source:
    "Aksoy (2021), An analysis on Turkey's merger and acquisition activities: MAIRCA method, Gümüşhane Üniversitesi Sosyal Bilimler Enstitüsü Elektronik Dergisi 12(1), 1–11",
  given: {
    ratings: [
      [70, 245, 16.4, 19],
      [52, 246, 7.3, 22],
      [53, 295, 10.3, 25],
      [63, 256, 12, 8],
      [64, 233, 5.3, 17],
    ],
    directions: allHigher(4),
    weights: [0.04744, 0.02464, 0.51357, 0.41435],
  },
  figures: ["0.0332", "0.1122", "0.0654", "0.1304", "0.1498"],
};
