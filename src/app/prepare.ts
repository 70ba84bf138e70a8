import type { Portfolio } from "../core/model/portfolio";
import { rankPortfolio } from "../core/rank-portfolio";
import type { RankedPortfolio } from "../core/ranked-portfolio";
import type { RunParameters } from "../core/run-parameters";
import type { Steps } from "../core/run-steps";
import { checkWorkbook } from "../workbook/check-workbook";
import type { Checked, TableMapping } from "../workbook/checked";
import { objectionIssues } from "../workbook/objections/objection-issues";
import type { WorkbookContents } from "../workbook/port";
import { composeReports } from "../workbook/reports/catalogue";
import type { Analysis } from "../workbook/reports/report-input";
import { analysisSteps } from "./analyse";
import { fingerprint } from "./fingerprint";
import type { Prepared, RunOutcome } from "./outcome";
import { storedIn } from "./stored";
import { withJudgements } from "./with-judgements";

/** What a user may choose; what is absent, a single parameter too, is as the workbook remembers it, else the default. */
export interface Choices {
  readonly parameters?: Partial<RunParameters>;
  readonly mapping?: TableMapping;
}

export interface RunOptions extends Choices {
  /** Local wall time as Excel counts it: days since 1899-12-30 with the time as fraction. */
  readonly now: number;
}

export type Preparation =
  Extract<RunOutcome, { kind: "issues" }> | { readonly kind: "prepared"; readonly prepared: Prepared };

/** The tables of a workbook as a portfolio, with the judgements that it remembers; or what is wrong with the tables. */
export function checkContents(contents: WorkbookContents, choices: Choices): Checked {
  const stored = storedIn(contents.settings);
  const mapping = choices.mapping ?? stored.mapping;
  const { missing, discountRate } = { ...stored.parameters, ...choices.parameters };
  const checked = checkWorkbook(contents, { missing, discountRate, ...(mapping === undefined ? {} : { mapping }) });
  return checked.ok ? { ...checked, portfolio: withJudgements(checked.portfolio, stored.judgements) } : checked;
}

/** The same, with what keeps the chosen methods from being used on the portfolio among what is wrong. */
export function checkForRun(contents: WorkbookContents, choices: Choices): Checked {
  const checked = checkContents(contents, choices);
  return checked.ok ? withObjections(contents, checked, parametersOf(contents, choices)) : checked;
}

function parametersOf(contents: WorkbookContents, choices: Choices): RunParameters {
  const stored = storedIn(contents.settings).parameters;
  // The options of methods that are not chosen now are remembered for when they are.
  const methodOptions = { ...stored.methodOptions, ...choices.parameters?.methodOptions };
  return { ...stored, ...choices.parameters, methodOptions };
}

function withObjections(
  { sheetNames }: WorkbookContents,
  checked: Extract<Checked, { ok: true }>,
  parameters: RunParameters,
): Checked {
  const { portfolio, found, issues } = checked;
  const objections = objectionIssues(portfolio, parameters, found, sheetNames);
  return objections.length === 0 ? checked : { ok: false, found, issues: [...objections, ...issues] };
}

/**
 * Ranks what a workbook holds and composes the sheets that show it. Writes nothing. What takes time is left out: how far
 * the ranking holds, and how other methods would rank.
 */
export function prepare(contents: WorkbookContents, options: RunOptions): Preparation {
  const ranking = rankContents(contents, options);
  return ranking.kind === "issues" ? ranking : { kind: "prepared", prepared: preparedFrom(contents, options, ranking) };
}

/** The same with everything, for the sheets that are written; in steps, as it may take a while. */
export function* prepareSteps(contents: WorkbookContents, options: RunOptions): Steps<Preparation> {
  const ranking = rankContents(contents, options);
  if (ranking.kind === "issues") return ranking;
  const analysis = yield* analysisSteps(ranking.checked.portfolio, ranking.ranked, ranking.parameters);
  return { kind: "prepared", prepared: preparedFrom(contents, options, ranking, analysis) };
}

/** A ranking with what it was made from, before any sheet. */
export interface RankedContents {
  readonly kind: "ranked";
  readonly ranked: RankedPortfolio;
  readonly parameters: RunParameters;
  readonly checked: Extract<Checked, { ok: true }>;
}

/** Checks and ranks what a workbook holds. */
export function rankContents(
  contents: WorkbookContents,
  options: Choices,
): RankedContents | Extract<Preparation, { kind: "issues" }> {
  const checked = checkContents(contents, options);
  if (!checked.ok) return { kind: "issues", checked };
  const parameters = parametersOf(contents, options);
  const usable = withObjections(contents, checked, parameters);
  if (!usable.ok) return { kind: "issues", checked: usable, portfolio: checked.portfolio };
  return { kind: "ranked", ranked: rankPortfolio(checked.portfolio, parameters), parameters, checked };
}

function preparedFrom(
  contents: WorkbookContents,
  { now }: RunOptions,
  { ranked, parameters, checked }: RankedContents,
  analysis?: Analysis,
): Prepared {
  const stored = storedIn(contents.settings);
  const mark = fingerprint(checked.found, parameters, checked.portfolio.judgements);
  const sheets = composeReports({
    ranked,
    parameters,
    found: checked.found,
    issues: checked.issues,
    fingerprint: mark,
    now,
    history: stored.runs,
    // A snapshot without its line in the log is of another time, or of a run that was taken back.
    ...(stored.last !== undefined && stored.runs.at(-1)?.at === stored.last.at ? { before: stored.last } : {}),
    ...(analysis === undefined ? {} : { analysis }),
    ...(contents.fileName === undefined ? {} : { workbookName: contents.fileName }),
  });
  const ranksByTables = tableRanks(checked.portfolio, parameters);
  return {
    ranked,
    parameters,
    ...(ranksByTables === undefined ? {} : { ranksByTables }),
    sheets,
    checked,
    fingerprint: mark,
    ...(analysis === undefined ? {} : { analysis }),
  };
}

function tableRanks(portfolio: Portfolio, parameters: RunParameters): Prepared["ranksByTables"] {
  if (Object.keys(parameters.weightOverrides).length === 0) return undefined;
  return rankPortfolio(portfolio, { ...parameters, weightOverrides: {} }).scored.map(({ rank }) => rank);
}
