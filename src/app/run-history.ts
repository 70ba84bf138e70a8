import type { RankedPortfolio } from "../core/ranked-portfolio";
import type { RunParameters } from "../core/run-parameters";
import type { LoggedRun } from "../workbook/reports/report-input";
import { parametersText } from "../workbook/reports/shared/parameters-text";

/** As many runs as the log keeps. */
export const keptRuns = 50;

/** What the log says of a run. */
export function loggedRun(
  ranked: RankedPortfolio,
  parameters: RunParameters,
  fingerprint: string,
  now: number,
): LoggedRun {
  return {
    at: now,
    method: parameters.method,
    parameters: parametersText(parameters),
    fingerprint,
    projectCount: ranked.scored.length,
    ranks: Object.fromEntries(ranked.scored.map(({ project, rank }) => [project.id, rank])),
  };
}

/** Of so many runs, the newest, the rank of every project is kept: enough to tell who moved since the last one. */
const runsInFull = 2;

/**
 * The log with one run more, oldest first; the oldest leave when there are more than {@link keptRuns}. Of all but the
 * newest, only who led is kept: settings travel in the workbook, and Excel takes 2 MB of them.
 */
export const withRun = (history: readonly LoggedRun[], run: LoggedRun): readonly LoggedRun[] =>
  [...history, run]
    .slice(-keptRuns)
    .map((one, index, runs) => (index < runs.length - runsInFull ? leadersOf(one) : one));

const leadersOf = (run: LoggedRun): LoggedRun => ({
  ...run,
  ranks: Object.fromEntries(Object.entries(run.ranks).filter(([, rank]) => rank === 1)),
});
