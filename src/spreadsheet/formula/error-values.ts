import type { CellError, Value } from "../document";

const known: ReadonlySet<string> = new Set<CellError["error"]>([
  "#REF!",
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

export function isErrorText(text: string): text is CellError["error"] {
  return known.has(text);
}

export function isError(value: Value | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Codes that only newer programs know count as #VALUE!. */
export function asCellError(code: string): CellError {
  return { error: isErrorText(code) ? code : "#VALUE!" };
}

export function sameValue(a: Value, b: Value): boolean {
  return a === b || (isError(a) && isError(b) && a.error === b.error);
}
