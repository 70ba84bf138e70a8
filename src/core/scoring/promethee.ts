import type { DecisionMatrix } from "./decision-matrix";
import { matrixOf, type RatingScale } from "./decision-problem";
import { total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { numberChosen, wordChosen, type ChoiceOption, type MethodOptions, type NumberOption } from "./method-option";
import { preference, type PreferenceFunction } from "./preference-function";
import { anyNumber, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface PrometheeFlows {
  /** m × n: the mean preference over the others on one criterion, and theirs over this alternative; from 0 to 1. */
  readonly won: readonly (readonly number[])[];
  readonly lost: readonly (readonly number[])[];
  /** m × n: won − lost, the net flow on one criterion; from −1 to 1. */
  readonly single: readonly (readonly number[])[];
  /** m: φ⁺ and φ⁻, from 0 to 1. */
  readonly positive: readonly number[];
  readonly negative: readonly number[];
  /** m: φ = φ⁺ − φ⁻, from −1 to 1, higher is better; they add up to 0. */
  readonly net: readonly number[];
}

/**
 * PROMETHEE II: every pair is compared criterion by criterion, and what is won is set against what is lost.
 *
 * With P_j the preference function of criterion j and d_j(a, b) the difference in favour of a:
 *   π(a, b) = Σ_j w_j P_j(d_j(a, b)), φ⁺(a) = Σ_b π(a, b) / (m − 1), φ⁻(a) = Σ_b π(b, a) / (m − 1), φ = φ⁺ − φ⁻,
 * which is also Σ_j w_j φ_j(a) over the net flows of single criteria. A single alternative has flows of 0. A constant
 * criterion adds 0 to all flows.
 *
 * @param functions  n, with thresholds in the criteria's units.
 * @throws {RangeError} if there is not a function for each criterion.
 * @see Brans, Vincke & Mareschal (1986), European Journal of Operational Research 24(2), 228–238.
 */
export function promethee(matrix: DecisionMatrix, functions: readonly PreferenceFunction[]): PrometheeFlows {
  const { ratings, directions, weights } = matrix;
  const [m, n] = [ratings.length, directions.length];
  if (functions.length !== n) throw new RangeError(`${n} criteria have ${functions.length} preference functions`);
  const won = ratings.map(() => new Array<number>(n).fill(0));
  const lost = ratings.map(() => new Array<number>(n).fill(0));
  functions.forEach((f, j) => {
    const sign = directions[j] === "higher" ? 1 : -1;
    for (let a = 0; a < m; a++) {
      for (let b = a + 1; b < m; b++) {
        const d = sign * ((ratings[a]?.[j] as number) - (ratings[b]?.[j] as number));
        const strength = preference(f, Math.abs(d));
        if (strength === 0) continue;
        const [winner, loser] = d > 0 ? [a, b] : [b, a];
        (won[winner] as number[])[j] = (won[winner]?.[j] as number) + strength;
        (lost[loser] as number[])[j] = (lost[loser]?.[j] as number) + strength;
      }
    }
  });
  const others = Math.max(1, m - 1);
  const shares = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((x) => x / others));
  const [wonShares, lostShares] = [shares(won), shares(lost)];
  const weighed = (row: readonly number[]): number => total(row.map((x, j) => x * (weights[j] as number)));
  const positive = wonShares.map(weighed);
  const negative = lostShares.map(weighed);
  return {
    won: wonShares,
    lost: lostShares,
    single: wonShares.map((row, a) => row.map((x, j) => x - (lostShares[a]?.[j] as number))),
    positive,
    negative,
    net: positive.map((plus, a) => plus - (negative[a] as number)),
  };
}

const functionOption: ChoiceOption<PreferenceFunction["kind"]> = {
  kind: "choice",
  key: "preference",
  name: "Preference function",
  explanation: "How much of a difference counts as how much of a preference, the same on every criterion.",
  choices: [
    { value: "usual", explanation: "any difference counts fully" },
    { value: "u-shape", explanation: "fully beyond q" },
    { value: "v-shape", explanation: "rising up to p" },
    { value: "level", explanation: "half beyond q, fully beyond p" },
    { value: "linear", explanation: "rising from q to p" },
    { value: "gaussian", explanation: "rising smoothly, bending at s" },
  ],
  standard: "usual",
};

const threshold = (key: Threshold, name: string, explanation: string, standard: number): NumberOption => ({
  kind: "number",
  key,
  name,
  explanation: `${explanation}, as a share of the criterion's scale.`,
  low: 0,
  high: 1,
  standard,
});

type Threshold = "q" | "p" | "s";

const thresholdOptions: Readonly<Record<Threshold, NumberOption>> = {
  q: threshold("q", "Indifference (q)", "The largest difference that does not matter", 0.05),
  p: threshold("p", "Preference (p)", "The least difference that matters fully", 0.3),
  s: threshold("s", "Gaussian (s)", "Where the Gaussian bends", 0.2),
};

/** The thresholds that each function looks at, and what they are called among the workings. */
const thresholdsOf: Readonly<Record<PreferenceFunction["kind"], readonly Threshold[]>> = {
  usual: [],
  "u-shape": ["q"],
  "v-shape": ["p"],
  level: ["q", "p"],
  linear: ["q", "p"],
  gaussian: ["s"],
};
const thresholdLabels: Readonly<Record<Threshold, string>> = {
  q: "Indifferent up to (q)",
  p: "Fully preferred from (p)",
  s: "Gaussian bends at (s)",
};

/** A threshold in a criterion's unit: the option is a share of the length of its scale. */
const thresholdOn = (key: Threshold, { low, high }: RatingScale, options: MethodOptions): number =>
  (high - low) * numberChosen(thresholdOptions[key], options);

export const prometheeMethod: CriteriaMethod = {
  kind: "criteria",
  id: "promethee",
  name: "PROMETHEE II",
  explanation:
    "Compares every pair of projects and counts what each wins against what it loses; good where small differences should not matter, which its preference function says.",
  formula:
    "P = preference for the difference on a criterion, 0 to 1\nπ(a, b) = Σ weight × P(a over b)\nφ+ = Σ π(a, b) / (projects − 1)\nφ− = Σ π(b, a) / (projects − 1)\nnet flow = φ+ − φ−",
  degenerate: [
    "A constant criterion adds nothing to any flow; a single project has a net flow of 0.",
    "A preference threshold that is not above the indifference threshold makes a step of the function.",
    "Net flows add up to 0 over all projects: adding or dropping one changes them all, and can change ranks.",
  ],
  source:
    "Brans, Vincke & Mareschal (1986), How to select and how to rank projects: the PROMETHEE method, European Journal of Operational Research 24(2), 228–238",
  figure: "Net flow",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: false,
  additive: false,
  options: [functionOption, ...Object.values(thresholdOptions)],
  objections: (problem) => ratingObjections(problem, anyNumber),
  score: (problem, options) => {
    const matrix = matrixOf(problem);
    const kind = wordChosen(functionOption, options);
    const inUnits = (key: Threshold): readonly number[] =>
      problem.scales.map((scale) => thresholdOn(key, scale, options));
    const thresholds = { q: inUnits("q"), p: inUnits("p"), s: inUnits("s") };
    const { q, p, s } = thresholds;
    const functions = problem.scales.map((_, j): PreferenceFunction => ({
      kind,
      q: q[j] as number,
      p: p[j] as number,
      s: s[j] as number,
    }));
    const { won, lost, positive, negative, net } = promethee(matrix, functions);
    return {
      scores: net,
      figures: net,
      workings: workings({
        byCriterion: [
          givenWeights(matrix),
          ...thresholdsOf[kind].map((key) => ({ key, label: thresholdLabels[key], values: thresholds[key] })),
        ],
        matrices: [
          givenRatings(matrix),
          { key: "won", label: "Won", of: "criteria", values: won },
          { key: "lost", label: "Lost", of: "criteria", values: lost },
        ],
        byAlternative: [
          { key: "positive", label: "Won (φ+)", values: positive },
          { key: "negative", label: "Lost (φ−)", values: negative },
        ],
      }),
    };
  },
};
