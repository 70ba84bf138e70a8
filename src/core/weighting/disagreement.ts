/**
 * How far one set of weights is from another: the share of the weight that would have to move to other criteria to make
 * them equal, d = ½ Σ_j |w_j − g_j|. 0 is agreement, 1 is weight on wholly different criteria.
 *
 * @throws {RangeError} if they do not have the same number of criteria.
 */
export function weightDistance(own: readonly number[], group: readonly number[]): number {
  if (own.length !== group.length) throw new RangeError("weights of different criteria cannot be compared");
  return own.reduce((sum, weight, j) => sum + Math.abs(weight - (group[j] as number)), 0) / 2;
}
