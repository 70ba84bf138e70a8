import type { Judgement } from "../core/model/judgement";
import type { RunParameters } from "../core/run-parameters";
import type { FoundTable } from "../workbook/checked";
import type { RawCell } from "../workbook/port";
import { Fnv1a64 } from "./fnv";

/**
 * A short mark of everything that a run reads: the cells of the tables it uses, which column plays which part, the
 * judgements that were given in the pane, and the run's parameters. The same mark means the same result; a changed cell, row order or choice gives another.
 *
 * Where a table stands, how its cells look and in which order the tables come changes nothing.
 *
 * @returns  16 hexadecimal digits.
 */
export function fingerprint(
  found: readonly FoundTable[],
  parameters: RunParameters,
  judgements: readonly Judgement[] = [],
): string {
  const hash = new Fnv1a64();
  for (const [name, chosen] of sortedEntries(parameters)) hash.add(`${name}=${chosenText(chosen)}\n`);
  for (const table of [...found].sort((a, b) => compare(a.role, b.role) || compare(a.source, b.source))) {
    hash.add(`table ${table.role}\n`);
    for (const [key, index] of sortedEntries(table.columns)) hash.add(`${key}:${index}\n`);
    hash.add(rowText(table.raw.headers));
    for (const row of table.raw.rows) hash.add(rowText(row));
  }
  const given = judgements.filter(({ source }) => source === "pane").map((judgement) => `${chosenText(judgement)}\n`);
  for (const judgement of given.sort(compare)) hash.add(judgement);
  return hash.hex();
}

/** Texts are quoted, so that neither "1" and 1 nor a text with a tab can be taken for one another. */
const rowText = (row: readonly RawCell[]): string =>
  `${row.map((cell) => cell.error ?? JSON.stringify(cell.value)).join("\t")}\n`;

/** A choice as text; what is made of several has its parts in the order of their names. */
function chosenText(chosen: unknown): string {
  if (typeof chosen !== "object" || chosen === null) return JSON.stringify(chosen) ?? "";
  return `{${sortedEntries(chosen)
    .map(([name, part]) => `${JSON.stringify(name)}:${chosenText(part)}`)
    .join()}}`;
}

const sortedEntries = (record: object): [string, unknown][] => Object.entries(record).sort(([a], [b]) => compare(a, b));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
