import type { ReportSheet } from "../report";
import { capacityReport } from "./capacity-sheet";
import { financeReport } from "./finance-sheet";
import { issuesReport } from "./issues-sheet";
import { overviewReport } from "./overview-sheet";
import { rankingReport } from "./ranking-sheet";
import type { Report, ReportInput } from "./report-input";
import { changesReport } from "./changes-sheet";
import { methodsReport } from "./methods-sheet";
import { robustnessReport } from "./robustness-sheet";
import { risksReport } from "./risks-sheet";
import { runLogReport } from "./run-log-sheet";
import { weightsReport } from "./weights-sheet";
import { scoresReport } from "./scores-sheet";

/** Every report, in the order of the tabs. Adding one is its module, its test and a line here. */
export const reports: readonly Report[] = [
  overviewReport,
  rankingReport,
  weightsReport,
  scoresReport,
  robustnessReport,
  methodsReport,
  changesReport,
  capacityReport,
  financeReport,
  risksReport,
  issuesReport,
  runLogReport,
];

/** The sheets of a run, in the order of their tabs. */
export const composeReports = (input: ReportInput): readonly ReportSheet[] =>
  reports.flatMap((report) => report.compose(input) ?? []);
