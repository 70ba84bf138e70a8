import type { Area } from "./document";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** A cell's key in a sparse map: unique in a sheet, ascending by row and then column. */
export function cellKey(row: number, column: number): number {
  return row * columnLimit + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / columnLimit);
}

export function columnOfKey(key: number): number {
  return key % columnLimit;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The inverse of {@link columnLetters}, in any case; -1 if the letters are beyond XFD or no letters at all. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return -1;
    column = column * 26 + digit;
  }
  return column >= 1 && column <= columnLimit ? column - 1 : -1;
}

export function cellAddress(row: number, column: number, absolute = false): string {
  const dollar = absolute ? "$" : "";
  return `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
}

/** `B2:C5`, or `B2` for a single cell. */
export function areaAddress(area: Area, absolute = false): string {
  const first = cellAddress(area.row, area.column, absolute);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1, absolute)}`;
}

/** The area of `B2`, `$B$2:$C$5`, `A:C` or `3:5`; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const [from = "", to = from] = text.replaceAll("$", "").split(":");
  const first = /^([A-Za-z]*)(\d*)$/.exec(from);
  const last = /^([A-Za-z]*)(\d*)$/.exec(to);
  if (!first || !last || from === "") return undefined;
  const column = first[1] ? columnNumber(first[1]) : 0;
  const lastColumn = last[1] ? columnNumber(last[1]) : columnLimit - 1;
  const row = first[2] ? Number(first[2]) - 1 : 0;
  const lastRow = last[2] ? Number(last[2]) - 1 : rowLimit - 1;
  if (column < 0 || lastColumn < 0 || row < 0 || lastRow >= rowLimit) return undefined;
  return spanning(row, column, lastRow, lastColumn);
}

/** The area between two corners, in whatever order they come. */
export function spanning(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rowCount: Math.abs(otherRow - row) + 1,
    columnCount: Math.abs(otherColumn - column) + 1,
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

export function encloses(outer: Area, inner: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rowCount - 1, inner.column + inner.columnCount - 1)
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** A sheet's name as a formula needs it: in quotes where it is not a plain word or could be read as a cell. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rR]\d*([cC]\d*)?$|^[cC]\d*$/.test(name);
  const likeWord = /^(true|false)$/i.test(name);
  return plain && !likeCell && !likeWord ? name : `'${name.replaceAll("'", "''")}'`;
}
