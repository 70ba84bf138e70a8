/** 1/9, 1/8 … 1/2, 1, 2 … 9: what a judgement may be. */
export const saatyScale: readonly number[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2].map((degree) => 1 / degree),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9],
];

/** The step of the scale that is nearest by ratio, as the scale is one of ratios; of two equally near the smaller. */
export function nearestOnScale(preference: number): number {
  const distance = (degree: number) => Math.abs(Math.log(degree / preference));
  return saatyScale.reduce((best, degree) => (distance(degree) < distance(best) ? degree : best));
}

/** Saaty's words for 1 to 9, and how they read before "more important". */
const degrees: readonly { readonly word: string; readonly adverb: string }[] = [
  { word: "equal", adverb: "equally" },
  { word: "equal to moderate", adverb: "equally to moderately" },
  { word: "moderate", adverb: "moderately" },
  { word: "moderate to strong", adverb: "moderately to strongly" },
  { word: "strong", adverb: "strongly" },
  { word: "strong to very strong", adverb: "strongly to very strongly" },
  { word: "very strong", adverb: "very strongly" },
  { word: "very strong to extreme", adverb: "very strongly to extremely" },
  { word: "extreme", adverb: "extremely" },
];

/** A step of the scale in words. */
export interface SaatyWord {
  /** Of the first over the second: 1/9 to 9. */
  readonly preference: number;
  /** Which of the two is more important. */
  readonly favours: "first" | "second" | "neither";
  /** 1 to 9, whichever of the two it favours. */
  readonly degree: number;
  /** "moderate", "very strong to extreme" … */
  readonly word: string;
}

/**
 * A preference in Saaty's words: 1 equal, 3 moderate, 5 strong, 7 very strong, 9 extreme, and what lies between; under 1
 * it is the second that is more important. A preference between two steps, as a mean of several people is, gets the
 * nearest.
 *
 * @param preference  of the first over the second.
 * @throws {RangeError} if it is not over 0.
 * @see Saaty (1977), A scaling method for priorities in hierarchical structures, Journal of Mathematical Psychology
 *   15(3), 234–281.
 */
export function saatyWord(preference: number): SaatyWord {
  if (!(preference > 0 && preference < Infinity)) throw new RangeError(`a judgement must be over 0, got ${preference}`);
  const step = nearestOnScale(preference);
  const degree = Math.round(Math.max(step, 1 / step));
  const favours = degree === 1 ? "neither" : step > 1 ? "first" : "second";
  return { preference: step, favours, degree, word: (degrees[degree - 1] as (typeof degrees)[number]).word };
}

/** All 17 steps from "the first is extremely more important" over "equal" to "the second is". */
export const saatyWords: readonly SaatyWord[] = [...saatyScale].reverse().map(saatyWord);

/** A judgement as a sentence: "Reach is strongly more important than Risk." */
export function judgementSentence(first: string, second: string, preference: number): string {
  const { favours, degree } = saatyWord(preference);
  if (favours === "neither") return `${first} and ${second} are equally important.`;
  const [more, less] = favours === "first" ? [first, second] : [second, first];
  return `${more} is ${(degrees[degree - 1] as (typeof degrees)[number]).adverb} more important than ${less}.`;
}
