/** One stakeholder's weights of the same criteria; they sum to 1. */
export interface Opinion {
  readonly weights: readonly number[];
  /** Over 0. */
  readonly influence: number;
}

export type ConsensusWord = "very low" | "low" | "moderate" | "high" | "very high";

export interface Consensus {
  /** 0 (everyone puts all on a criterion of their own) to 1 (all weights are the same). */
  readonly consensus: number;
  readonly word: ConsensusWord;
}

/**
 * AHP consensus of a group, from how much its opinions differ (Shannon's β entropy) within what the scale allows:
 *   H_α = Σ_k r_k Σ_j −w_jk ln w_jk (within people), H_γ = Σ_j −w̄_j ln w̄_j (of their mean), H_β = H_γ − H_α,
 *   S = (1/exp(H_β) − c) / (1 − c), c = exp(H_α,min) / exp(H_γ,max).
 * H_α,min is the entropy of someone who prefers one of n criteria to all others by the most the scale has (M = 9), with
 * weights M/(n + M − 1) and 1/(n + M − 1); H_γ,max = ln n. r_k is the share of influence: equal shares are Goepel's case.
 * S below 0, which inconsistent judgements beyond the scale can reach, counts as 0.
 *
 * @returns  Undefined for fewer than two opinions or fewer than two criteria: there is nothing to agree on.
 * @see Goepel (2013), Implementing the analytic hierarchy process as a standard method for multi-criteria decision making
 *   in corporate enterprises, Proceedings of the ISAHP; H_γ,max and words as in his program AHP-OS (2022).
 */
export function consensus(opinions: readonly Opinion[], scale = 9): Consensus | undefined {
  const n = opinions[0]?.weights.length ?? 0;
  if (opinions.length < 2 || n < 2) return undefined;
  const influence = opinions.reduce((sum, opinion) => sum + opinion.influence, 0);
  const mean = new Array<number>(n).fill(0);
  let within = 0;
  for (const opinion of opinions) {
    const part = opinion.influence / influence;
    within += part * entropyOf(opinion.weights);
    opinion.weights.forEach((weight, j) => (mean[j] = (mean[j] as number) + part * weight));
  }
  const between = Math.max(0, entropyOf(mean) - within);
  const floor = Math.exp(leastEntropy(n, scale) - Math.log(n));
  const found = Math.min(1, Math.max(0, (Math.exp(-between) - floor) / (1 - floor)));
  return { consensus: found, word: consensusWord(found) };
}

const entropyOf = (weights: readonly number[]): number =>
  weights.reduce((sum, weight) => (weight > 0 ? sum - weight * Math.log(weight) : sum), 0);

function leastEntropy(n: number, scale: number): number {
  const total = n + scale - 1;
  return entropyOf([scale / total, ...new Array<number>(n - 1).fill(1 / total)]);
}

/** Goepel's words: four equal steps from 50 % to 100 %, and one below. */
export function consensusWord(found: number): ConsensusWord {
  if (found < 0.5) return "very low";
  if (found < 0.625) return "low";
  if (found < 0.75) return "moderate";
  return found < 0.875 ? "high" : "very high";
}
