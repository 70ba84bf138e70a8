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

interface Summary {
  readonly sum: number;
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly error?: EngineScalar;
}

const summaries = new WeakMap<EngineArray, Summary>();

/** Of an area only numbers count; text, truth values and blanks are skipped, an error spoils the result. */
function summaryOf(area: EngineArray): Summary {
  const known = summaries.get(area);
  if (known) return known;
  let sum = 0;
  let count = 0;
  let minimum = Infinity;
  let maximum = -Infinity;
  let error: EngineScalar | undefined;
  for (const row of area.rows) {
    for (const cell of row) {
      if (cell.kind === 4) error ??= cell;
      if (cell.kind !== 1) continue;
      sum += cell.value;
      count += 1;
      if (cell.value < minimum) minimum = cell.value;
      if (cell.value > maximum) maximum = cell.value;
    }
  }
  const made = { sum, count, minimum, maximum, ...(error ? { error } : {}) };
  summaries.set(area, made);
  return made;
}

/** SUM, MIN, MAX and AVERAGE: a value written as an argument counts if it reads as a number, otherwise it is #VALUE!. */
function summary(result: (all: Summary) => EngineScalar): ExtraFunction["invoke"] {
  return (args) => {
    let sum = 0;
    let count = 0;
    let minimum = Infinity;
    let maximum = -Infinity;
    for (const arg of args as EngineValue[]) {
      if (arg.kind === 5) {
        const area = summaryOf(arg);
        if (area.error) return area.error;
        sum += area.sum;
        count += area.count;
        minimum = Math.min(minimum, area.minimum);
        maximum = Math.max(maximum, area.maximum);
        continue;
      }
      const value = first(arg);
      if (value.kind === 4) return value;
      if (value.kind === 0) continue;
      const number = numeric(value);
      if (number === undefined) return scalarOf({ error: "#VALUE!" });
      sum += number;
      count += 1;
      minimum = Math.min(minimum, number);
      maximum = Math.max(maximum, number);
    }
    return result({ sum, count, minimum, maximum });
  };
}

/** LN of a number, and of each number of an area, as SUMPRODUCT(LN(area)) has it. */
function naturalLogarithm([given]: unknown[]): EngineValue {
  const of = (cell: EngineScalar): EngineScalar => {
    if (cell.kind === 4) return cell;
    const number = numeric(cell);
    if (number === undefined) return scalarOf({ error: "#VALUE!" });
    return number > 0 ? scalarOf(Math.log(number)) : scalarOf({ error: "#NUM!" });
  };
  const value = given as EngineValue;
  return value.kind === 5 ? { ...value, rows: value.rows.map((row) => row.map(of)) } : of(first(value));
}

const anyNumber = { minArity: 1, maxArity: 255 } as const;

/** Functions that the library lacks, gets wrong, or calculates too slowly where many formulas read one long column. */
export const extraFunctions: readonly (readonly [string, ExtraFunction])[] = [
  ["RANK.EQ", { minArity: 2, maxArity: 3, invoke: rank }],
  ["RANK", { minArity: 2, maxArity: 3, invoke: rank }],
  ["LN", { minArity: 1, maxArity: 1, invoke: naturalLogarithm }],
  ["SUM", { ...anyNumber, invoke: summary(({ sum }) => scalarOf(sum)) }],
  ["MIN", { ...anyNumber, invoke: summary(({ count, minimum }) => scalarOf(count === 0 ? 0 : minimum)) }],
  ["MAX", { ...anyNumber, invoke: summary(({ count, maximum }) => scalarOf(count === 0 ? 0 : maximum)) }],
  [
    "AVERAGE",
    {
      ...anyNumber,
      invoke: summary(({ sum, count }) => scalarOf(count === 0 ? { error: "#DIV/0!" } : sum / count)),
    },
  ],
];
