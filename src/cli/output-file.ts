import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
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

/**
 * Writes all of a file or nothing: beside it first, then moved over it in one step. Ctrl-C before that step leaves
 * neither. Where `file` is a link, the file that it names is written.
 *
 * @throws {Trouble} if the system refuses it, or the person interrupts it.
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  for (const signal of signals) process.once(signal, interrupt);
  try {
    const target = await realpath(file).catch(() => file);
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    try {
      await writeFile(beside, bytes, { signal: interrupted.signal });
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      if (interrupted.signal.aborted) throw new Trouble(`Interrupted; ${file} was not written.`);
      throw new Trouble(fileTrouble(file, error));
    }
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}

const signals = ["SIGINT", "SIGTERM"] as const;

async function identity(file: string): Promise<{ id: string; isFolder: boolean } | undefined> {
  try {
    // Windows numbers its files beyond what a plain number holds.
    const found = await stat(file, { bigint: true });
    return { id: `${found.dev}:${found.ino}`, isFolder: found.isDirectory() };
  } catch {
    return undefined;
  }
}
