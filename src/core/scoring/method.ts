import type { Portfolio } from "../model/portfolio";
import type { PracticeFigure } from "../model/practice-figure";
import type { RunParameters } from "../run-parameters";
import type { Better } from "./decision-matrix";
import type { DecisionProblem } from "./decision-problem";
import type { MethodOption, MethodOptions } from "./method-option";
import type { Objection } from "./objection";
import type { Workings } from "./workings";

/** A way to score, as the pane, the reports, the command line and docs/methods.md name it. */
export interface MethodDescription {
  readonly id: string;
  readonly name: string;
  /** One honest sentence for a person who chooses: when to use it, and when not. */
  readonly explanation: string;
  /** In plain text, one step a line. */
  readonly formula: string;
  /** What is decided where the formula alone is silent: ties, constant criteria, zeros. One sentence each. */
  readonly degenerate: readonly string[];
  /** Author (year), title or journal, pages. */
  readonly source: string;
  /** What its published figure is called: "Closeness", "Q", "Net flow". */
  readonly figure: string;
  /** Which way the published figure is better; the score is always the higher the better. */
  readonly better: Better;
  /** Whether every score lies within 0 and 1. */
  readonly fromZeroToOne: boolean;
  /** Whether 0 is the natural least score, so that "half the score" means something; if not, no score after risk. */
  readonly startsAtZero: boolean;
  /** Whether the score is the sum of weight × value over the criteria, as only the weighted sum's is. */
  readonly additive: boolean;
  readonly options: readonly MethodOption[];
}

/** What a method makes of a portfolio; arrays are in the order of the Projects table. */
export interface MethodResult {
  /** Turned so that higher is better: VIKOR 1 − Q, SPOTIS 1 − S. */
  readonly scores: readonly number[];
  /** The published figure, {@link MethodDescription.figure}, as its source has it. */
  readonly figures: readonly number[];
  readonly workings: Workings;
}

/** Compares ratings on weighted criteria. */
export interface CriteriaMethod extends MethodDescription {
  readonly kind: "criteria";
  /** Empty if the method can be used; what `score` may rely on. */
  objections(problem: DecisionProblem, options: MethodOptions): readonly Objection[];
  /** @throws {RangeError} if the method objects to the problem, or an option is out of its bounds. */
  score(problem: DecisionProblem, options: MethodOptions): MethodResult;
}

/** What of a run's parameters a figure may depend on beside the method's own options. */
export type FigureParameters = Pick<RunParameters, "discountRate">;

/** Computes a figure from what each project says of itself; the criteria and their weights play no part. */
export interface FiguresMethod extends MethodDescription {
  readonly kind: "figures";
  /** Columns of the Projects table without which it cannot be used at all. */
  readonly needs: readonly PracticeFigure[];
  objections(portfolio: Portfolio, options: MethodOptions, parameters: FigureParameters): readonly Objection[];
  /** @throws {RangeError} if the method objects to the portfolio, or an option is out of its bounds. */
  score(portfolio: Portfolio, options: MethodOptions, parameters: FigureParameters): MethodResult;
}

export type ScoringMethod = CriteriaMethod | FiguresMethod;
