import type { PublishedDecision } from "./decision";

export const edasCase: PublishedDecision = {
  source:
    "Yazdani, Torkayesh, Santibanez-Gonzalez & Otaghsara (2020), Evaluation of renewable energy resources using integrated Shannon entropy–EDAS model, Sustainable Operations and Computers 1, 35–42",
  given: {
    ratings: [
      [3873, 39.55, 0.27, 0.87, 150, 0.07, 12, 2130],
      [5067, 67.26, 0.23, 0.23, 40, 0.02, 21, 2200],
      [2213, 24.69, 0.08, 0.17, 200, 0.04, 35, 570],
      [6243, 132, 0.07, 0.25, 100, 0.04, 16, 100],
      [8312, 460.47, 0.05, 0.21, 25, 0.1, 25, 200],
    ],
    directions: ["lower", "lower", "lower", "higher", "higher", "lower", "higher", "higher"],
    weights: [0.131, 0.113, 0.126, 0.125, 0.126, 0.129, 0.132, 0.117],
  },
  figures: ["0.841", "0.632", "0.883", "0.457", "0.104"],
};
