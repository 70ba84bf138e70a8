/**
 * Weights for ranks of importance from the weights of the places 1 to n: ties share the mean of the places that they
 * take, so that weights still sum to 1 and do not depend on the order of the rows.
 *
 * Only the order of the numbers counts: 1, 2, 5 is as 1, 2, 3, and so is 1, 1, 3 as 1, 1, 2.
 *
 * @param ranks  the least number is the most important.
 * @param placeWeights  of the first, second … place.
 * @throws {RangeError} if a rank is not a finite number.
 */
export function weightsOfTiedRanks(ranks: readonly number[], placeWeights: readonly number[]): readonly number[] {
  if (ranks.some((rank) => !Number.isFinite(rank))) throw new RangeError("every criterion needs a rank");
  return ranks.map((rank) => {
    const first = ranks.filter((other) => other < rank).length;
    const tied = ranks.filter((other) => other === rank).length;
    return placeWeights.slice(first, first + tied).reduce((sum, weight) => sum + weight, 0) / tied;
  });
}
