import type { EngineArray, EngineScalar, EngineValue } from "./engine-value";
import { scalarOf } from "./engine-value";

interface ExtraFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/**
 * RANK.EQ and RANK over an area that many formulas share: its numbers are sorted once instead of being scanned by each,
 * which makes a ranking of n rows cost n log n. Text and blanks in the area are ignored; a number that is not in it
 * is #N/A.
 */
function rank(args: unknown[]): EngineScalar {
  const [given, area, order] = args as [EngineValue, EngineValue, EngineValue | undefined];
  const value = first(given);
  if (value.kind === 4) return value;
  const number = numeric(value);
  if (number === undefined) return scalarOf({ error: "#VALUE!" });
  const ascending = order !== undefined && numeric(first(order)) !== 0 && first(order).kind !== 0;
  const sorted = sortedNumbers(area);
  if ("kind" in sorted) return sorted;
  const below = countBelow(sorted, number);
  if (sorted[below] !== number) return scalarOf({ error: "#N/A" });
  if (ascending) return scalarOf(below + 1);
  let above = below;
  while (above < sorted.length && sorted[above] === number) above += 1;
  return scalarOf(sorted.length - above + 1);
}

const sortedAreas = new WeakMap<EngineArray, readonly number[] | EngineScalar>();

function sortedNumbers(area: EngineValue): readonly number[] | EngineScalar {
  if (area.kind !== 5) {
    const only = first(area);
    return only.kind === 4 ? only : only.kind === 1 ? [only.value] : [];
  }
  const known = sortedAreas.get(area);
  if (known) return known;
  const numbers: number[] = [];
  let error: EngineScalar | undefined;
  for (const row of area.rows) {
    for (const cell of row) {
      if (cell.kind === 1) numbers.push(cell.value);
      else if (cell.kind === 4) error ??= cell;
    }
  }
  const made = error ?? numbers.sort((a, b) => a - b);
  sortedAreas.set(area, made);
  return made;
}

function countBelow(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function first(value: EngineValue): EngineScalar {
  if (value.kind === 5) return value.rows[0]?.[0] ?? { kind: 0 };
  if (value.kind === 6 || value.kind === 7) return { kind: 4, code: "#VALUE!" };
  return value;
}

function numeric(value: EngineScalar): number | undefined {
  switch (value.kind) {
    case 0:
      return 0;
    case 1:
      return value.value;
    case 3:
      return value.value ? 1 : 0;
    case 2:
      return value.value.trim() !== "" && Number.isFinite(Number(value.value)) ? Number(value.value) : undefined;
    default:
      return undefined;
  }
}

/** Functions that the library lacks, gets wrong, or calculates too slowly for a long table. */
export const extraFunctions: readonly (readonly [string, ExtraFunction])[] = [
  ["RANK.EQ", { minArity: 2, maxArity: 3, invoke: rank }],
  ["RANK", { minArity: 2, maxArity: 3, invoke: rank }],
];
