import { columnLimit, rowLimit } from "./address";
import type { Area } from "./document";
import { DocumentRefusal } from "./document";

export const cellTextLimit = 32_767;
export const formulaLimit = 8_192;
export const sheetNameLimit = 31;

export function checkArea(area: Area): void {
  const { row, column, rowCount, columnCount } = area;
  const whole = [row, column, rowCount, columnCount].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rowCount < 1 || columnCount < 1) {
    throw new DocumentRefusal("InvalidArgument", "That is no area of cells.");
  }
  if (row + rowCount > rowLimit || column + columnCount > columnLimit) {
    throw new DocumentRefusal("InvalidArgument", "A sheet ends at column XFD and row 1,048,576.");
  }
}

/** Why Excel would not take a sheet's name; undefined if it would. Whether it is taken is asked elsewhere. */
export function sheetNameTrouble(name: string): string | undefined {
  if (name === "") return "A sheet's name cannot be blank.";
  if (name.length > sheetNameLimit) return `A sheet's name can have ${sheetNameLimit} characters: "${name}".`;
  if (/[:\\/?*[\]]/.test(name)) return `A sheet's name cannot have any of : \\ / ? * [ ]: "${name}".`;
  if (name.startsWith("'") || name.endsWith("'"))
    return `A sheet's name cannot begin or end with an apostrophe: ${name}.`;
  return name.toLowerCase() === "history" ? `Excel keeps the sheet name "History" for itself.` : undefined;
}

/** Why Excel would not take the name of a table or of cells. */
export function definedNameTrouble(name: string): string | undefined {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255) {
    return `"${name}" cannot be a name: it takes letters, digits, "_" and ".", and begins with a letter or "_".`;
  }
  const likeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rRcC]$/.test(name) || /^[rR]\d+([cC]\d+)?$/.test(name);
  return likeCell ? `"${name}" cannot be a name because it reads as a cell.` : undefined;
}
