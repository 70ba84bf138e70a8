import type { FoundTable } from "../../../src/workbook/checked";
import type { CellValue } from "../../../src/workbook/port";
import { rawTable } from "../../app/memory-workbook";

/** A table as it was recognised: the first row holds the headers, `keys` says which column of the schema each feeds. */
export function foundTable(role: string, keys: readonly string[], rows: readonly (readonly CellValue[])[]): FoundTable {
  const columns = Object.fromEntries(keys.flatMap((key, index) => (key === "" ? [] : [[key, index]])));
  return { role, source: role, raw: rawTable(role, rows), columns, rowIndexes: rows.slice(1).map((_, row) => row) };
}
