/** What Excel hands over for a cell: number, text, truth value, nothing for a blank, or an object for a richer value. */
export type CellValue = string | number | boolean | null;

/**
 * The plain value behind a cell. Excel on the web hands a blank over as null, as undefined where an argument was left
 * out, and older versions as ""; a number with a format of its own comes as an object with its `basicValue`.
 */
export function cellValue(given: unknown): CellValue {
  if (typeof given === "number" || typeof given === "boolean") return given;
  if (typeof given === "string") return given === "" ? null : given;
  if (typeof given === "object" && given !== null && "basicValue" in given) return cellValue(given.basicValue);
  return null;
}

/** A cell's value as an error message names it. */
export function described(value: CellValue): string {
  if (value === null) return "a blank cell";
  if (typeof value === "string") return `the text “${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
