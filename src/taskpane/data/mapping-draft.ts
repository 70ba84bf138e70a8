import type { FoundTable, TableAddress, TableMapping } from "../../workbook/checked";
import type { RawTable, WorkbookContents } from "../../workbook/port";
import { tableCatalogue } from "../../workbook/tables/catalogue";
import { addressOf, fromHeaderRow, sourceName, tableAt } from "../../workbook/tables/find-tables";
import { headerText, matchHeaders, nearHeader } from "../../workbook/tables/match-headers";
import { candidateTables, proposeMapping } from "../../workbook/tables/propose-mapping";
import type { TableRole, TableSchema } from "../../workbook/tables/schema";

/**
 * How something came to be chosen. `proposed` is a near miss that counts only once the user confirms it by saving.
 */
export type ChosenBy = "name" | "user" | "proposal" | "nothing";

export interface MappingLine {
  readonly role: TableRole;
  readonly needed: boolean;
  /** Undefined: no table plays this part. */
  readonly table?: TableAddress;
  readonly tableBy: ChosenBy;
  /** Headers of the table in sheet order, blanks left out. */
  readonly headers: readonly string[];
  /** Needed columns first. */
  readonly columns: readonly ColumnLine[];
}

export interface ColumnLine {
  readonly key: string;
  /** What the schema calls it. */
  readonly name: string;
  readonly needed: boolean;
  readonly description: string;
  /** The header that feeds it; empty if none does. */
  readonly header: string;
  readonly by: ChosenBy;
}

/** What the dialog shows: the user's choices so far, else what names say, else what was probably meant. */
export function mappingLines(
  contents: WorkbookContents,
  found: readonly FoundTable[],
  draft: TableMapping,
): readonly MappingLine[] {
  return tableCatalogue.map((schema) => {
    const { raw, by } = tableFor(contents, found, draft, schema);
    const line = { role: schema.role, needed: schema.need === "needed", tableBy: by };
    if (!raw) return { ...line, headers: [], columns: [] };
    const table = fromHeaderRow(raw, schema);
    return {
      ...line,
      table: addressOf(raw),
      headers: [...new Set(table.headers.map(headerText).filter((text) => text !== ""))],
      columns: columnLines(table, schema, draft[schema.role]?.columns ?? {}),
    };
  });
}

function tableFor(
  contents: WorkbookContents,
  found: readonly FoundTable[],
  draft: TableMapping,
  schema: TableSchema,
): { readonly raw: RawTable | undefined; readonly by: ChosenBy } {
  const chosen = draft[schema.role];
  if (chosen) {
    const raw = tableAt(contents, chosen.table);
    return { raw, by: raw ? "user" : "nothing" };
  }
  const named = found.find((table) => table.role === schema.role);
  if (named) return { raw: named.raw, by: "name" };
  const proposal = proposeMapping(contents).find(({ role }) => role === schema.role);
  const raw = proposal && tableAt(contents, proposal.table);
  const taken = raw && found.some((table) => table.source === sourceName(raw));
  return raw && !taken ? { raw, by: "proposal" } : { raw: undefined, by: "nothing" };
}

function columnLines(
  table: RawTable,
  schema: TableSchema,
  chosen: Readonly<Record<string, string>>,
): readonly ColumnLine[] {
  const { columns, disputed } = matchHeaders(table.headers, schema.columns, chosen);
  const used = new Set([...columns.values()].map((column) => column.index));
  const lines = Object.entries(schema.columns).map(([key, column]): ColumnLine => {
    const line = { key, name: column.header, needed: column.need === "needed", description: column.description };
    const picked = chosen[key];
    if (picked !== undefined) return { ...line, header: picked, by: "user" };
    const matched = columns.get(key);
    if (matched) return { ...line, header: matched.header, by: "name" };
    const [firstDisputed] = disputed.get(key) ?? [];
    const near = firstDisputed ?? (line.needed ? nearHeader(table.headers, column, used) : undefined);
    if (near === undefined) return { ...line, header: "", by: "nothing" };
    used.add(near);
    return { ...line, header: headerText(table.headers[near]), by: "proposal" };
  });
  return lines.sort((a, b) => Number(b.needed) - Number(a.needed));
}

/** A table as the dialog offers it. */
export interface TableOption {
  readonly key: string;
  readonly label: string;
  readonly address: TableAddress;
}

export const addressKey = (address: TableAddress): string =>
  "name" in address ? `table ${address.name}` : `sheet ${address.sheet}`;

export const tableOptions = (contents: WorkbookContents): readonly TableOption[] =>
  candidateTables(contents).map(({ address, label, rowCount }) => ({
    key: addressKey(address),
    label: `${label}, ${rowCount} ${rowCount === 1 ? "row" : "rows"}`,
    address,
  }));

/** Another table for a part; headers that were chosen in the old one count no longer. Undefined: found by name again. */
export function withTable(draft: TableMapping, role: TableRole, address: TableAddress | undefined): TableMapping {
  const { [role]: _, ...others } = draft;
  return address ? { ...others, [role]: { table: address, columns: {} } } : others;
}

/** Another header for a column; empty leaves the column out. */
export function withColumn(draft: TableMapping, line: MappingLine, column: string, header: string): TableMapping {
  if (!line.table) return draft;
  const columns = { ...draft[line.role]?.columns, [column]: header };
  return { ...draft, [line.role]: { table: line.table, columns } };
}

/** What is stored: what the user chose, and the proposals that stood there when they saved. What names say is left out. */
export function confirmed(lines: readonly MappingLine[]): TableMapping {
  const mapping: Record<string, TableMapping[string]> = {};
  for (const { role, table, tableBy, columns } of lines) {
    const kept = columns.filter((column) => column.by === "user" || column.by === "proposal");
    if (!table || (kept.length === 0 && tableBy === "name")) continue;
    mapping[role] = { table, columns: Object.fromEntries(kept.map((column) => [column.key, column.header])) };
  }
  return mapping;
}
