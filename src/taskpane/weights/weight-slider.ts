import type { Family } from "../../core/weighting/family";

/** What a slider shows and how far it goes, in the unit of the raw weights of its siblings. */
export interface WeightSlider {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

type RawWeights = Readonly<Record<string, number>>;

const STEPS = 100;

/**
 * The slider of a node, the same length for all siblings and however they are moved, so that it does not slip away under
 * the pointer. It ends at what siblings share where that is 1, 10 or 100, else at a round amount of about twice the largest.
 * The last sibling that weighs anything stops one step above 0.
 *
 * @param base  before anything was set by hand. @param raw  in use.
 * @returns  undefined for an only child.
 */
export function weightSlider(
  families: readonly Family[],
  id: string,
  base: RawWeights,
  raw: RawWeights,
): WeightSlider | undefined {
  const siblings = families.find(({ members }) => members.some((member) => member.id === id))?.members ?? [];
  if (siblings.length < 2) return undefined;
  const amounts = siblings.map((sibling) => base[sibling.id] ?? 0);
  const set = Math.max(...siblings.map((sibling) => raw[sibling.id] ?? 0));
  const end = endOf(amounts);
  const high = set > end ? roundedUp(set) : end;
  const step = Number((high / STEPS).toPrecision(6));
  const othersWeigh = siblings.some((sibling) => sibling.id !== id && (raw[sibling.id] ?? 0) > 0);
  return { value: raw[id] ?? 0, low: othersWeigh ? 0 : step, high, step };
}

function endOf(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const whole = [1, 10, 100].find((total) => Math.abs(sum / total - 1) < 1e-6);
  return whole ?? roundedUp(2 * Math.max(...amounts));
}

/** The nearest of 1, 2, 5 × a power of ten that is not smaller; 1 for nothing. */
function roundedUp(amount: number): number {
  if (!(amount > 0)) return 1;
  const power = Number(`1e${Math.floor(Math.log10(amount))}`);
  return [1, 2, 5, 10].map((digit) => digit * power).find((round) => round >= amount * 0.999_999) ?? 10 * power;
}
