/**
 * Scores to 12 decimals, so that sums that differ only in the order of adding are ties, here and in the workbook
 * (`ROUND(x, 12)`).
 */
export const roundedScore = (score: number): number => Math.round(score * 1e12) / 1e12;

export interface Ranking {
  /** 1 is best; equal scores share the smallest rank and the next one is left out, as Excel's RANK.EQ does. */
  readonly ranks: readonly number[];
  /** Indices from best to worst; ties stay in the order given. */
  readonly order: readonly number[];
}

/** Ranks by score, higher first. Scores are compared as they are: round them before ({@link roundedScore}). */
export function rank(scores: readonly number[]): Ranking {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const ranks = new Array<number>(scores.length);
  let shared = 1;
  order.forEach((index, position) => {
    const before = order[position - 1];
    if (before === undefined || scores[before] !== scores[index]) shared = position + 1;
    ranks[index] = shared;
  });
  return { ranks, order };
}
