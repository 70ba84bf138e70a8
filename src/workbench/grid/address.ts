import type { Area } from "../../spreadsheet/document";
import { parseArea, spanning } from "../../spreadsheet/address";

/** A zero-based place on a sheet. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A place as a formula or a name box writes it; the sheet is absent when it is the one at hand. */
export interface Reference {
  readonly sheet?: string;
  readonly area: Area;
}

/** The area that two corners span, in whichever order they come. */
export function between(a: Position, b: Position): Area {
  return spanning(a.row, a.column, b.row, b.column);
}

/**
 * Reads `B7`, `$B$7:C9`, `Ranking!A1`, `'Q1 plan'!B2:C3`, whole columns `B:C` and whole rows `3:5`.
 * Anything else, a name or a union among it, is absent.
 */
export function parseReference(text: string): Reference | undefined {
  const trimmed = text.trim().replace(/^[=#]/, "");
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!\s]+))!)?([^!]+)$/.exec(trimmed);
  if (!parts) return undefined;
  const [, quoted, plain, address = ""] = parts;
  // One corner alone is a cell: `B` and `7` by themselves are names or numbers.
  if (
    !/^\$?[a-z]{1,3}\$?\d{1,7}(:\$?[a-z]{1,3}\$?\d{1,7})?$|^\$?[a-z]{1,3}:\$?[a-z]{1,3}$|^\$?\d+:\$?\d+$/i.test(address)
  ) {
    return undefined;
  }
  const area = parseArea(address);
  if (!area) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { area } : { sheet, area };
}
