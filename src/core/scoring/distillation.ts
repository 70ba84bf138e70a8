import { largest, smallest } from "./extremes";
import { roundedScore } from "./rank";

/**
 * ELECTRE III's distillation: classes of alternatives from a matrix of credibilities, cut off one by one.
 *
 * Among those left, λ₀ is the largest credibility between two and λ₁ the largest below λ₀ − s(λ₀), with
 * s(λ) = 0.3 − 0.15 λ. a outranks b at this cut if σ(a, b) > λ₁ and σ(a, b) − σ(b, a) > s(σ(a, b)). The qualification is
 * how many an alternative outranks less how many outrank it. The best qualified (descending) or the worst (ascending)
 * are cut off; if there are several, they are distilled further at λ₁ until they cannot be told apart.
 *
 * @param credible  m × m, row over column.
 * @returns  m: the class of each alternative, 0 is the best, in either direction.
 * @see Roy (1978), Cahiers du CERO 20(1), 3–24; Figueira, Mousseau & Roy (2005), ELECTRE methods, in Multiple Criteria
 *   Decision Analysis: State of the Art Surveys, 133–162.
 */
export function distillation(
  credible: readonly (readonly number[])[],
  direction: "descending" | "ascending",
): readonly number[] {
  const classes: (readonly number[])[] = [];
  let left: readonly number[] = credible.map((_, i) => i);
  while (left.length > 0) {
    const cut = oneClass(credible, left, direction);
    classes.push(cut);
    const gone = new Set(cut);
    left = left.filter((i) => !gone.has(i));
  }
  const classOf = new Array<number>(credible.length);
  classes.forEach((members, k) => {
    for (const i of members) classOf[i] = direction === "descending" ? k : classes.length - 1 - k;
  });
  return classOf;
}

/** The difference that two credibilities must have to be told apart. */
const discrimination = (level: number): number => 0.3 - 0.15 * level;

function oneClass(
  credible: readonly (readonly number[])[],
  among: readonly number[],
  direction: "descending" | "ascending",
): readonly number[] {
  let members = among;
  let level = largestBelow(credible, members, Infinity);
  while (members.length > 1 && level > 0) {
    const next = largestBelow(credible, members, roundedScore(level - discrimination(level)));
    const qualified = qualifications(credible, members, next);
    const wanted = direction === "descending" ? largest(qualified) : smallest(qualified);
    members = members.filter((_, k) => qualified[k] === wanted);
    level = next;
  }
  return members;
}

/** The largest credibility between two of these that is less than a bound; 0 if there is none. */
function largestBelow(credible: readonly (readonly number[])[], among: readonly number[], bound: number): number {
  let found = 0;
  for (const a of among) {
    for (const b of among) {
      const s = credible[a]?.[b] as number;
      if (a !== b && s < bound && s > found) found = s;
    }
  }
  return found;
}

function qualifications(
  credible: readonly (readonly number[])[],
  among: readonly number[],
  cut: number,
): readonly number[] {
  const qualified = among.map(() => 0);
  among.forEach((a, k) => {
    among.forEach((b, l) => {
      const s = credible[a]?.[b] as number;
      if (a === b || s <= cut || roundedScore(s - (credible[b]?.[a] as number) - discrimination(s)) <= 0) return;
      qualified[k] = (qualified[k] as number) + 1;
      qualified[l] = (qualified[l] as number) - 1;
    });
  });
  return qualified;
}
