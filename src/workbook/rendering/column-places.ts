import type { Area } from "../place";
import type { ReportTable } from "../report";

/** Where the columns of a report's table stand on its sheet, and what that does to other places there. */
export class ColumnPlaces {
  /** First column right of the table as the report has it, and how much further right that is now. */
  readonly #end: number;
  readonly #beyond: number;

  /**
   * @param sheet  The sheet's default name.
   * @param at  The sheet's column of each column of the table, in the report's order.
   */
  constructor(
    readonly sheet: string,
    readonly given: ReportTable,
    readonly at: readonly number[],
  ) {
    this.#end = given.column + given.columns.length;
    this.#beyond = Math.max(...at) + 1 - this.#end;
  }

  get table(): string {
    return this.given.name;
  }

  /** The header row. */
  get row(): number {
    return this.given.row;
  }

  /** Whether the report's own places are those already. */
  get isAsGiven(): boolean {
    return this.at.every((column, index) => column === this.given.column + index);
  }

  /** Rows of the table and those above it that go with its columns. */
  #moves(first: number, last: number): boolean {
    const { row, rowCount, headRows = 0 } = this.given;
    return last >= row - headRows && first <= row + Math.max(1, rowCount);
  }

  column(row: number, column: number): number {
    return this.#across(this.#moves(row, row), column);
  }

  #across(moves: boolean, column: number): number {
    if (column >= this.#end) return column + this.#beyond;
    return column < this.given.column || !moves ? column : (this.at[column - this.given.column] ?? column);
  }

  #columns({ row, rowCount, column, columnCount }: Area): readonly { readonly from: number; readonly to: number }[] {
    const moves = this.#moves(row, row + rowCount - 1);
    return Array.from({ length: columnCount }, (_, index) => ({
      from: column + index,
      to: this.#across(moves, column + index),
    }));
  }

  /** The least area around where the columns of an area now stand. */
  hull(area: Area): Area {
    const columns = this.#columns(area).map(({ to }) => to);
    const left = Math.min(...columns);
    return { ...area, column: left, columnCount: Math.max(...columns) - left + 1 };
  }

  /**
   * An area in as few pieces as leave out users' columns.
   *
   * @param inOrder  Each piece also has its columns in the report's order; `from` is its first one there.
   */
  pieces(area: Area, inOrder = false): readonly { readonly area: Area; readonly from: number }[] {
    const columns = inOrder ? this.#columns(area) : [...this.#columns(area)].sort((a, b) => a.to - b.to);
    const runs: { from: number; to: number; count: number }[] = [];
    for (const { from, to } of columns) {
      const run = runs.at(-1);
      if (run && to === run.to + run.count) run.count += 1;
      else runs.push({ from, to, count: 1 });
    }
    return runs.map(({ from, to, count }) => ({ area: { ...area, column: to, columnCount: count }, from }));
  }

  /** How many columns are frozen, so that those of the report still are. */
  frozen(columns: number): number {
    const last = Array.from({ length: columns }, (_, column) => this.column(this.row, column));
    return columns === 0 ? 0 : Math.max(...last) + 1;
  }
}
