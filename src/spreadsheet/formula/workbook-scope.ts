import { cellKey, contains } from "../address";
import type { Table } from "../document";
import type { DefinedName, SheetState } from "../state";
import type { CompileScope } from "./compile";
import { isError } from "./error-values";

/** The workbook as far as compiling and calculating look at it. */
export interface ScopedWorkbook {
  readonly sheets: readonly SheetState[];
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  sheet(id: string): SheetState | undefined;
}

/** What names mean in a workbook as it is now; made anew for each calculation. */
export function workbookScope(workbook: ScopedWorkbook, areaNumber: CompileScope["areaNumber"]): CompileScope {
  const lower = (text: string) => text.toLowerCase();
  const sheetsByName = new Map(
    workbook.sheets.map((sheet) => [lower(sheet.view.name), { id: sheet.id, name: sheet.view.name }]),
  );
  const tablesByName = new Map(workbook.tables.map((table) => [lower(table.name), table]));
  const tablesOn = new Map<string, Table[]>();
  for (const table of workbook.tables) tablesOn.set(table.sheetId, [...(tablesOn.get(table.sheetId) ?? []), table]);
  const namesByKey = new Map(workbook.names.map((name) => [`${name.sheetId ?? ""}!${lower(name.name)}`, name]));
  return {
    sheetNamed: (name) => sheetsByName.get(lower(name)),
    sheetName: (id) => workbook.sheet(id)?.view.name ?? "",
    tableNamed: (name) => tablesByName.get(lower(name)),
    tableAt: (sheetId, row, column) => tablesOn.get(sheetId)?.find(({ area }) => contains(area, row, column)),
    definedName: (name, sheetId) => namesByKey.get(`${sheetId}!${lower(name)}`) ?? namesByKey.get(`!${lower(name)}`),
    spillAt(sheetId, row, column) {
      const record = workbook.sheet(sheetId)?.cells.get(cellKey(row, column));
      if (record?.formula === undefined || isError(record.value)) return undefined;
      const { rows, columns } = record.spill ?? { rows: 1, columns: 1 };
      return { row, column, rowCount: rows, columnCount: columns };
    },
    areaNumber,
  };
}
