import type { Area, Table } from "../document";

/** What stands in the brackets of `Table[[#Headers],[a]:[b]]`. Names are plain, without escapes. */
export interface StructuredReference {
  readonly items: readonly ("#All" | "#Data" | "#Headers" | "#Totals" | "#This Row")[];
  readonly firstColumn?: string;
  readonly lastColumn?: string;
}

const itemNames = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const;

const seen = new Map<string, StructuredReference | undefined>();

/** Reads the text inside the outer brackets; undefined if it is no structured reference. */
export function parseStructured(inside: string): StructuredReference | undefined {
  if (seen.has(inside)) return seen.get(inside);
  const reference = read(inside);
  if (seen.size >= 10_000) seen.clear();
  seen.set(inside, reference);
  return reference;
}

function read(inside: string): StructuredReference | undefined {
  const text = inside.trim();
  if (text === "") return { items: [] };
  if (text.startsWith("@")) {
    const rest = text.slice(1).trim();
    if (rest === "") return { items: ["#This Row"] };
    const columns = parseColumns(rest.startsWith("[") ? rest : `[${rest}]`);
    return columns && { items: ["#This Row"], ...columns };
  }
  if (!text.startsWith("[")) {
    const item = itemNamed(text);
    return item ? { items: [item] } : { items: [], firstColumn: unescapeColumn(text) };
  }
  const items: StructuredReference["items"][number][] = [];
  let rest = text;
  for (;;) {
    const end = closing(rest);
    const item = end > 0 ? itemNamed(rest.slice(1, end - 1)) : undefined;
    if (!item) break;
    items.push(item);
    rest = rest.slice(end).trimStart();
    if (rest === "") return { items };
    if (!rest.startsWith(",")) return undefined;
    rest = rest.slice(1).trimStart();
  }
  const columns = parseColumns(rest);
  return columns && { items, ...columns };
}

function parseColumns(text: string): { firstColumn: string; lastColumn?: string } | undefined {
  const end = closing(text);
  if (end < 0) return undefined;
  const firstColumn = unescapeColumn(text.slice(1, end - 1));
  if (end === text.length) return { firstColumn };
  const rest = text.slice(end).trim();
  if (!rest.startsWith(":[") || closing(rest.slice(1)) !== rest.length - 1) return undefined;
  return { firstColumn, lastColumn: unescapeColumn(rest.slice(2, -1)) };
}

function closing(text: string): number {
  if (!text.startsWith("[")) return -1;
  for (let at = 1; at < text.length; at++) {
    if (text[at] === "'") at += 1;
    else if (text[at] === "]") return at + 1;
    else if (text[at] === "[") return -1;
  }
  return -1;
}

function itemNamed(text: string) {
  return itemNames.find((name) => name.toLowerCase() === text.trim().toLowerCase());
}

function unescapeColumn(text: string): string {
  return text.replace(/'([\s\S])/g, "$1");
}

/** A column's name as it must stand in brackets: `[`, `]`, `#`, `'` and `@` take an apostrophe. */
export function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** The shortest spelling that Excel accepts, without the table's name. */
export function printStructured(reference: StructuredReference): string {
  const { items, firstColumn, lastColumn } = reference;
  const one = firstColumn === undefined ? undefined : escapeColumn(firstColumn);
  const columns =
    one === undefined ? undefined : lastColumn === undefined ? `[${one}]` : `[${one}]:[${escapeColumn(lastColumn)}]`;
  if (items.length === 1 && items[0] === "#This Row") {
    if (columns === undefined) return "[@]";
    const simple = lastColumn === undefined && /^[\p{L}\p{N}_]+$/u.test(firstColumn as string);
    return simple ? `[@${one}]` : `[@${columns}]`;
  }
  if (items.length === 0) {
    if (columns === undefined) return "[]";
    return lastColumn === undefined ? `[${one}]` : `[${columns}]`;
  }
  const parts = [...items.map((item) => `[${item}]`), ...(columns === undefined ? [] : [columns])];
  return parts.length === 1 ? `[${items[0]}]` : `[${parts.join(",")}]`;
}

/** The table's rows under its header, without the totals row; zero rows are possible only in a broken file. */
export function dataArea(table: Table): Area {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return {
    row: table.area.row + top,
    column: table.area.column,
    rowCount: Math.max(1, table.area.rowCount - top - bottom),
    columnCount: table.area.columnCount,
  };
}

/**
 * The cells that a structured reference means.
 *
 * @param atRow  The row of the formula, for `@`.
 * @returns undefined where Excel shows #REF! or #VALUE!: an unknown column, a part the table does not have, `@` outside
 * its rows.
 */
export function resolveStructured(table: Table, reference: StructuredReference, atRow: number): Area | undefined {
  const first = columnIndex(table, reference.firstColumn, 0);
  const last =
    reference.lastColumn !== undefined
      ? columnIndex(table, reference.lastColumn, 0)
      : reference.firstColumn !== undefined
        ? first
        : table.columns.length - 1;
  if (first < 0 || last < 0) return undefined;
  const rows = rowsOf(table, reference, atRow);
  if (!rows) return undefined;
  return {
    row: rows[0],
    rowCount: rows[1] - rows[0] + 1,
    column: table.area.column + Math.min(first, last),
    columnCount: Math.abs(last - first) + 1,
  };
}

function columnIndex(table: Table, name: string | undefined, absent: number): number {
  if (name === undefined) return absent;
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function rowsOf(table: Table, { items }: StructuredReference, atRow: number): [number, number] | undefined {
  const data = dataArea(table);
  const dataRows: [number, number] = [data.row, data.row + data.rowCount - 1];
  const header: [number, number] = [table.area.row, table.area.row];
  const bottom = table.area.row + table.area.rowCount - 1;
  if (items.includes("#All")) return [table.area.row, bottom];
  if (items.includes("#This Row")) return atRow >= dataRows[0] && atRow <= dataRows[1] ? [atRow, atRow] : undefined;
  const parts: [number, number][] = [];
  if (items.includes("#Headers")) {
    if (!table.showHeaders) return undefined;
    parts.push(header);
  }
  if (items.includes("#Data") || items.length === 0) parts.push(dataRows);
  if (items.includes("#Totals")) {
    if (!table.showTotals) return undefined;
    parts.push([bottom, bottom]);
  }
  return [Math.min(...parts.map((part) => part[0])), Math.max(...parts.map((part) => part[1]))];
}
