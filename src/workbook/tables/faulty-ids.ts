import { nameKey } from "../cell-text";
import type { Target } from "./target";

/** Among so many unknown names the one that a row without ID and without numbered neighbours had is sought. */
const CANDIDATES = 50;
/** Names of so few letters are near to one another without being slips. */
const ABBREVIATION = 4;

interface Numbered {
  readonly stem: string;
  readonly number: number;
}

/** An unknown name that ends in a number. */
interface NumberedName extends Numbered {
  readonly key: string;
  readonly uses: number;
}

/** Numbers that a row's ID may have had: after one neighbour, before the other, or between the two. */
interface Gap {
  readonly stem: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Unknown names that are no fault of their own, because a row's ID is faulty and this is what it was. Each such row
 * explains its own name and at most one ID: one that fits the numbers of its neighbours; or, where IDs are not numbered,
 * one that several cells use and that is no near miss of another, for a typing mistake is made once.
 *
 * @param uses  How many cells hold each unknown name, by name key.
 * @returns name keys.
 */
export function explainedByFaultyIds(
  targets: readonly Target[],
  uses: ReadonlyMap<string, number>,
  isNearMiss: (key: string) => boolean,
): ReadonlySet<string> {
  const explained = new Set<string>();
  const numbered = byStem(uses);
  const before = neighbours(targets);
  const after = neighbours([...targets].reverse()).reverse();
  const knowsAny = targets.some(({ id }) => id !== undefined);
  let open = 0;
  targets.forEach((target, i) => {
    if (target.id !== undefined) return;
    const name = target.name === undefined ? undefined : nameKey(target.name);
    if (name !== undefined && uses.has(name)) explained.add(name);
    // Where an ID stands twice, either of the two rows may be the one that had another.
    const at = target.twin === undefined ? [i] : [i, target.twin];
    const gaps = at.flatMap((place) => gapsBetween(before[place], after[place]));
    if (gaps.length === 0) open++;
    const meant = mostUsed(gaps.flatMap((gap) => namesIn(gap, numbered, explained)));
    if (meant !== undefined) explained.add(meant.key);
  });
  if (open === 0) return explained;
  const likely = [...uses]
    .filter(([key, count]) => (count > 1 || !knowsAny) && !explained.has(key))
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES)
    .filter(([key]) => key.length <= ABBREVIATION || !isNearMiss(key));
  for (const [key] of likely.slice(0, open)) explained.add(key);
  return explained;
}

interface Neighbour {
  readonly id: Numbered | undefined;
  /** How many rows away it is. */
  readonly rows: number;
}

/** The nearest row above with an ID, for each row. */
function neighbours(targets: readonly Target[]): (Neighbour | undefined)[] {
  let last: Neighbour | undefined;
  return targets.map(({ id }) => {
    const above = last === undefined ? undefined : { ...last, rows: last.rows + 1 };
    last = id === undefined ? above : { id: numberIn(nameKey(id)), rows: 0 };
    return above;
  });
}

function gapsBetween(above: Neighbour | undefined, below: Neighbour | undefined): readonly Gap[] {
  const [low, high] = [above?.id, below?.id];
  if (low !== undefined && high !== undefined && low.stem === high.stem && low.number < high.number) {
    return [{ stem: low.stem, low: low.number + 1, high: high.number - 1 }];
  }
  return [
    ...(low === undefined ? [] : [{ stem: low.stem, low: low.number + 1, high: low.number + (above?.rows ?? 1) }]),
    ...(high === undefined ? [] : [{ stem: high.stem, low: high.number - (below?.rows ?? 1), high: high.number - 1 }]),
  ];
}

function byStem(uses: ReadonlyMap<string, number>): ReadonlyMap<string, readonly NumberedName[]> {
  const stems = new Map<string, NumberedName[]>();
  for (const [key, count] of uses) {
    const id = numberIn(key);
    if (id === undefined) continue;
    const same = stems.get(id.stem);
    if (same === undefined) stems.set(id.stem, [{ ...id, key, uses: count }]);
    else same.push({ ...id, key, uses: count });
  }
  for (const same of stems.values()) same.sort((a, b) => a.number - b.number);
  return stems;
}

function namesIn(
  gap: Gap,
  numbered: ReadonlyMap<string, readonly NumberedName[]>,
  explained: ReadonlySet<string>,
): readonly NumberedName[] {
  const names = numbered.get(gap.stem) ?? [];
  let [first, end] = [0, names.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((names[middle]?.number ?? 0) < gap.low) first = middle + 1;
    else end = middle;
  }
  const found: NumberedName[] = [];
  for (let i = first; i < names.length; i++) {
    const name = names[i];
    if (name === undefined || name.number > gap.high) break;
    if (!explained.has(name.key)) found.push(name);
  }
  return found;
}

const mostUsed = (names: readonly NumberedName[]): NumberedName | undefined =>
  names.reduce<NumberedName | undefined>(
    (best, name) => (best !== undefined && best.uses >= name.uses ? best : name),
    undefined,
  );

function numberIn(key: string): Numbered | undefined {
  const [, stem = "", digits] = /^(.*?)(\d{1,15})$/s.exec(key) ?? [];
  return digits === undefined ? undefined : { stem, number: Number(digits) };
}
