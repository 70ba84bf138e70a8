import type { LoggedRun, ReportInput } from "../report-input";

/** The runs before this one, oldest first. An entry of this very run, if it has been logged already, is passed over. */
export const earlierRuns = ({ history, now }: Pick<ReportInput, "history" | "now">): readonly LoggedRun[] =>
  history.filter(({ at }) => at < now);

/** The last run before this one. */
export function previousRun(input: Pick<ReportInput, "history" | "now">): LoggedRun | undefined {
  const runs = earlierRuns(input);
  return runs[runs.length - 1];
}

/** A project's rank in an earlier run; undefined if it was not there. */
export const rankIn = (run: LoggedRun, projectId: string): number | undefined =>
  Object.hasOwn(run.ranks, projectId) ? run.ranks[projectId] : undefined;
