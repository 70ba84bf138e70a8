import { described } from "./cell";
import { cellRows, isOmitted } from "./range";
import { invalid } from "../refusal";

/** The range that a number must lie in, ends included; `whole` where it counts something. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/**
 * One number, or what stands for it when it is left out.
 *
 * @throws {Refusal} if it is no number, or outside its bounds.
 */
export function singleNumber(name: string, given: unknown, otherwise: number | undefined, bounds: Bounds = {}): number {
  if (otherwise !== undefined && isOmitted(given)) return otherwise;
  const value = single(name, given);
  const { least, most, whole } = bounds;
  const isSound =
    typeof value === "number" &&
    (least === undefined || value >= least) &&
    (most === undefined || value <= most) &&
    (whole !== true || Number.isInteger(value));
  if (isSound) return value;
  throw invalid(`${name}: expected ${wanted(bounds)}, found ${described(value)}.`);
}

function wanted({ least, most, whole }: Bounds): string {
  const kind = whole === true ? "a whole number" : "a number";
  if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}`;
  if (least !== undefined) return `${kind} of at least ${least}`;
  return most === undefined ? kind : `${kind} of at most ${most}`;
}

/**
 * One word out of a list, without regard to case, or the one that stands when it is left out.
 *
 * @throws {Refusal} if it is none of them.
 */
export function choice<Word extends string>(
  name: string,
  given: unknown,
  words: readonly Word[],
  otherwise: Word,
): Word {
  if (isOmitted(given)) return otherwise;
  const value = single(name, given);
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.trim().toLowerCase());
  if (found !== undefined) return found;
  throw invalid(`${name}: expected ${words.map((word) => `“${word}”`).join(", ")}, found ${described(value)}.`);
}

function single(name: string, given: unknown) {
  const rows = cellRows(name, given);
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0] ?? null;
  throw invalid(`${name}: expected one cell, found ${rows.length} rows and ${rows[0]?.length ?? 0} columns.`);
}
