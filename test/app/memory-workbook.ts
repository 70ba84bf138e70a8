import type {
  CellValue,
  RawTable,
  Refused,
  WorkbookChange,
  WorkbookContents,
  WorkbookPort,
  Written,
} from "../../src/workbook/port";

export function rawTable(name: string, rows: readonly (readonly CellValue[])[]): RawTable {
  const [headers = [], ...data] = rows.map((row) => row.map((value) => ({ value })));
  return {
    name,
    sheet: name,
    row: 0,
    column: 0,
    headers,
    rows: data,
    hasTotalsRow: false,
    hiddenRowCount: 0,
    mergedHeaders: [],
  };
}

export interface MemoryWorkbook extends WorkbookPort {
  readonly changes: readonly WorkbookChange[];
}

/**
 * A workbook that holds tables and takes what is written to it. Its calculation agrees with the core, unless
 * `recalculate` says otherwise; `refuse` makes it refuse to be written.
 */
export function memoryWorkbook(
  tables: readonly RawTable[],
  more: Partial<WorkbookContents> = {},
  behaviour: { recalculate?: (values: readonly CellValue[]) => readonly CellValue[]; refuse?: Refused } = {},
): MemoryWorkbook {
  const changes: WorkbookChange[] = [];
  let settings: Readonly<Record<string, unknown>> = more.settings ?? {};
  let reports = more.reports ?? [];
  const merge = (change: Readonly<Record<string, unknown>>): void => {
    settings = Object.fromEntries(Object.entries({ ...settings, ...change }).filter(([, value]) => value !== null));
  };
  return {
    changes,
    read: () => Promise.resolve({ tables, sheetNames: tables.map((table) => table.sheet), ...more, reports, settings }),
    write: (change) => {
      if (behaviour.refuse !== undefined) return Promise.resolve(behaviour.refuse);
      changes.push(change);
      merge(change.settings);
      const written = change.sheets.map(({ role, name }) => ({ role, sheet: name }));
      const gone = new Set([...change.remove, ...written.map(({ role }) => role)]);
      reports = [...reports.filter(({ role }) => !gone.has(role)), ...written];
      const outcome: Written = {
        ok: true,
        sheets: written,
        recalculated: change.sheets.flatMap(({ name, checks }) =>
          checks.map((check) => ({
            sheet: name,
            check: check.name,
            values: behaviour.recalculate?.(check.expected) ?? check.expected,
          })),
        ),
        roundTrips: 1,
      };
      return Promise.resolve(outcome);
    },
    saveSettings: (change) => {
      merge(change);
      return Promise.resolve();
    },
  };
}
