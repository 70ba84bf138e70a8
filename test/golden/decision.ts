import type { Better, DecisionMatrixInput } from "../../src/core/scoring/decision-matrix";

/** A decision problem with the figures that its source prints, one for each alternative. */
export interface PublishedDecision {
  readonly source: string;
  readonly given: DecisionMatrixInput;
  readonly figures: readonly string[];
}

export const allHigher = (n: number): readonly Better[] => new Array<Better>(n).fill("higher");

export const evenWeights = (n: number): readonly number[] => new Array<number>(n).fill(1);
