import { readFile } from "node:fs/promises";
import path from "node:path";
import { Trouble } from "./exit-code";

const OTHER_KINDS: Readonly<Record<string, string>> = {
  ".xlsm": "has macros, which Rankfolio can neither run nor carry over safely. Save a copy as .xlsx and use that.",
  ".xltm": "has macros, which Rankfolio can neither run nor carry over safely. Save a copy as .xlsx and use that.",
  ".xlsb": "is a binary workbook. Open it in Excel and save it as .xlsx.",
  ".xls": "is in the format of Excel 97–2003. Open it in Excel and save it as .xlsx.",
  ".ods": "is an OpenDocument sheet. Open it and save it as .xlsx.",
  ".csv": "is a text file with one table. Open it in Excel, make its rows a table and save it as .xlsx.",
};

/**
 * The bytes of a workbook file that may be opened.
 *
 * @throws {Trouble} if there is no such file, it cannot be read, or it is not an .xlsx workbook without macros and
 *   password.
 */
export async function readInputFile(file: string): Promise<Uint8Array> {
  const kind = OTHER_KINDS[path.extname(file).toLowerCase()];
  const bytes = await readBytes(file);
  if (kind !== undefined) throw new Trouble(`${file} ${kind}`);
  if (bytes.length === 0) throw new Trouble(`${file} is empty.`);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new Trouble(`${file} is protected with a password or in an old format. Save it as .xlsx without a password.`);
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Trouble(`${file} is not an Excel workbook (.xlsx).`);
  // Names of the parts stand uncompressed in a zip archive.
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("xl/vbaProject.bin")) {
    throw new Trouble(`${file} ${OTHER_KINDS[".xlsm"]}`);
  }
  return bytes;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Trouble(fileTrouble(file, error));
  }
}

/** What the system's refusal means to a person. */
export function fileTrouble(file: string, error: unknown): string {
  switch (systemCode(error)) {
    case "ENOENT":
      return `${file}: there is no such file or folder.`;
    case "EISDIR":
      return `${file} is a folder, not a file.`;
    case "EACCES":
    case "EPERM":
      return `${file}: you may not read or write this file. It may be open in Excel.`;
    case "EBUSY":
      return `${file} is in use. Close it in Excel and try again.`;
    case "ENOSPC":
      return `${file}: there is no space left on the disk.`;
    default:
      return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const systemCode = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);
