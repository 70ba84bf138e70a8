import { openDocument } from "../spreadsheet/open-document";
import { DocumentRefusal, type SpreadsheetDocument } from "../spreadsheet/document";
import { editsOf, type Edits } from "./grid/edits";
import { History } from "./history";
import { createHost } from "./host/create-host";
import type { ExcelHost } from "./host/host";

/** A workbook that stands open: the model, what the pane talks to, and what can be taken back. */
export interface OpenBook {
  readonly fileName: string;
  readonly document: SpreadsheetDocument;
  readonly host: ExcelHost;
  readonly history: History;
  readonly edits: Edits;
  close(): void;
}

/** A file that cannot be opened; the message says why and what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** Reads an .xlsx for the grid and for the host. */
async function readWorkbook(xlsx: Uint8Array): Promise<SpreadsheetDocument> {
  return openDocument(xlsx);
}

/** @throws {UnreadableFile} if the bytes are no .xlsx workbook. */
export async function openBook(fileName: string, xlsx: Uint8Array): Promise<OpenBook> {
  refuseOtherKinds(fileName, xlsx);
  let document: SpreadsheetDocument;
  try {
    document = await readWorkbook(xlsx);
  } catch (error) {
    const why =
      error instanceof DocumentRefusal ? error.message : "Open it in Excel, save it again as .xlsx and try that.";
    throw new UnreadableFile(`“${fileName}” could not be opened. ${why}`);
  }
  const host = createHost(document, { fileName, openWorkbook: readWorkbook });
  const history = new History(document, host);
  return {
    fileName,
    document,
    host,
    history,
    edits: editsOf(document, history),
    close() {
      history.dispose();
      host.dispose();
    },
  };
}

function refuseOtherKinds(fileName: string, xlsx: Uint8Array): void {
  const ending = /\.[^.]+$/.exec(fileName.toLowerCase())?.[0] ?? "";
  if (ending === ".xlsm" || ending === ".xltm") {
    throw new UnreadableFile(`“${fileName}” holds macros. Save it as .xlsx, without them, and open that.`);
  }
  if (ending === ".xls" || ending === ".xlsb" || ending === ".ods" || ending === ".csv") {
    throw new UnreadableFile(`“${fileName}” is a ${ending} file. Save it as .xlsx and open that.`);
  }
  const isZip = xlsx[0] === 0x50 && xlsx[1] === 0x4b;
  const isLocked = xlsx[0] === 0xd0 && xlsx[1] === 0xcf;
  if (isLocked) {
    throw new UnreadableFile(
      `“${fileName}” is locked with a password or an old .xls. Save it as a plain .xlsx and open that.`,
    );
  }
  if (!isZip) throw new UnreadableFile(`“${fileName}” is not an .xlsx workbook.`);
}
