import { rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Trouble } from "./exit-code";
import { fileTrouble } from "./input-file";

/**
 * Refuses a place to write to before any work is done.
 *
 * @throws {Trouble} if `output` is not an .xlsx name, its folder is missing, it is a folder, or it is the input itself
 *   (by whatever name) and `force` is not given.
 */
export async function checkOutputFile(input: string, output: string, force: boolean): Promise<void> {
  if (path.extname(output).toLowerCase() !== ".xlsx") {
    throw new Trouble(`${output}: the result is a workbook, so its name must end in .xlsx.`);
  }
  const folder = await identity(path.dirname(path.resolve(output)));
  if (folder === undefined) throw new Trouble(`${path.dirname(output)}: there is no such folder.`);
  const existing = await identity(output);
  if (existing?.isFolder === true) throw new Trouble(`${output} is a folder, not a file.`);
  if (force || existing === undefined) return;
  if ((await identity(input))?.id === existing.id) {
    throw new Trouble(`${output} is the input file. Give another name after --out, or add --force to overwrite it.`);
  }
}

/** Writes all of a file or nothing: beside it first, then moved over it in one step. */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Trouble(fileTrouble(file, error));
  }
}

async function identity(file: string): Promise<{ id: string; isFolder: boolean } | undefined> {
  try {
    const found = await stat(file);
    return { id: `${found.dev}:${found.ino}`, isFolder: found.isDirectory() };
  } catch {
    return undefined;
  }
}
