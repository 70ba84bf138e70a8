/**
 * What the scoring methods of practitioners ask of a project, instead of criteria and weights.
 * - WSJF: business value, time criticality, risk reduction (or cost of delay, money a month) over job size.
 * - RICE: reach × impact × confidence over effort. - ICE: impact × confidence × ease.
 */
export const PRACTICE_FIGURES = [
  "businessValue",
  "timeCriticality",
  "riskReduction",
  "jobSize",
  "costOfDelay",
  "reach",
  "impact",
  "confidence",
  "effort",
  "ease",
] as const;

export type PracticeFigure = (typeof PRACTICE_FIGURES)[number];
