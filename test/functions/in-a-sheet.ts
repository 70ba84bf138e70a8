import { answering } from "../../src/functions/answer";
import { worksheetFunctions } from "../../src/functions/catalogue";
import { createDocument } from "../../src/spreadsheet/create-document";
import type { CellError, SpreadsheetDocument, Value } from "../../src/spreadsheet/document";
import { registerCustomFunction } from "../../src/spreadsheet/formula/custom-functions";

/** Stands for Excel's own class where none of its hosts runs. */
export class CellRefusal extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
export const excelErrors = {
  Error: CellRefusal,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
} as unknown as Pick<typeof CustomFunctions, "Error" | "ErrorCode">;

/** Makes the worksheet functions known to workbooks in memory, as the workbench does. */
export function registerAll(): void {
  for (const [name, work] of Object.entries(worksheetFunctions)) {
    const answer = answering(work, excelErrors);
    registerCustomFunction(`RANKFOLIO.${name}`, (...given) => {
      try {
        const found = answer(...given);
        return Array.isArray(found) ? found : [[found]];
      } catch (error) {
        if (!(error instanceof CellRefusal)) throw error;
        return [[{ error: error.code } as CellError]];
      }
    });
  }
}

export type Cells = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** A sheet with blocks of cells by their upper left corners, and a formula in a free corner of it. */
export function calculated(cells: Cells, formula: string): readonly (readonly Value[])[] {
  const document: SpreadsheetDocument = createDocument();
  const sheet = document.activeSheetId;
  for (const [corner, rows] of Object.entries(cells)) {
    const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(corner) ?? [];
    document.setCells(
      sheet,
      Number(row) - 1,
      letter.charCodeAt(0) - 65,
      rows.map((each) => each.map((value) => (value === "" ? null : value))),
    );
  }
  document.setCells(sheet, 30, 20, [[formula]]);
  const at = (row: number, column: number): Value => document.cell(sheet, 30 + row, 20 + column)?.value ?? null;
  const width = [...Array(12).keys()].findIndex((column) => at(0, column) === null);
  const height = [...Array(40).keys()].findIndex((row) => at(row, 0) === null);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => at(row, column)),
  );
}
