import { liveWorkbook } from "../../src/excel/live-workbook";
import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import type { ExcelHost } from "../../src/workbench/host/host";
import type { LiveWorkbook, WorkbookPort, WriteOutcome, Written } from "../../src/workbook/port";
import { fileWorkbook } from "../../src/xlsx/file-workbook";
import { openExcel } from "../workbench/host/office-in-node";

/** A document in memory as a workbook port, by each way there is. */
export const adapters: readonly {
  readonly name: string;
  readonly open: (document: SpreadsheetDocument) => WorkbookPort;
}[] = [
  { name: "file", open: fileWorkbook },
  { name: "Office.js", open: (document) => openLive(document).live },
];

export function openLive(document: SpreadsheetDocument): { readonly live: LiveWorkbook; readonly host: ExcelHost } {
  const { host } = openExcel(document);
  return { live: liveWorkbook({ quiet: 5 }), host };
}

/** The outcome of a write that must succeed; a refusal is thrown with its words. */
export function written(outcome: WriteOutcome): Written {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message}`);
  return outcome;
}
