import { cleanText, isBlank } from "../cell-text";
import { headerKey, moneyUnit, splitHeader, type MoneyUnit } from "../header-key";
import { KnownNames } from "../near-miss";
import type { RawCell } from "../port";
import type { Column, Columns } from "./schema";

/** A column of the workbook that feeds a column of the schema. */
export interface MatchedColumn {
  readonly index: number;
  /** As it stands in the workbook. */
  readonly header: string;
  readonly addition?: string;
  readonly unit?: MoneyUnit;
  /** How the header was recognised. */
  readonly by: "header" | "synonym" | "mapping";
}

export interface HeaderMatch {
  readonly columns: ReadonlyMap<string, MatchedColumn>;
  /** Keys that more than one column could feed, with the indices of those. */
  readonly disputed: ReadonlyMap<string, readonly number[]>;
  /** Keys whose mapped header is not there. */
  readonly lost: ReadonlyMap<string, string>;
  /** Indices of headers that name a column of the schema or were chosen for one, whether or not they feed it. */
  readonly named: ReadonlySet<number>;
}

/** A header as text; blank for an empty cell or an error value. */
export const headerText = (cell: RawCell | undefined): string =>
  cell === undefined || isBlank(cell) || cell.error !== undefined ? "" : cleanText(String(cell.value));

/** How well a header names a column: 0 and 1 its own header, 2 and 3 a synonym; the even ones without an addition cut off. */
function level(full: string, bare: string, column: Column): number | undefined {
  const own = headerKey(column.header);
  if (full === own) return 0;
  if (bare === own) return 1;
  const synonyms = synonymKeys(column);
  if (synonyms.has(full)) return 2;
  return synonyms.has(bare) ? 3 : undefined;
}

const synonymSets = new WeakMap<Column, ReadonlySet<string>>();
function synonymKeys(column: Column): ReadonlySet<string> {
  const known = synonymSets.get(column);
  if (known !== undefined) return known;
  const keys = new Set(column.synonyms.map(headerKey));
  synonymSets.set(column, keys);
  return keys;
}

/**
 * Which header feeds which column. A header feeds the column it names best; among several headers for a column those
 * that bear its own name go before those with a synonym, and two of the same kind are a dispute that the user settles.
 *
 * @param mapping  Headers by column key that the user chose; "" leaves the column out. They go before everything else.
 * @param isTaken  Whether a header means something else, although a synonym of the column would match, or the name of
 *   a tolerant one.
 */
export function matchHeaders(
  headers: readonly RawCell[],
  columns: Columns,
  mapping: Readonly<Record<string, string>> = {},
  isTaken: (index: number, column: Column) => boolean = () => false,
): HeaderMatch {
  const texts = headers.map(headerText);
  const matched = new Map<string, MatchedColumn>();
  const disputed = new Map<string, readonly number[]>();
  const lost = new Map<string, string>();
  const mappedIndices = new Set<number>();
  const named = new Set<number>();
  for (const [key, wanted] of Object.entries(mapping)) {
    if (columns[key] === undefined || wanted === "") continue;
    const index = headerIndex(texts, wanted);
    if (index === undefined) lost.set(key, wanted);
    else {
      matched.set(key, describe(texts, index, "mapping"));
      mappedIndices.add(index);
      named.add(index);
    }
  }
  const hits = new Map<string, { index: number; level: number }[]>();
  texts.forEach((text, index) => {
    if (text === "" || mappedIndices.has(index)) return;
    const best = bestColumn(text, columns, (column) => isTaken(index, column));
    if (best === undefined) return;
    named.add(index);
    if (mapping[best.key] !== undefined) return;
    hits.set(best.key, [...(hits.get(best.key) ?? []), { index, level: best.level }]);
  });
  for (const [key, found] of hits) {
    const own = found.filter((hit) => hit.level < 2);
    const group = own.length > 0 ? own : found;
    const [first] = group;
    if (group.length > 1)
      disputed.set(
        key,
        group.map((hit) => hit.index),
      );
    else if (first !== undefined)
      matched.set(key, describe(texts, first.index, first.level < 2 ? "header" : "synonym", first.level));
  }
  return { columns: matched, disputed, lost, named };
}

function bestColumn(
  text: string,
  columns: Columns,
  isTaken: (column: Column) => boolean,
): { readonly key: string; readonly level: number } | undefined {
  const full = headerKey(text);
  const bare = headerKey(splitHeader(text).name);
  let best: { key: string; level: number } | undefined;
  for (const [key, column] of Object.entries(columns)) {
    const at = level(full, bare, column);
    if (at === undefined || ((at >= 2 || column.isTolerant === true) && isTaken(column))) continue;
    if (best === undefined || at < best.level) best = { key, level: at };
  }
  return best;
}

function describe(texts: readonly string[], index: number, by: MatchedColumn["by"], at = 1): MatchedColumn {
  const header = texts[index] ?? "";
  const addition = at % 2 === 1 ? splitHeader(header).addition : undefined;
  const unit = addition === undefined ? undefined : moneyUnit(addition);
  return {
    index,
    header,
    by,
    ...(addition === undefined ? {} : { addition }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The column with a header of that text: letter by letter, else without regard to case and the like, else to its unit. */
export function headerIndex(texts: readonly string[], wanted: string): number | undefined {
  const [first] = headerIndices(texts, wanted);
  return first;
}

/** All columns that a header's text fits equally well, best way of fitting only. */
export function headerIndices(texts: readonly string[], wanted: string): readonly number[] {
  const clean = cleanText(wanted);
  const key = headerKey(wanted);
  const where = (fits: (text: string) => boolean): number[] =>
    texts.flatMap((text, index) => (text !== "" && fits(text) ? [index] : []));
  const exact = where((text) => text === clean);
  if (exact.length > 0 || key === "") return exact;
  const same = where((text) => headerKey(text) === key);
  if (same.length > 0) return same;
  return where((text) => headerKey(splitHeader(text).name) === key);
}

/** The header that was probably meant for a column, among those that feed no other. */
export function nearHeader(headers: readonly RawCell[], column: Column, used: ReadonlySet<number>): number | undefined {
  const free = headers
    .map((cell, index) => ({ text: headerText(cell), index }))
    .filter(({ text, index }) => text !== "" && !used.has(index));
  const whole = new KnownNames(free.map(({ text }) => text));
  const bare = new KnownNames(free.map(({ text }) => splitHeader(text).name));
  for (const name of [column.header, ...column.synonyms]) {
    const near = whole.near(name) ?? bare.near(name);
    if (near !== undefined) return free.find(({ text }) => text === near || splitHeader(text).name === near)?.index;
  }
  return undefined;
}
