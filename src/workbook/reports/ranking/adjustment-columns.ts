import type { ScoredProject } from "../../../core/ranked-portfolio";
import type { ReportColumn } from "../../report";
import type { ReportInput } from "../report-input";
import { sameRow } from "../shared/formula-text";
import { inputTable, type InputTable } from "../shared/input-table";
import { formulaColumn, valuesColumn } from "../shared/report-columns";
import type { ProjectRow } from "./project-rows";
import type { RankingLayout } from "./ranking-layout";

/** With its sign, and nothing where nothing is adjusted. */
const SIGNED = "+0.000;-0.000;";

/**
 * What people add to scores by hand and why, beside the contributions that make up the rest of the score; no columns
 * where nothing is adjusted. The amount is live, and so is the reason.
 */
export function adjustmentColumns(
  input: ReportInput,
  { headers }: RankingLayout,
  rows: readonly ProjectRow[],
): readonly ReportColumn[] {
  const { adjustment, adjustmentReason, row } = headers;
  if (adjustment === undefined || adjustmentReason === undefined) return [];
  const projects = inputTable(input.found, "Projects");
  const at = sameRow(row ?? "Row");
  const points = rows.map(({ scored }) => pointsOf(scored));
  const reasons = rows.map(({ scored }) => scored.project.adjustment?.reason ?? "");
  const amountCells = liveAmounts(projects, rows);
  const reasonCells = liveReasons(projects, rows);
  const look = { numberFormat: SIGNED };
  return [
    amountCells === undefined
      ? valuesColumn(adjustment, points, look)
      : formulaColumn(adjustment, `=N(INDEX(${amountCells},${at}))`, points, look),
    reasonCells === undefined
      ? valuesColumn(
          adjustmentReason,
          reasons.map((reason) => (reason === "" ? null : reason)),
          { wrap: true },
        )
      : formulaColumn(adjustmentReason, `=INDEX(${reasonCells},${at})&""`, reasons, { wrap: true }),
  ];
}

const pointsOf = ({ project }: ScoredProject): number => project.adjustment?.points ?? 0;

/** The column of amounts, if its cells are just the numbers that count; a 0 and a blank are no adjustment either way. */
function liveAmounts(projects: InputTable | undefined, rows: readonly ProjectRow[]): string | undefined {
  const same = rows.every(({ scored, sourceRow }) => {
    const cell = sourceRow === undefined ? undefined : projects?.value("adjustment", sourceRow);
    return (typeof cell === "number" ? cell : 0) === pointsOf(scored);
  });
  return same ? projects?.reference("adjustment") : undefined;
}

/** The column of reasons, if its cells are just the texts that the run has read. */
function liveReasons(projects: InputTable | undefined, rows: readonly ProjectRow[]): string | undefined {
  const same = rows.every(({ scored, sourceRow }) => {
    const cell = sourceRow === undefined ? undefined : projects?.value("adjustmentReason", sourceRow);
    return (cell ?? "") === (scored.project.adjustment?.reason ?? "");
  });
  return same ? projects?.reference("adjustmentReason") : undefined;
}
