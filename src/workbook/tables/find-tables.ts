import type { TableAddress, TableMapping } from "../checked";
import { isBlank, nameKey } from "../cell-text";
import { headerKey } from "../header-key";
import type { IssueList } from "../issue-list";
import { issueTexts } from "../issue-texts";
import { nearMiss } from "../near-miss";
import type { RawTable, WorkbookContents } from "../port";
import { tableCatalogue } from "./catalogue";
import { headerText, matchHeaders, nearHeader } from "./match-headers";
import type { TableSchema } from "./schema";

/** What a table is called when it is shown: the Excel table's name, or the sheet's. */
export const sourceName = (table: RawTable): string => table.name ?? table.sheet;

export const addressOf = (table: RawTable): TableAddress =>
  table.name === undefined ? { sheet: table.sheet } : { name: table.name };

/** Names of tables and sheets without what people put around them: `tblProjects`, `Projects_Table`, `1. Projects`. */
const nameForms = (name: string): readonly string[] => {
  const key = headerKey(name);
  const bare = key
    .replace(/^(\d+)?(tbl|tab|table|sheet|list)(?=.)/, "")
    .replace(/(?<=.)(tbl|table|tab|sheet|data|list)?\d*$/, "");
  return [key, bare];
};

/** 0: the role's own name, 1: with something around it, 2 and 3: the same for a synonym, undefined: another name. */
export function nameLevel(name: string, schema: TableSchema): number | undefined {
  const [full = "", bare = ""] = nameForms(name);
  const role = headerKey(schema.role);
  if (full === role) return 0;
  if (bare === role) return 1;
  const synonyms = schema.synonyms.map(headerKey);
  if (synonyms.includes(full)) return 2;
  return synonyms.includes(bare) ? 3 : undefined;
}

/** How many of the needed columns a table's headers name. */
export const neededColumnsIn = (table: RawTable, schema: TableSchema): number => {
  const { columns } = matchHeaders(table.headers, schema.columns);
  return Object.entries(schema.columns).filter(([key, column]) => column.need === "needed" && columns.has(key)).length;
};

/**
 * The table that plays a part: the one the user chose, else by the Excel table's name, else by the sheet's. A better
 * name goes before a worse one; among equally good names, headers decide; if they do not either, the user is asked.
 */
export function findTable(
  contents: WorkbookContents,
  schema: TableSchema,
  mapping: TableMapping,
  issues: IssueList,
): RawTable | undefined {
  const table = namedTable(contents, schema, mapping, issues);
  if (table === undefined) return undefined;
  const placed = fromHeaderRow(table, schema);
  const isChosen = mapping[schema.role] !== undefined;
  if (schema.need === "needed" || isChosen || table.name !== undefined || looksLike(placed, schema)) return placed;
  // A sheet that only shares its name with an optional table: what it is for is the user's business.
  issues.add("note", schema.role, issueTexts.sheetIgnored(schema.role, table.sheet), {
    sheet: table.sheet,
    row: table.row,
    column: table.column,
  });
  return undefined;
}

/** Whether any header names a needed column, or nearly does. */
function looksLike(table: RawTable, schema: TableSchema): boolean {
  return (
    neededColumnsIn(table, schema) > 0 ||
    Object.values(schema.columns).some(
      (column) => column.need === "needed" && nearHeader(table.headers, column, new Set()) !== undefined,
    )
  );
}

function namedTable(
  contents: WorkbookContents,
  schema: TableSchema,
  mapping: TableMapping,
  issues: IssueList,
): RawTable | undefined {
  const chosen = mapping[schema.role];
  if (chosen !== undefined) {
    const table = tableAt(contents, chosen.table);
    if (table === undefined) {
      const name = "name" in chosen.table ? chosen.table.name : chosen.table.sheet;
      issues.add("error", schema.role, issueTexts.tableGone(schema.role, name));
    }
    return table;
  }
  const free = contents.tables.filter((table) => !isMapped(table, mapping));
  const byTable = bestNamed(
    free.filter((table) => table.name !== undefined),
    (table) => table.name ?? "",
    schema,
  );
  const candidates = byTable.length > 0 ? byTable : bestNamed(free, (table) => table.sheet, schema);
  const [first] = candidates;
  if (first === undefined && schema.need === "needed") {
    const columns = Object.values(schema.columns).filter((column) => column.need === "needed");
    const headers = columns.map((column) => column.header);
    issues.add("error", schema.role, issueTexts.tableMissing(schema.role, headers, nearTable(contents, schema)));
  }
  if (candidates.length <= 1) return first;
  const scored = candidates.map((table) => ({ table, fit: neededColumnsIn(table, schema) }));
  const most = Math.max(...scored.map(({ fit }) => fit));
  const best = scored.filter(({ fit }) => fit === most);
  if (best.length === 1) return best[0]?.table;
  issues.add(
    "error",
    schema.role,
    issueTexts.tableDuplicate(
      schema.role,
      best.map(({ table }) => sourceName(table)),
    ),
  );
  return undefined;
}

/** A name that was probably meant for a table that is needed and not there. */
export function nearTable(contents: WorkbookContents, schema: TableSchema): string | undefined {
  const others = tableCatalogue.filter(({ role }) => role !== schema.role);
  const free = contents.tables.filter(
    (table) =>
      !others.some(
        (other) =>
          nameLevel(table.name ?? table.sheet, other) !== undefined || nameLevel(table.sheet, other) !== undefined,
      ),
  );
  const byName =
    nearMiss(schema.role, free.map(sourceName)) ??
    nearMiss(
      schema.role,
      free.map((table) => table.sheet),
    );
  if (byName !== undefined) return byName;
  const needed = Object.values(schema.columns).filter((column) => column.need === "needed").length;
  const fitting = free.find((table) => neededColumnsIn(table, schema) === needed);
  return fitting === undefined ? undefined : sourceName(fitting);
}

export function tableAt(contents: WorkbookContents, address: TableAddress): RawTable | undefined {
  if ("name" in address)
    return contents.tables.find((table) => table.name !== undefined && nameKey(table.name) === nameKey(address.name));
  const onSheet = contents.tables.filter((table) => nameKey(table.sheet) === nameKey(address.sheet));
  return onSheet.find((table) => table.name === undefined) ?? onSheet[0];
}

function isMapped(table: RawTable, mapping: TableMapping): boolean {
  return Object.values(mapping).some(({ table: address }) =>
    "name" in address
      ? table.name !== undefined && nameKey(address.name) === nameKey(table.name)
      : table.name === undefined && nameKey(address.sheet) === nameKey(table.sheet),
  );
}

function bestNamed(
  tables: readonly RawTable[],
  nameOf: (table: RawTable) => string,
  schema: TableSchema,
): readonly RawTable[] {
  const named = tables.flatMap((table) => {
    const at = nameLevel(nameOf(table), schema);
    return at === undefined ? [] : [{ table, at }];
  });
  const best = Math.min(...named.map(({ at }) => at));
  return named.filter(({ at }) => at === best).map(({ table }) => table);
}

/** Rows in which a plain range's header may stand, below a title and notes. */
const HEADER_ROWS = 10;

/** A plain range from the row on that names most of the schema's columns: titles and notes above it are no data. */
export function fromHeaderRow(table: RawTable, schema: TableSchema): RawTable {
  if (table.name !== undefined) return table;
  const named = (cells: RawTable["headers"]): number =>
    cells.every((cell) => isBlank(cell) || headerText(cell) === "")
      ? 0
      : matchHeaders(cells, schema.columns).columns.size;
  let [best, most] = [-1, named(table.headers)];
  for (const [i, row] of table.rows.slice(0, HEADER_ROWS).entries()) {
    const count = named(row);
    if (count > most && count >= 2) [best, most] = [i, count];
  }
  if (best < 0) return table;
  const row = table.row + best + 1;
  return {
    ...table,
    row,
    headers: table.rows[best] ?? [],
    rows: table.rows.slice(best + 1),
    mergedHeaders: table.mergedHeaders.filter((address) => rowsOf(address).includes(row)),
  };
}

/** Zero-based rows of an address such as `B1:C1`. */
function rowsOf(address: string): readonly number[] {
  const rows = [...address.matchAll(/[A-Z]+(\d+)/gi)].map((match) => Number(match[1]) - 1);
  const [first = -1, last = first] = rows;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
