import { minimise } from "./linear-program";

/** What a stakeholder says in the best-worst method: 2n − 3 comparisons instead of n (n − 1) / 2. */
export interface BestWorstJudgements {
  /** Index of the most important criterion. */
  readonly best: number;
  /** Index of the least important one; another than `best` if there is more than one criterion. */
  readonly worst: number;
  /** n; how many times as important the best is as each; 1 for itself. */
  readonly bestToOthers: readonly number[];
  /** n; how many times as important each is as the worst; 1 for itself. Of the best, `bestToOthers` counts. */
  readonly othersToWorst: readonly number[];
}

export interface BestWorstWeights {
  /** Sum to 1. */
  readonly weights: readonly number[];
  /** ξ^L: the largest deviation |w_best − a_best,j w_j| or |w_j − a_j,worst w_worst|; 0 for consistent judgements. */
  readonly deviation: number;
}

/**
 * Best-worst method, linear model: the weights that make the largest of the deviations |w_B − a_Bj w_j| and
 * |w_j − a_jW w_W| smallest, solved exactly as a linear program.
 *
 * The program may have several solutions. Of those, the next largest deviation is made smallest, and so on, which leaves
 * one, whatever the order of the criteria. One criterion weighs 1, two are as the one comparison says.
 *
 * @throws {RangeError} if the lengths differ, a comparison is not a finite number of at least 1, the best or worst
 *   compared with itself is not 1, or best and worst are the same of several.
 * @see Rezaei (2016), Best-worst multi-criteria decision-making method: some properties and a linear model, Omega 64,
 *   126–130.
 */
export function bestWorst(judgements: BestWorstJudgements): BestWorstWeights {
  check(judgements);
  const n = judgements.bestToOthers.length;
  if (n === 1) return { weights: [1], deviation: 0 };
  const deviations = deviationRows(judgements);
  /** By deviation, the value that it has in every solution; absent while it may still become smaller. */
  const settled = new Map<number, number>();
  let weights: readonly number[] = [];
  let deviation = 0;
  for (let stage = 0; settled.size < deviations.length; stage++) {
    const found = stageOptimum(deviations, settled, n);
    weights = found.weights;
    if (stage === 0) deviation = found.largest;
    if (found.largest < 1e-10) break;
    for (const [k, value] of found.tight) settled.set(k, value);
  }
  return { weights, deviation: deviation < 1e-10 ? 0 : deviation };
}

/** Each a row l of n coefficients, whose deviation is |l · w|. */
function deviationRows({
  best,
  worst,
  bestToOthers,
  othersToWorst,
}: BestWorstJudgements): readonly (readonly number[])[] {
  const n = bestToOthers.length;
  const row = (plus: number, minus: number, times: number): readonly number[] =>
    Array.from({ length: n }, (_, j) => (j === plus ? 1 : j === minus ? -times : 0));
  const indices = bestToOthers.map((_, j) => j);
  return [
    ...indices.filter((j) => j !== best).map((j) => row(best, j, bestToOthers[j] as number)),
    ...indices.filter((j) => j !== best && j !== worst).map((j) => row(j, worst, othersToWorst[j] as number)),
  ];
}

interface Stage {
  readonly weights: readonly number[];
  readonly largest: number;
  /** Deviations that are as large as that in every solution, with their sign. */
  readonly tight: readonly (readonly [number, number])[];
}

/** Variables: n weights, the largest deviation t, and a slack for l · w ≤ t and for −l · w ≤ t of each open deviation. */
function stageOptimum(
  deviations: readonly (readonly number[])[],
  settled: ReadonlyMap<number, number>,
  n: number,
): Stage {
  const open = deviations.flatMap((_, k) => (settled.has(k) ? [] : [k]));
  const width = n + 1 + 2 * open.length;
  const padded = (start: readonly number[]) => [...start, ...new Array<number>(width - start.length).fill(0)];
  const matrix = [padded(new Array<number>(n).fill(1))];
  const right = [1];
  deviations.forEach((row, k) => {
    const value = settled.get(k);
    if (value !== undefined) {
      matrix.push(padded(row));
      right.push(value);
      return;
    }
    for (const side of [0, 1]) {
      const equation = padded([...row.map((cell) => (side === 0 ? cell : -cell)), -1]);
      equation[n + 1 + 2 * open.indexOf(k) + side] = 1;
      matrix.push(equation);
      right.push(0);
    }
  });
  const { x, value, reducedCosts } = minimise({ cost: padded([...new Array<number>(n).fill(0), 1]), matrix, right });
  const tight = open.flatMap((k, place) =>
    [0, 1].flatMap((side) =>
      (reducedCosts[n + 1 + 2 * place + side] as number) > 1e-9 ? [[k, side === 0 ? value : -value] as const] : [],
    ),
  );
  return { weights: x.slice(0, n), largest: value, tight };
}

function check({ best, worst, bestToOthers, othersToWorst }: BestWorstJudgements): void {
  const n = bestToOthers.length;
  if (n === 0 || othersToWorst.length !== n)
    throw new RangeError("both comparisons need one number for each criterion");
  if (!(best in bestToOthers) || !(worst in othersToWorst)) throw new RangeError("there is no such best or worst");
  if (n > 1 && best === worst) throw new RangeError("the best criterion cannot be the worst");
  if (bestToOthers[best] !== 1 || othersToWorst[worst] !== 1)
    throw new RangeError("a criterion compared with itself is 1");
  for (const value of [...bestToOthers, ...othersToWorst]) {
    if (!(value >= 1 && value < Infinity)) throw new RangeError(`a comparison must be 1 or more, got ${value}`);
  }
}
