/**
 * Weights of four ranked criteria. Centroid: Barron & Barrett (1996), Management Science 42(11), 1515–1523; sum and
 * reciprocal: Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28(1), 62–77. They follow
 * from the formulas by hand: (1 + 1/2 + 1/3 + 1/4)/4 …, 4/10 …, 12/25 ….
 */
export const fourRanked = {
  centroid: ["0.5208", "0.2708", "0.1458", "0.0625"],
  sum: ["0.40", "0.30", "0.20", "0.10"],
  reciprocal: ["0.48", "0.24", "0.16", "0.12"],
};
