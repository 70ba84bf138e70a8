import type { RankedPortfolio } from "../../core/ranked-portfolio";
import type { RunSnapshot } from "../../core/reasons/run-snapshot";
import type { MethodsCompared } from "../../core/robustness/methods-compared";
import type { RobustnessAnalysis } from "../../core/robustness/robustness-analysis";
import type { RunParameters } from "../../core/run-parameters";
import type { FoundTable } from "../checked";
import type { Issue } from "../issue";
import type { ReportSheet } from "../report";

/** What every report says about the run it comes from. */
export interface RunStamp {
  readonly parameters: RunParameters;
  readonly fingerprint: string;
  /** Local wall time as Excel counts it: days since 1899-12-30 with the time as fraction. */
  readonly now: number;
}

/** What a report is made from. The time comes in as an argument, so that the same input gives the same sheets. */
export interface ReportInput extends RunStamp {
  readonly ranked: RankedPortfolio;
  readonly found: readonly FoundTable[];
  /** Notes of the check; errors never reach a ranking. */
  readonly issues: readonly Issue[];
  readonly history: readonly LoggedRun[];
  /** The run before this one, to tell what has changed since; absent in a first run. */
  readonly before?: { readonly at: number; readonly snapshot: RunSnapshot };
  /** Absent while a workbook is only looked at: what takes time is examined when the sheets are written. */
  readonly analysis?: Analysis;
  readonly workbookName?: string;
}

/** What a run examines beyond its own ranking. */
export interface Analysis {
  /** Absent without projects. */
  readonly robustness?: RobustnessAnalysis;
  readonly methods: MethodsCompared;
}

/** One line of the run log, kept in the workbook's settings under `runs`, oldest first, the last 50. */
export interface LoggedRun {
  readonly at: number;
  readonly method: string;
  readonly parameters: string;
  readonly fingerprint: string;
  readonly projectCount: number;
  /** Project ID to rank, to show who moved since. */
  readonly ranks: Readonly<Record<string, number>>;
}

/** One output sheet; `compose` answers undefined where the tables it needs are not there. */
export interface Report {
  readonly role: string;
  readonly name: string;
  compose(input: ReportInput): ReportSheet | undefined;
}
