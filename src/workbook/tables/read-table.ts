import { foundText, isBlank, nameKey, textOf } from "../cell-text";
import type { FoundTable } from "../checked";
import type { Issue } from "../issue";
import type { IssueList } from "../issue-list";
import type { Fault } from "../fault";
import { figureTexts } from "../figure-texts";
import { issueTexts } from "../issue-texts";
import { nearMiss } from "../near-miss";
import { placeLabel, type CellPlace } from "../place";
import type { RawCell, RawTable } from "../port";
import { sourceName } from "./find-tables";
import { headerText, matchHeaders, nearHeader, type HeaderMatch, type MatchedColumn } from "./match-headers";
import { misspeltColumn } from "./misspelt-headers";
import type { OtherMeanings } from "./rating-columns";
import type { Column, Columns, RowValues, TableSchema } from "./schema";
import { isOnlyShown } from "./shown-columns";
import type { Target } from "./target";
import { Tolerated } from "./tolerated";

/** A row that was read: its values, and which of its cells have an issue already. */
export interface ReadRow<C extends Columns> {
  /** Zero-based position in `raw.rows`. */
  readonly index: number;
  readonly values: RowValues<C>;
  readonly faulty: ReadonlySet<string>;
}

/** A table of the workbook on its way into the portfolio: its columns are matched, its rows can be read. */
export class OpenTable<C extends Columns = Columns> {
  readonly columns: ReadonlyMap<string, MatchedColumn>;
  /** Keys that more than one column could feed, which is an issue of its own. */
  readonly disputed: ReadonlySet<string>;
  /** Keys of optional columns that a header probably means but does not name, which is an issue of its own. */
  readonly misspelt: ReadonlySet<string>;
  /** Whether every needed column is there and the rows can be read; if not, an issue says why. */
  readonly usable: boolean;
  /** Positions in `raw.rows` of the rows that hold anything; none if there are more than can be read. */
  readonly rowIndexes: readonly number[];

  constructor(
    readonly schema: TableSchema<C>,
    readonly raw: RawTable,
    private readonly issues: IssueList,
    mapping: Readonly<Record<string, string>> = {},
    others?: OtherMeanings,
  ) {
    if (raw.mergedHeaders.length > 0) {
      // Below merged headers nobody can tell which column is which, so nothing else is said about the table.
      for (const address of raw.mergedHeaders)
        this.reportHeader("error", this.mergedAt(address), issueTexts.headerMerged(address));
      this.columns = new Map();
      this.disputed = new Set();
      this.misspelt = new Set();
      this.usable = false;
      this.rowIndexes = [];
      return;
    }
    const match = matchHeaders(raw.headers, schema.columns, mapping, others?.isTaken);
    this.columns = match.columns;
    this.disputed = new Set(match.disputed.keys());
    for (const [key, indices] of match.disputed) {
      const names = indices.map((index) => headerText(raw.headers[index]));
      const header = schema.columns[key]?.header ?? key;
      // A text that is only shown is left out, which a note says; nothing is calculated otherwise.
      const severity = isOnlyShown(schema, key) ? "note" : "error";
      this.reportHeader(severity, indices[1] ?? 0, issueTexts.columnDuplicate(header, names));
    }
    const filled = this.filledRows();
    const { missing, suspects } = this.reportMissing(match);
    this.misspelt =
      filled.length === 0 ? new Set() : this.reportMisspelt(match, mapping, suspects, others?.mayHave ?? (() => false));
    const tooMany = filled.length > schema.rowLimit;
    this.rowIndexes = tooMany ? [] : filled;
    if (tooMany) {
      const fault = issueTexts.tooManyRows(schema.role, schema.rowLimit, filled.length);
      this.issues.add("error", schema.role, fault, this.placeAt(filled[schema.rowLimit] ?? 0, 0));
    }
    if (filled.length === 0) {
      const isNeeded = schema.need === "needed";
      this.reportHeader(isNeeded ? "error" : "note", 0, issueTexts.tableEmpty(schema.role, isNeeded));
    }
    this.usable = !missing && this.rowIndexes.length > 0;
    if (raw.hiddenRowCount > 0) this.reportHeader("note", 0, issueTexts.rowsHidden(schema.role, raw.hiddenRowCount));
    if (raw.hasTotalsRow || this.hasTypedTotals()) this.reportHeader("note", 0, issueTexts.totalsRow(schema.role));
  }

  has(key: keyof C & string): boolean {
    return this.columns.has(key);
  }

  /** The column's header as it stands in the workbook, or as the schema calls it. */
  header(key: keyof C & string): string {
    return this.columns.get(key)?.header ?? this.schema.columns[key]?.header ?? key;
  }

  place(row: number, key: keyof C & string): CellPlace {
    return this.placeAt(row, this.columns.get(key)?.index ?? 0);
  }

  placeAt(row: number, index: number): CellPlace {
    return { sheet: this.raw.sheet, row: this.raw.row + 1 + row, column: this.raw.column + index };
  }

  cell(row: number, index: number): RawCell | undefined {
    return this.raw.rows[row]?.[index];
  }

  /** What stands in a row's cell, for an issue. */
  found(row: number, key: keyof C & string): string {
    const column = this.columns.get(key);
    return column === undefined ? "blank" : foundText(this.cell(row, column.index));
  }

  report(row: number, key: keyof C & string, fault: Fault, severity: Issue["severity"] = "error"): void {
    const place = this.place(row, key);
    if (severity === "error") this.issues.addOnce(this.schema.role, fault, place, this.header(key));
    else this.issues.add(severity, this.schema.role, fault, place, this.header(key));
  }

  reportAt(row: number, index: number, fault: Fault): void {
    this.issues.addOnce(this.schema.role, fault, this.placeAt(row, index), headerText(this.raw.headers[index]));
  }

  reportHeader(severity: Issue["severity"], index: number, fault: Fault): void {
    const place = { sheet: this.raw.sheet, row: this.raw.row, column: this.raw.column + index };
    const header = headerText(this.raw.headers[index]);
    this.issues.add(severity, this.schema.role, fault, place, header === "" ? undefined : header);
  }

  isFaulty(row: number, index: number): boolean {
    return this.issues.has(this.placeAt(row, index));
  }

  /** Reads every filled row; each faulty cell is reported and its value left out. */
  read(): readonly ReadRow<C>[] {
    const tolerated = new Tolerated();
    const rows = this.rowIndexes.map((index) => this.readRow(index, tolerated));
    for (const { key, fault, row, count } of tolerated.listed()) {
      const header = this.header(key);
      this.report(row, key, figureTexts.figuresLeftOut(header, fault.expected, fault.found, count), "note");
    }
    return rows;
  }

  private readRow(row: number, tolerated: Tolerated): ReadRow<C> {
    const values: Record<string, unknown> = {};
    const faulty = new Set<string>();
    for (const [key, matched] of this.columns) {
      const column = this.schema.columns[key];
      if (column === undefined) continue;
      const cell = this.cell(row, matched.index);
      const fault = this.valueOf(cell, column, matched, (value) => (values[key] = value));
      if (column.isTolerant === true && !this.isFaulty(row, matched.index)) {
        tolerated.count(key, row, values[key], fault);
      }
      if (fault === undefined) continue;
      faulty.add(key);
      if (column.isTolerant !== true) this.report(row, key, fault);
    }
    return { index: row, values: values as RowValues<C>, faulty };
  }

  private valueOf(
    cell: RawCell | undefined,
    column: Column,
    matched: MatchedColumn,
    accept: (value: unknown) => void,
  ): Fault | undefined {
    const { header } = matched;
    if (cell === undefined || isBlank(cell)) {
      return column.need === "needed" ? issueTexts.blank(header, column.type.expected) : undefined;
    }
    if (cell.error !== undefined) return issueTexts.formulaError(header, column.type.expected, cell.error);
    const reading = column.type.read(cell, { ...matched, mayBeBlank: column.need === "optional" });
    if (!reading.ok) return reading.fault;
    accept(reading.value);
    return undefined;
  }

  /**
   * Reports values that stand in more than one row, at the later row.
   * @returns the first row of each, by name key.
   */
  unique(rows: readonly ReadRow<C>[], key: keyof C & string): ReadonlyMap<string, ReadRow<C>> {
    const first = new Map<string, ReadRow<C>>();
    for (const row of rows) {
      const id = row.values[key];
      if (typeof id !== "string") continue;
      const earlier = first.get(nameKey(id));
      if (earlier === undefined) first.set(nameKey(id), row);
      else
        this.report(
          row.index,
          key,
          issueTexts.duplicateId(this.header(key), id, placeLabel(this.place(earlier.index, key))),
        );
    }
    return first;
  }

  /**
   * What other tables can refer to, row by row. A row whose ID is faulty, or another row's, has none.
   *
   * @param first  As {@link unique} returns it.
   */
  targets(
    rows: readonly ReadRow<C>[],
    first: ReadonlyMap<string, ReadRow<C>>,
    idKey: keyof C & string,
    nameKeyOfTable?: keyof C & string,
  ): readonly Target[] {
    const positions = new Map(rows.map((row, i) => [row, i]));
    return rows.map((row) => {
      const id: unknown = row.values[idKey];
      const holder = typeof id === "string" ? first.get(nameKey(id)) : undefined;
      const twin = holder === undefined ? undefined : positions.get(holder);
      const name: unknown = nameKeyOfTable === undefined ? undefined : row.values[nameKeyOfTable];
      return {
        ...(holder === row && typeof id === "string" ? { id } : {}),
        ...(twin === undefined || holder === row ? {} : { twin }),
        ...(typeof name === "string" ? { name } : {}),
      };
    });
  }

  asFound(): FoundTable {
    const columns = Object.fromEntries([...this.columns].map(([key, { index }]) => [key, index]));
    return {
      role: this.schema.role,
      source: sourceName(this.raw),
      raw: this.raw,
      columns,
      rowIndexes: this.rowIndexes,
    };
  }

  private filledRows(): readonly number[] {
    const filled: number[] = [];
    this.raw.rows.forEach((row, index) => {
      if (row.some((cell) => !isBlank(cell))) filled.push(index);
    });
    if (this.hasTypedTotals(filled)) filled.pop();
    return filled;
  }

  /** Whether the last row of a plain range is a sum that someone typed: its first text is "Total" and no ID stands in it. */
  private hasTypedTotals(filled?: readonly number[]): boolean {
    if (this.raw.name !== undefined) return false;
    const last = filled === undefined ? this.lastFilled() : filled.at(-1);
    const first = this.raw.rows[last ?? -1]?.find((cell) => !isBlank(cell));
    return (
      first !== undefined && first.error === undefined && /^((grand|sub)?\s*totals?|sum)\s*:?$/i.test(textOf(first))
    );
  }

  private lastFilled(): number {
    let last = this.raw.rows.length - 1;
    while (last >= 0 && this.raw.rows[last]?.every((cell) => isBlank(cell))) last--;
    return last;
  }

  private mergedAt(address: string): number {
    const letters = /^\$?([A-Z]+)/i.exec(address)?.[1]?.toUpperCase() ?? "A";
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return Math.max(0, column - this.raw.column);
  }

  /** @returns whether a needed column is not there, and the headers that were named as what it might be. */
  private reportMissing({ columns, disputed, lost }: HeaderMatch): { missing: boolean; suspects: ReadonlySet<number> } {
    const used = new Set([...columns.values()].map(({ index }) => index));
    const suspects = new Set<number>();
    let missing = false;
    const report = (near: number | undefined, header: string, also?: string): void => {
      if (near !== undefined) suspects.add(near);
      const suggestion = near === undefined ? undefined : headerText(this.raw.headers[near]);
      this.reportHeader("error", near ?? 0, issueTexts.columnMissing(this.schema.role, header, also, suggestion));
    };
    for (const wanted of lost.values()) {
      const texts = this.raw.headers.map(headerText);
      const near = nearMiss(wanted, texts);
      report(near === undefined ? undefined : texts.indexOf(near), wanted);
    }
    for (const [key, column] of Object.entries(this.schema.columns)) {
      if (column.need === "optional" || columns.has(key)) continue;
      missing = true;
      if (disputed.has(key) || lost.has(key)) continue;
      const also = column.synonyms.length > 0 ? `or ${column.synonyms.slice(0, 3).join(", ")}` : undefined;
      report(nearHeader(this.raw.headers, column, used), column.header, also);
    }
    return { missing, suspects };
  }

  /** Reports headers that feed nothing and are a slip away from an optional column that is not there. */
  private reportMisspelt(
    { columns, disputed, lost, named }: HeaderMatch,
    mapping: Readonly<Record<string, string>>,
    suspects: ReadonlySet<number>,
    mayMeanOther: (index: number) => boolean,
  ): ReadonlySet<string> {
    const isFree = (key: string): boolean =>
      !columns.has(key) && !disputed.has(key) && !lost.has(key) && mapping[key] === undefined;
    const free = new Set(Object.keys(this.schema.columns).filter(isFree));
    const misspelt = new Set<string>();
    this.raw.headers.forEach((cell, index) => {
      const text = headerText(cell);
      if (text === "" || named.has(index) || suspects.has(index) || mayMeanOther(index)) return;
      const key = misspeltColumn(text, this.schema.columns, free);
      const column = this.schema.columns[key ?? ""];
      if (key === undefined || column === undefined) return;
      misspelt.add(key);
      const isShown = isOnlyShown(this.schema, key);
      const fault = issueTexts.columnNearMiss(this.schema.role, column.header, text, isShown);
      this.reportHeader(isShown ? "note" : "error", index, fault);
    });
    return misspelt;
  }
}
