import { cellAddress, columnLetters, columnOfKey, rowOfKey, areaAddress, contains } from "../address";
import type { Table, Value } from "../document";
import { isError } from "../formula/error-values";
import { toFileFormula } from "../formula/rewrite";
import type { CellRecord, LineFormat, SheetState } from "../state";
import { storedFormula } from "./stored-formula";
import { attribute, rawRows } from "./sheet-markup";
import type { StyleWriter } from "./write-styles";
import { encodeText, encodeXml } from "./xml";

/** Texts by number, to which new ones are added. */
export interface StringTable {
  index(text: string): number;
}

export interface CellsToWrite {
  readonly sheet: SheetState;
  readonly tables: readonly Table[];
  readonly styles: StyleWriter;
  readonly strings: StringTable;
  /** The sheet as it was opened, with its rows' markup: cells that did not change are written as they were. */
  readonly before?: {
    readonly sheet: SheetState;
    readonly rows: string;
    readonly shared: ReadonlySet<number>;
  };
}

/** The rows of a worksheet part. */
export function writeRows(given: CellsToWrite): string {
  const write = { ...given, stored: new Map<string, string>() };
  const { sheet, before } = write;
  const oldCells = new Map<number, string>();
  const oldRows = new Map<number, string>();
  for (const row of before ? rawRows(before.rows) : []) {
    oldRows.set(row.row, row.attributes);
    for (const cell of row.cells) oldCells.set(row.row * 16_384 + cell.column, cell.markup);
  }
  const rows = new Map<number, number[]>();
  for (const [key, record] of sheet.cells) {
    if (record.value === null && record.formula === undefined && record.format === 0) continue;
    const row = rowOfKey(key);
    const keys = rows.get(row);
    if (keys) keys.push(key);
    else rows.set(row, [key]);
  }
  for (const row of [...sheet.rows.keys(), ...oldRows.keys()]) if (!rows.has(row)) rows.set(row, []);
  const own = write.tables.filter((table) => table.sheetId === sheet.id);
  const text: string[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const keys = (rows.get(row) as number[]).sort((a, b) => a - b);
    const line = sheet.rows.get(row);
    const oldLine = before?.sheet.rows.get(row);
    const oldAttributes = oldRows.get(row);
    const attributes =
      oldAttributes !== undefined && line === oldLine
        ? oldAttributes.replace(/\s*spans="[^"]*"/, "")
        : rowAttributes(row, line, write.styles, oldAttributes);
    const cells = keys.map((key) => {
      const record = sheet.cells.get(key) as CellRecord;
      const old = oldCells.get(key);
      const same = before?.sheet.cells.get(key) === record && old !== undefined && !before.shared.has(key);
      return same && /\sr="/.test(old) ? old : cellMarkup(key, record, own, write);
    });
    if (cells.length === 0 && attributes.trim() === `r="${row + 1}"`) continue;
    text.push(cells.length === 0 ? `<row${spaced(attributes)}/>` : `<row${spaced(attributes)}>${cells.join("")}</row>`);
  }
  return text.join("");
}

function spaced(attributes: string): string {
  return attributes.startsWith(" ") ? attributes : ` ${attributes}`;
}

function rowAttributes(
  row: number,
  line: LineFormat | undefined,
  styles: StyleWriter,
  old: string | undefined,
): string {
  const level = old === undefined ? undefined : attribute(old, "outlineLevel");
  return (
    ` r="${row + 1}"` +
    (line?.format !== undefined && line.format !== 0 ? ` s="${styles.style(line.format)}" customFormat="1"` : "") +
    (line?.size !== undefined ? ` ht="${line.size}" customHeight="1"` : "") +
    (line?.hidden === true ? ' hidden="1"' : "") +
    (level === undefined ? "" : ` outlineLevel="${level}"`)
  );
}

function cellMarkup(
  key: number,
  record: CellRecord,
  tables: readonly Table[],
  { styles, strings, stored }: CellsToWrite & { readonly stored: Map<string, string> },
): string {
  const row = rowOfKey(key);
  const column = columnOfKey(key);
  const style = styles.style(record.format, record.quoted === true);
  const start = `<c r="${columnLetters(column)}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
  if (record.formula !== undefined) {
    const inside = tables.find((table) => contains(table.area, row, column));
    const text = `${inside?.name ?? ""}${record.formula}`;
    let formula = stored.get(text);
    if (formula === undefined) {
      formula = encodeXml(storedFormula(toFileFormula(record.formula, inside?.name)));
      stored.set(text, formula);
    }
    const area =
      record.array ?? (record.spill && { row, column, rowCount: record.spill.rows, columnCount: record.spill.columns });
    const array = area
      ? ` t="array" ref="${area.rowCount * area.columnCount === 1 ? cellAddress(row, column) : areaAddress(area)}"`
      : "";
    const [type, value] = cached(record.value);
    return `${start}${type}><f${array}>${formula}</f>${value}</c>`;
  }
  const { value } = record;
  if (value === null) return `${start}/>`;
  if (typeof value === "string" && record.spilledFrom === undefined) {
    return `${start} t="s"><v>${strings.index(value)}</v></c>`;
  }
  const [type, text] = cached(value);
  return `${start}${type}>${text}</c>`;
}

/** Those that a cell's value may be in a file; Excel keeps the newer ones, #SPILL! and #CALC!, as #VALUE! too. */
const storedErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

function cached(value: Value): [string, string] {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (isError(value)) return [' t="e"', `<v>${storedErrors.has(value.error) ? value.error : "#VALUE!"}</v>`];
  return [' t="str"', `<v>${encodeText(value)}</v>`];
}
