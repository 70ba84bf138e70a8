import { averageRanks } from "./average-ranks";

/**
 * Kendall's τ-b: of all pairs of projects that neither ranking ties, by how much more are ordered alike than opposite.
 *
 *   τ_b = (concordant − discordant) / √((n0 − n1)(n0 − n2)), n0 = m (m − 1) / 2, n1 and n2 the pairs tied in each.
 *
 * 1 is the same order, −1 the reverse. Takes m log m steps.
 *
 * @returns  undefined if one of the rankings ties everyone: then there is no order to agree with.
 * @throws {RangeError} if the rankings have different lengths.
 * @see Kendall (1945), Biometrika 33(3), 239–251; Knight (1966), Journal of the American Statistical Association 61(314),
 *   436–439.
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number | undefined {
  sameLength(a, b);
  const m = a.length;
  const order = a
    .map((_, i) => i)
    .sort((i, k) => (a[i] as number) - (a[k] as number) || (b[i] as number) - (b[k] as number));
  const pairs = (m * (m - 1)) / 2;
  const tiedInA = tiedPairs(order, (i, k) => a[i] === a[k]);
  const tiedInBoth = tiedPairs(order, (i, k) => a[i] === a[k] && b[i] === b[k]);
  const sequence = order.map((i) => b[i] as number);
  const discordant = inversions(sequence);
  const tiedInB = tiedPairs(
    sequence.map((_, at) => at),
    (at, next) => sequence[at] === sequence[next],
  );
  const untied = Math.sqrt(pairs - tiedInA) * Math.sqrt(pairs - tiedInB);
  if (!(untied > 0)) return undefined;
  const difference = pairs - tiedInA - tiedInB + tiedInBoth - 2 * discordant;
  return Math.max(-1, Math.min(1, difference / untied));
}

/**
 * Spearman's ρ: the correlation of the ranks, equal ones sharing the mean of their places.
 *
 * @returns  undefined if one of the rankings ties everyone.
 * @throws {RangeError} if the rankings have different lengths.
 * @see Spearman (1904), American Journal of Psychology 15(1), 72–101.
 */
export function spearmanRho(a: readonly number[], b: readonly number[]): number | undefined {
  sameLength(a, b);
  return correlation(averageRanks(a), averageRanks(b));
}

/**
 * Pearson's product-moment correlation.
 *
 * @returns  from −1 to 1; undefined if one side does not vary, or there are fewer than two pairs.
 */
export function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  sameLength(a, b);
  const meanA = mean(a);
  const meanB = mean(b);
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((x, i) => {
    const [dx, dy] = [x - meanA, (b[i] as number) - meanB];
    ab += dx * dy;
    aa += dx * dx;
    bb += dy * dy;
  });
  // What rounding leaves of no variation is no variation.
  const nothing = 1e-24 * a.length;
  if (!(aa > nothing && bb > nothing)) return undefined;
  return Math.max(-1, Math.min(1, ab / (Math.sqrt(aa) * Math.sqrt(bb))));
}

/**
 * Kendall's coefficient of concordance W of k rankings of m projects, corrected for ties: 0 no agreement, 1 all the same.
 *
 *   W = (12 Σ R_i² − 3 k² m (m + 1)²) / (k² m (m² − 1) − k Σ (t³ − t)), R_i the sum of a project's ranks.
 *
 * @returns  undefined without rankings, and if all of them tie everyone, or there is one project.
 * @see Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10(3), 275–287.
 */
export function concordance(rankings: readonly (readonly number[])[]): number | undefined {
  const k = rankings.length;
  const m = rankings[0]?.length ?? 0;
  const averages = rankings.map(averageRanks);
  let squares = 0;
  for (let i = 0; i < m; i++) squares += averages.reduce((sum, ranks) => sum + (ranks[i] as number), 0) ** 2;
  const ties = averages.reduce((sum, ranks) => sum + tieCorrection(ranks), 0);
  const most = k * k * m * (m * m - 1) - k * ties;
  return most > 0 ? Math.max(0, Math.min(1, (12 * squares - 3 * k * k * m * (m + 1) ** 2) / most)) : undefined;
}

function tieCorrection(ranks: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, t) => sum + t ** 3 - t, 0);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

function sameLength(a: readonly number[], b: readonly number[]): void {
  if (a.length !== b.length) throw new RangeError(`rankings of ${a.length} and of ${b.length} projects do not compare`);
}

/** Pairs within runs of neighbours that are alike. */
function tiedPairs(order: readonly number[], alike: (a: number, b: number) => boolean): number {
  let pairs = 0;
  let run = 1;
  for (let at = 1; at <= order.length; at++) {
    if (at < order.length && alike(order[at - 1] as number, order[at] as number)) run++;
    else {
      pairs += (run * (run - 1)) / 2;
      run = 1;
    }
  }
  return pairs;
}

/** Sorts the sequence by merging and counts the pairs that stood in falling order. */
function inversions(sequence: number[]): number {
  let count = 0;
  const buffer = new Array<number>(sequence.length);
  for (let width = 1; width < sequence.length; width *= 2) {
    for (let left = 0; left < sequence.length; left += 2 * width) {
      const middle = Math.min(left + width, sequence.length);
      const right = Math.min(left + 2 * width, sequence.length);
      let [l, r] = [left, middle];
      for (let at = left; at < right; at++) {
        if (l < middle && (r >= right || (sequence[l] as number) <= (sequence[r] as number))) {
          buffer[at] = sequence[l++] as number;
        } else {
          count += middle - l;
          buffer[at] = sequence[r++] as number;
        }
      }
      for (let at = left; at < right; at++) sequence[at] = buffer[at] as number;
    }
  }
  return count;
}
