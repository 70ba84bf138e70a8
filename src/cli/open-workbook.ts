import path from "node:path";
import { openDocument } from "../spreadsheet/open-document";
import type { SpreadsheetDocument } from "../spreadsheet/document";
import { Trouble } from "./exit-code";
import { readInputFile } from "./input-file";

/** @throws {Trouble} if the file is not a workbook that can be read. */
export async function openWorkbook(file: string): Promise<SpreadsheetDocument> {
  const bytes = await readInputFile(file);
  try {
    return openDocument(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`${path.basename(file)} cannot be read as an Excel workbook: ${reason}`);
  }
}
