import { areaAddress, cellAddress, type Area } from "../workbook/place";
import type { WorkbookChange } from "../workbook/port";
import { ownSheets, type StandingWorkbook } from "../workbook/rendering/change-plan";
import { sameName } from "../workbook/rendering/same-name";
import { unpackRecord } from "../workbook/rendering/sheet-record";
import { areaOf } from "./areas";
import type { RoundTrips } from "./round-trips";
import type { WorkbookFrame } from "./standing-workbook";

/** Formulas of sheets that a write does not touch, and of names: what points at a column that goes becomes #REF!. */
export interface OutsideFormulas {
  readonly sheets: readonly {
    readonly id: string;
    readonly area: Area;
    readonly formulas: readonly (readonly unknown[])[];
  }[];
  readonly names: readonly { readonly name: string; readonly sheetId?: string; readonly formula: string }[];
}

/** Whether a change takes away a column or a sheet of ours that something may point at. */
export function losesTargets(change: WorkbookChange, workbook: StandingWorkbook): boolean {
  const own = ownSheets(workbook);
  if (change.remove.some((role) => own.has(role))) return true;
  return change.sheets.some((report) => {
    const record = unpackRecord(workbook.sheets.find(({ name }) => name === own.get(report.role))?.record);
    return (record?.tables ?? []).some(({ name, headers }) => {
      const columns = report.tables.find((table) => table.name === name)?.columns ?? [];
      return headers.some((header) => !columns.some((column) => sameName(column.header, header)));
    });
  });
}

/** Asks for them in the next request. */
export function askOutside(frame: WorkbookFrame, touched: readonly string[]): () => OutsideFormulas {
  const asked = frame.sheets
    .filter((sheet) => !touched.includes(sheet.name))
    .map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,formulas"),
      names: sheet.names.load("items/name,items/formula"),
    }));
  const touchedNames = frame.sheets
    .filter((sheet) => touched.includes(sheet.name))
    .map((sheet) => ({ sheet, names: sheet.names.load("items/name,items/formula") }));
  return () => ({
    sheets: asked.flatMap(({ sheet, used }) =>
      used.isNullObject ? [] : [{ id: sheet.id, area: areaOf(used), formulas: used.formulas }],
    ),
    names: [
      ...frame.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      ...[...asked, ...touchedNames].flatMap(({ sheet, names }) =>
        names.items.map(({ name, formula }) => ({ name, sheetId: sheet.id, formula: String(formula) })),
      ),
    ],
  });
}

/** Gives back what has lost its target since, once the targets stand again. Protected sheets are left alone. */
export async function restoreOutside(trips: RoundTrips, before: OutsideFormulas, frame: WorkbookFrame): Promise<void> {
  const open = before.sheets.flatMap((one) => {
    const index = frame.sheets.findIndex(({ id }) => id === one.id);
    const sheet = frame.sheets[index];
    if (!sheet || frame.workbook.sheets[index]?.isProtected !== false) return [];
    return [{ ...one, sheet, now: sheet.getRange(areaAddress(one.area)).load("formulas") }];
  });
  const names = before.names.flatMap((one) => {
    const sheet = frame.sheets.find(({ id }) => id === one.sheetId);
    if (one.sheetId !== undefined && !sheet) return [];
    const collection = sheet?.names ?? trips.context.workbook.names;
    return [{ ...one, now: collection.getItemOrNullObject(one.name).load("formula") }];
  });
  await trips.send();
  for (const { sheet, area, formulas, now } of open) {
    formulas.forEach((line, down) =>
      line.forEach((formula, across) => {
        if (!isLost(formula, now.formulas[down]?.[across])) return;
        const at = { row: area.row + down, column: area.column + across };
        sheet.getRange(cellAddress(at)).formulas = [[formula]];
      }),
    );
  }
  for (const { formula, now } of names) {
    if (!now.isNullObject && isLost(formula, now.formula)) now.formula = formula;
  }
  await trips.send();
}

const isLost = (before: unknown, now: unknown): before is string =>
  typeof before === "string" &&
  before.startsWith("=") &&
  typeof now === "string" &&
  now !== before &&
  now.includes("#REF!");
