/** Half a unit of the last printed digit: what a published figure may differ by from the exact one. */
export const halfUnit = (printed: string): number => 0.5 * 10 ** -(printed.split(".")[1]?.length ?? 0) + 1e-12;

/** Fails, naming both numbers, unless `found` rounds to what was printed. */
export function expectPrinted(found: number | undefined, printed: string): void {
  const difference = Math.abs((found ?? Infinity) - Number(printed));
  if (difference > halfUnit(printed)) throw new Error(`${found} is not ${printed} to half a unit of its last digit`);
}

export function expectAllPrinted(found: readonly number[], printed: readonly string[]): void {
  expect(found.length).toBe(printed.length);
  printed.forEach((figure, i) => expectPrinted(found[i], figure));
}
