import { cellAddress } from "../place";
import type { CarriedCell, LeftNotes } from "./carried-columns";
import { lookOfStyle } from "./cell-look";
import { inputOf } from "./literal-text";
import type { KeptNotes } from "./sheet-record";
import type { StandingCell } from "./sheet-content";

/** A cell that will be written. */
export interface PlacedCell extends CarriedCell {
  readonly row: number;
  readonly column: number;
}

/** A user's cell outside our tables, in the way of what we write. */
export interface DisplacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: StandingCell;
}

/** Displaced cells as notes keyed by the address at which they stood. Table "" says that they belong to no table. */
export const displacedNotes = (cells: readonly DisplacedCell[]): LeftNotes => ({
  table: "",
  headers: ["What stood there"],
  rows: cells.map(({ cell, ...at }) => ({
    key: cellAddress(at),
    cells: [{ input: cell.input, look: cell.look, ...(cell.link ? { link: cell.link } : {}) }],
  })),
});

const headingOf = (notes: LeftNotes): string =>
  notes.table === ""
    ? "Your cells that were in the way of this report"
    : "Your notes on rows that are no longer listed";

const keyHeaderOf = (notes: LeftNotes, keyHeaders: ReadonlyMap<string, string>): string =>
  notes.table === "" ? "Cell" : (keyHeaders.get(notes.table) ?? "Row");

/**
 * Blocks of kept notes, one under the other, each with a heading and a header row.
 *
 * @param row  Where the first block may begin; a row stays free before each.
 */
export function placeNotes(
  notes: readonly LeftNotes[],
  row: number,
  keyHeaders: ReadonlyMap<string, string>,
): { readonly cells: readonly PlacedCell[]; readonly kept: readonly KeptNotes[] } {
  const cells: PlacedCell[] = [];
  const kept: KeptNotes[] = [];
  let next = row + 1;
  for (const block of notes) {
    const headers = [keyHeaderOf(block, keyHeaders), ...block.headers];
    cells.push({ row: next, column: 0, input: headingOf(block), look: lookOfStyle("heading") });
    headers.forEach((header, column) =>
      cells.push({ row: next + 1, column, input: inputOf(header), look: lookOfStyle("columnHeader") }),
    );
    block.rows.forEach((line, index) => {
      const at = next + 2 + index;
      cells.push({ row: at, column: 0, input: inputOf(line.key), look: lookOfStyle("body") });
      line.cells.forEach((cell, column) => cell && cells.push({ ...cell, row: at, column: column + 1 }));
    });
    kept.push({ table: block.table, row: next, column: 0, rowCount: block.rows.length, headers });
    next += block.rows.length + 3;
  }
  return { cells, kept };
}
