import type { Area } from "../place";
import type { LeftNotes } from "./carried-columns";
import type { DisplacedCell } from "./kept-notes";
import { contains } from "./rectangles";
import { areaOfNotes, type SheetRecord } from "./sheet-record";
import type { StandingSheet } from "./sheet-content";
import type { Layout } from "./table-layout";

/** Everything of ours that stands on a sheet, and the users' columns that are carried from it. */
export function areasBefore(standing: StandingSheet, record: SheetRecord | undefined, layout: Layout): readonly Area[] {
  return [
    ...(record?.cells ?? []),
    ...(record?.notes ?? []).map(areaOfNotes),
    ...standing.tables.map((table) => table.area),
    // A table that the user turned into plain cells is still of our making.
    ...(record?.tables ?? [])
      .filter(({ name }) => !standing.tables.some((one) => one.name === name))
      .map(({ area }) => area),
    ...layout.tables.flatMap(({ vacated }) => (vacated ? [vacated] : [])),
    ...layout.vacated,
  ];
}

/** Cells of users that no table carries: a remark under a chart, a small reckoning of their own. */
export function strayCells(standing: StandingSheet, before: readonly Area[]): readonly DisplacedCell[] {
  const { used } = standing;
  if (!used) return [];
  const found: DisplacedCell[] = [];
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    const inRow = before.filter((area) => row >= area.row && row < area.row + area.rowCount);
    for (let column = used.column; column < used.column + used.columnCount; column += 1) {
      if (inRow.some((area) => contains(area, row, column))) continue;
      const cell = standing.cell(row, column);
      if (cell && cell.input !== "") found.push({ row, column, cell });
    }
  }
  return found;
}

/** Cells that an earlier run had to move, which are kept until the user deletes them. */
export function movedEarlier(standing: StandingSheet | undefined, record: SheetRecord | undefined): LeftNotes["rows"] {
  if (!standing) return [];
  return (record?.notes ?? [])
    .filter((notes) => notes.table === "")
    .flatMap((notes) =>
      Array.from({ length: notes.rowCount }, (_, index) => {
        const row = notes.row + 2 + index;
        const cell = standing.cell(row, notes.column + 1);
        return {
          key: String(standing.cell(row, notes.column)?.value ?? ""),
          cells: [cell && { input: cell.input, look: cell.look, ...(cell.link ? { link: cell.link } : {}) }],
        };
      }),
    )
    .filter(({ cells }) => cells[0] !== undefined);
}
