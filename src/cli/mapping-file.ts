import { readFile } from "node:fs/promises";
import { tableMapping } from "../app/stored";
import type { TableMapping } from "../workbook/checked";
import { Trouble } from "./exit-code";
import { fileTrouble } from "./input-file";

const SHAPE = '{ "Projects": { "table": { "sheet": "Plan" }, "columns": { "name": "Title" } } }';

/** @throws {Trouble} if the file cannot be read, is not JSON or has not the shape of a mapping. */
export async function readMappingFile(file: string): Promise<TableMapping> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new Trouble(fileTrouble(file, error));
  }
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Trouble(`${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const mapping = tableMapping(given);
  if (mapping === undefined) throw new Trouble(`${file} is not a mapping. It should look like this: ${SHAPE}`);
  return mapping;
}
