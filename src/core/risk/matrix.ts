/** Lower bounds of the five probability bands: under 10 %, 30 %, 50 %, 70 %, and from 70 % on. */
export const probabilityBounds: readonly number[] = [0, 0.1, 0.3, 0.5, 0.7];

/**
 * Lower bounds of the five impact bands, in money: four neighbours of the series 1, 2, 5, 10, 20, 50 …, the greatest of
 * them the last that the largest impact reaches. With a largest impact of 118: 0, 10, 20, 50, 100.
 *
 * Impacts differ by factors rather than by amounts, so the bands grow likewise; and as bounds are steps of a series,
 * adding a risk moves them only when the largest impact passes a step. Without any impact: 0, 1, 2, 5, 10.
 */
export function impactBounds(impacts: Iterable<number>): readonly number[] {
  let largest = 0;
  for (const impact of impacts) largest = Math.max(largest, impact);
  if (largest === 0) return [0, 1, 2, 5, 10];
  let top = Math.floor(Math.log10(largest)) * 3 + 3;
  while (seriesStep(top) > largest) top--;
  return [0, seriesStep(top - 3), seriesStep(top - 2), seriesStep(top - 1), seriesStep(top)];
}

/** 1, 2, 5, 10, 20, 50 … at 0, 1, 2, 3, 4, 5 …; built from text, since 10 ** −1 × 3 is not 0.3. */
const seriesStep = (index: number): number => {
  const decade = Math.floor(index / 3);
  return Number(`${["1", "2", "5"][index - decade * 3]}e${decade}`);
};

/** The band of an amount, 0 to 4: the last one whose lower bound it reaches. */
export function bandOf(amount: number, bounds: readonly number[]): number {
  let band = 0;
  while (band + 1 < bounds.length && amount >= (bounds[band + 1] as number)) band++;
  return band;
}
