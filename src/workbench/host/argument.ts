import { targetOf } from "./host-object";
import { CellAreas, CellRange, parseRange } from "./cell-range";
import { invalidArgument } from "./refusal";
import type { Session } from "./session";

/** Arguments and property values as Excel takes them; anything else is InvalidArgument. */

export const text = (value: unknown, what: string): string =>
  typeof value === "string" ? value : invalidArgument(what);

export const number = (value: unknown, what: string): number =>
  typeof value === "number" && Number.isFinite(value) ? value : invalidArgument(what);

export const flag = (value: unknown, what: string): boolean =>
  typeof value === "boolean" ? value : invalidArgument(what);

export const integer = (value: unknown, what: string): number => {
  const given = number(value, what);
  return Number.isInteger(given) ? given : invalidArgument(what);
};

/** One of the names, whatever its case; the spelling of the list. */
export function oneOf<Name extends string>(value: unknown, names: readonly Name[], what: string): Name {
  const given = text(value, what).toLowerCase();
  return names.find((name) => name.toLowerCase() === given) ?? invalidArgument(`${what}: ${String(value)}`);
}

const htmlColors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB`, `RRGGBB` or one of the common HTML names; "" where that clears. */
export function color(value: unknown, what: string): string {
  const given = text(value, what);
  if (given === "") return "";
  const named = htmlColors[given.toLowerCase()];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  return hex ? `#${(hex[1] ?? "").toUpperCase()}` : invalidArgument(`${what}: ${given} is no colour`);
}

/** A range given as an object or as an address. */
export function range(value: unknown, sheetId: string | undefined, session: Session, what: string): CellRange {
  if (typeof value === "string") return parseRange(value, sheetId, session);
  return targetOf(value, CellRange) ?? invalidArgument(what);
}

/** One or several areas of a sheet, given as an object or as addresses with commas between them. */
export function areas(value: unknown, sheetId: string, session: Session, what: string): CellAreas {
  const several = targetOf(value, CellAreas);
  if (several) return several;
  const parts = typeof value === "string" ? value.split(",") : [value];
  return new CellAreas(
    sheetId,
    parts.map((part) => range(part, sheetId, session, what).area),
  );
}

/** A plain object; its properties are checked by whoever reads them. */
export const record = (value: unknown, what: string): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : invalidArgument(what);
