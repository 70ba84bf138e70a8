import type { SpreadsheetDocument } from "../spreadsheet/document";
import type { Area } from "../workbook/place";
import type { Refused, RefusalReason, Watch, WorkbookChange, WorkbookPort, WriteOutcome } from "../workbook/port";
import { ownSheets, planChange, refusal, settingsOperation } from "../workbook/rendering/change-plan";
import type { StandingSheet } from "../workbook/rendering/sheet-content";
import { apply, sheetNamed } from "./document-operations";
import { readDocument } from "./document-reading";
import { standingSheet, standingWorkbook } from "./document-standing";
import { plainValue } from "./document-values";

/** The workbook port over a document in memory, which a file was read into and can be saved from. */
export function fileWorkbook(document: SpreadsheetDocument): WorkbookPort {
  return {
    read: (watch) => {
      watch?.progress({ doing: "Reading tables", done: 0 });
      const contents = readDocument(document);
      watch?.progress({ doing: `Read ${contents.tables.length} tables`, done: 1 });
      return Promise.resolve(contents);
    },
    write: (change, watch) => Promise.resolve(write(document, change, watch)),
    saveSettings: (settings) => {
      for (const operation of settingsOperation(settings)) apply(document, operation);
      return Promise.resolve();
    },
  };
}

function write(document: SpreadsheetDocument, change: WorkbookChange, watch: Watch | undefined): WriteOutcome {
  const workbook = standingWorkbook(document);
  const refused = refusal(change, workbook);
  if (refused) return refused;
  if (watch?.cancelled()) return cancelled;
  const standing = new Map<string, StandingSheet>();
  for (const name of ownSheets(workbook).values()) {
    standing.set(name, standingSheet(document, sheetNamed(document, name)));
  }
  const plan = planChange(change, workbook, standing);
  if (!("operations" in plan)) return plan;
  const before = document.snapshot();
  const mode = document.calculationMode;
  const operations = [...plan.operations, ...plan.removals];
  try {
    document.calculationMode = "manual";
    for (const [index, operation] of operations.entries()) {
      if (watch?.cancelled()) throw new Cancelled();
      if ("sheet" in operation)
        watch?.progress({ doing: `Writing ${operation.sheet}`, done: index / operations.length });
      apply(document, operation);
    }
    document.calculationMode = mode;
    document.calculate();
    const recalculated = plan.sheets.flatMap(({ role, sheet }) =>
      (plan.reports.get(role)?.checks ?? []).map(({ name, area, columns = columnsOf(area) }) => ({
        sheet,
        check: name,
        values: valuesOf(document, sheetNamed(document, sheet).id, area, columns),
      })),
    );
    watch?.progress({ doing: "Written", done: 1 });
    return { ok: true, sheets: plan.sheets, recalculated, roundTrips: 0 };
  } catch (trouble) {
    document.restore(before);
    document.calculationMode = mode;
    if (trouble instanceof Cancelled) return cancelled;
    return refusedBy(trouble);
  }
}

class Cancelled extends Error {}

const cancelled: Refused = {
  ok: false,
  reason: "cancelled",
  message: "Cancelled. The workbook is as it was.",
};

const columnsOf = (area: Area): readonly number[] =>
  Array.from({ length: area.columnCount }, (_, index) => area.column + index);

const valuesOf = (document: SpreadsheetDocument, sheetId: string, area: Area, columns: readonly number[]) =>
  Array.from({ length: area.rowCount }, (_, index) =>
    columns.map((column) => plainValue(document.cell(sheetId, area.row + index, column)?.value ?? null)),
  ).flat();

const reasons: Readonly<Record<string, RefusalReason>> = {
  AccessDenied: "sheet-protected",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "sheet-deleted",
};

/** The refusal of the document in our words; anything else is a defect and stays one. */
function refusedBy(trouble: unknown): Refused {
  if (!(trouble instanceof Error) || !("code" in trouble) || typeof trouble.code !== "string") throw trouble;
  return {
    ok: false,
    reason: reasons[trouble.code] ?? "host-error",
    message: `${trouble.message} The workbook is as it was.`,
  };
}
