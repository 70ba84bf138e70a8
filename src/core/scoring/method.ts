import type { DecisionProblem } from "./decision-problem";

/** What a method makes of a problem. Both arrays are in the order of `problem.alternatives`. */
export interface MethodScores {
  /** 0 to 1, higher is better. */
  readonly scores: readonly number[];
  /** The part of each criterion in the score; a row adds up to its score. */
  readonly contributions: readonly (readonly number[])[];
}

/** A way to score, as the pane, the reports and the command line name it. */
export interface ScoringMethod {
  readonly id: string;
  readonly name: string;
  /** One sentence for a person who chooses. */
  readonly explanation: string;
  readonly score: (problem: DecisionProblem) => MethodScores;
}
