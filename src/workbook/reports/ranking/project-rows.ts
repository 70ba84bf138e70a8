import type { ScoredProject } from "../../../core/ranked-portfolio";
import type { Force } from "../../../core/model/project";
import type { CellPlace } from "../../place";
import type { CellValue } from "../../port";
import type { ReportInput } from "../report-input";
import { inputTable, type InputTable } from "../shared/input-table";

/** A line of the Ranking table: a project, in rank order of the run, and where it stands in the Projects table. */
export interface ProjectRow {
  readonly scored: ScoredProject;
  /** In the order of the Projects table, as the core counts. */
  readonly index: number;
  /** Rank order with ties in table order: 1, 2, 3 … */
  readonly order: number;
  /** Zero-based row of the Projects table's data. */
  readonly sourceRow: number | undefined;
  /** The ID as the cell holds it, number or text, so that it is found again. */
  readonly id: CellValue;
  readonly place: CellPlace | undefined;
}

export function projectRows(input: ReportInput): readonly ProjectRow[] {
  const { scored, order } = input.ranked;
  const projects = inputTable(input.found, "Projects");
  const rowOf = projects?.rowsBy("id");
  return order.map((index, position) => {
    const project = scored[index] as ScoredProject;
    const sourceRow = rowOf?.get(project.project.id);
    return {
      scored: project,
      index,
      order: position + 1,
      sourceRow,
      id: sourceRow === undefined ? project.project.id : (projects?.value("id", sourceRow) ?? project.project.id),
      place: sourceRow === undefined ? undefined : projects?.place("id", sourceRow),
    };
  });
}

/**
 * The reference to a Projects column of numbers, if its cells hold exactly what the core calculates with, blanks where
 * it has none; else undefined, and values stand in.
 */
export function liveNumber(
  projects: InputTable | undefined,
  key: string,
  rows: readonly ProjectRow[],
  amount: (scored: ScoredProject) => number | undefined,
): string | undefined {
  const reference = projects?.reference(key);
  if (projects === undefined || reference === undefined) return undefined;
  const same = rows.every(({ scored, sourceRow }) => {
    const cell = sourceRow === undefined ? undefined : projects.value(key, sourceRow);
    const expected = amount(scored);
    return expected === undefined ? typeof cell !== "number" : cell === expected;
  });
  return same ? reference : undefined;
}

/** The same for the column that forces projects in or out, where it is filled with just these words. */
export function liveForce(projects: InputTable | undefined, rows: readonly ProjectRow[]): string | undefined {
  const reference = projects?.reference("force");
  if (projects === undefined || reference === undefined) return undefined;
  const word = (cell: CellValue): Force => {
    const text = typeof cell === "string" ? cell.trim().toLowerCase() : "";
    return text === "in" || text === "out" ? text : "auto";
  };
  return rows.every(
    ({ scored, sourceRow }) =>
      sourceRow !== undefined && word(projects.value("force", sourceRow)) === scored.project.force,
  )
    ? reference
    : undefined;
}
