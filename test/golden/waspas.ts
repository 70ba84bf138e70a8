import type { DecisionMatrixInput } from "../../src/core/scoring/decision-matrix";

export const waspasSource =
  "Chakraborty, Zavadskas & Antucheviciene (2015), Applications of WASPAS method as a multi-criteria decision-making tool, Economic Computation and Economic Cybernetics Studies and Research 49(1), 5–22, example 2";

export const waspasGiven: DecisionMatrixInput = {
  ratings: [
    [581818, 54.49, 3, 5500],
    [595454, 49.73, 3, 4500],
    [586060, 51.24, 3, 5000],
    [522727, 45.71, 3, 5800],
    [561818, 52.66, 3, 5200],
    [543030, 74.46, 4, 5600],
    [522727, 75.42, 4, 5800],
    [486970, 62.62, 4, 5600],
    [509394, 65.87, 4, 6400],
    [513333, 70.67, 4, 6000],
  ],
  directions: ["lower", "lower", "lower", "higher"],
  weights: [0.467, 0.16, 0.095, 0.278],
};

/** By λ: 0 is the weighted product alone, 1 the weighted sum of ratios alone. */
export const waspasFigures: readonly { readonly lambda: number; readonly figures: readonly string[] }[] = [
  { lambda: 0, figures: ["0.8578", "0.8144", "0.8408", "0.9413", "0.8632", "0.8241", "0.8454", "0.8915", "0.8987", "0.8697"] }, // prettier-ignore
  { lambda: 0.2, figures: ["0.8581", "0.8154", "0.8412", "0.9415", "0.8634", "0.8256", "0.8474", "0.8929", "0.9003", "0.8714"] }, // prettier-ignore
  { lambda: 0.5, figures: ["0.8584", "0.8169", "0.8419", "0.9417", "0.8638", "0.8278", "0.8503", "0.8949", "0.9027", "0.8740"] }, // prettier-ignore
  { lambda: 0.9, figures: ["0.8589", "0.8189", "0.8427", "0.9419", "0.8644", "0.8308", "0.8542", "0.8976", "0.9059", "0.8775"] }, // prettier-ignore
  { lambda: 1, figures: ["0.8590", "0.8194", "0.8430", "0.9420", "0.8645", "0.8315", "0.8552", "0.8983", "0.9067", "0.8784"] }, // prettier-ignore
];

/**
 * Two printed figures are off the exact ones by a little more than half a unit, as the source went on with rounded parts:
 * - alternative 5 at λ = 0.5 is exactly 0.863858, printed 0.8638: the mean of the printed 0.8645 (λ = 1) and 0.8632
 *   (λ = 0) is 0.86385, which was rounded down.
 * - alternative 2 at λ = 1 is exactly 0.819454, printed 0.8194.
 */
export const waspasRounded: readonly { readonly lambda: number; readonly alternative: number }[] = [
  { lambda: 0.5, alternative: 4 },
  { lambda: 1, alternative: 1 },
];
