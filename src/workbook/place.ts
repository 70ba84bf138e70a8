/** Zero-based position on a sheet; `row` 0, `column` 0 is A1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Area extends Position {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell that can be named to a user and jumped to. */
export interface CellPlace extends Position {
  readonly sheet: string;
}

/** `0 → A`, `25 → Z`, `26 → AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `F17`. */
export const cellAddress = (at: Position): string => `${columnLetters(at.column)}${at.row + 1}`;

/** `B2:F17`, or `B2` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress({ row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 })}`;
}

/** A sheet's name as a formula needs it: quoted where it must be, its own quotes doubled. */
export const quotedSheet = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) &&
  !/^[A-Za-z]{1,3}[0-9]+$/.test(sheet) &&
  !/^[Rr][0-9]*([Cc][0-9]*)?$|^[Cc][0-9]*$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** `Projects!F17`, the way Excel writes it. */
export const placeLabel = (place: CellPlace): string => `${quotedSheet(place.sheet)}!${cellAddress(place)}`;
