import { credibility, type OutrankingThresholds } from "./credibility";
import type { DecisionMatrix } from "./decision-matrix";
import { matrixOf, type RatingScale } from "./decision-problem";
import { distillation } from "./distillation";
import { total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { numberChosen, type MethodOptions, type NumberOption } from "./method-option";
import { anyNumber, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface ElectreScores {
  /** m × m: σ(row, column), how credible it is that the row is at least as good. */
  readonly credible: readonly (readonly number[])[];
  /** m: class by the descending and by the ascending distillation, 1 is the best. */
  readonly descending: readonly number[];
  readonly ascending: readonly number[];
  /** m: projects behind less projects ahead in both, as a share of the others; from −1 to 1, higher is better. */
  readonly standing: readonly number[];
}

/**
 * ELECTRE III: outranking with thresholds, distilled from the top and from the bottom.
 *
 * a stands above b in the final ranking if it is in no worse class in both distillations and in a better one in one of
 * them; where the two contradict each other, the pair is incomparable and counts for neither. The figure is how many an
 * alternative stands above, less how many stand above it, over m − 1: it keeps every pair that both distillations agree
 * on. A single alternative has 0; equal alternatives are in the same class.
 *
 * @see {@link credibility}, {@link distillation} for the formulas and their sources.
 */
export function electreIII(matrix: DecisionMatrix, thresholds: readonly OutrankingThresholds[]): ElectreScores {
  const credible = credibility(matrix, thresholds);
  const classes = (direction: "descending" | "ascending"): readonly number[] =>
    distillation(credible, direction).map((position) => position + 1);
  const [descending, ascending] = [classes("descending"), classes("ascending")];
  const above = (a: number, b: number): boolean => {
    const [d, u] = [
      (descending[b] as number) - (descending[a] as number),
      (ascending[b] as number) - (ascending[a] as number),
    ];
    return d >= 0 && u >= 0 && d + u > 0;
  };
  const others = Math.max(1, credible.length - 1);
  const standing = credible.map(
    (_, a) => total(credible.map((__, b) => Number(above(a, b)) - Number(above(b, a)))) / others,
  );
  return { credible, descending, ascending, standing };
}

/** Comparing and distilling every pair takes time with the cube of their number. */
const MOST_PROJECTS = 300;
/** Beyond this a table of every pair is no longer read by anyone. */
const SHOWN_PAIRS = 60;

const threshold = (key: string, name: string, explanation: string, standard: number): NumberOption => ({
  kind: "number",
  key,
  name,
  explanation: `${explanation}, as a share of the criterion's scale.`,
  low: 0,
  high: 1,
  standard,
});

const indifferenceOption = threshold(
  "indifference",
  "Indifference (q)",
  "The largest difference that does not matter",
  0.05,
);
const preferenceOption = threshold("preference", "Preference (p)", "The least difference that matters fully", 0.2);
const vetoOption = threshold("veto", "Veto (v)", "The difference that nothing else can make up for", 0.8);

function thresholdsOn({ low, high }: RatingScale, options: MethodOptions): OutrankingThresholds {
  const length = high - low;
  const indifference = length * numberChosen(indifferenceOption, options);
  const preference = Math.max(indifference, length * numberChosen(preferenceOption, options));
  return { indifference, preference, veto: Math.max(preference, length * numberChosen(vetoOption, options)) };
}

export const electreIIIMethod: CriteriaMethod = {
  kind: "criteria",
  id: "electre-iii",
  name: "ELECTRE III",
  explanation:
    "Asks for each pair whether one is at least as good, with room for doubt and a veto, and can leave two projects incomparable; use it for few projects with rough ratings, not for long lists.",
  formula:
    "C(a, b) = Σ weight × concordance (1 if b is better by at most q, 0 from p on)\nD(a, b) = discordance (0 up to p, 1 from v on)\nσ(a, b) = C × Π (1 − D) / (1 − C) over D > C\ndescending and ascending distillation of σ with s(λ) = 0.3 − 0.15 λ\nscore = (projects behind in both − projects ahead in both) / (projects − 1)",
  degenerate: [
    "A constant criterion agrees with every pair: that raises all credibilities and can change ranks.",
    "A preference threshold below the indifference threshold counts as that, and so does a veto below the preference threshold.",
    "A criterion of weight 0 has no veto; a single project has 0; equal projects share a class.",
    `More than ${MOST_PROJECTS} projects are objected to, as the time grows with the cube of their number.`,
  ],
  source:
    "Roy (1978), ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences en présence de critères multiples, Cahiers du CERO 20(1), 3–24; Figueira, Mousseau & Roy (2005), ELECTRE methods, in Multiple Criteria Decision Analysis: State of the Art Surveys, Springer, 133–162",
  figure: "Standing",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: false,
  additive: false,
  options: [indifferenceOption, preferenceOption, vetoOption],
  objections: (problem) =>
    problem.ratings.length > MOST_PROJECTS
      ? [
          {
            code: "too-many-projects",
            expected: `at most ${MOST_PROJECTS} projects`,
            found: String(problem.ratings.length),
          },
        ]
      : ratingObjections(problem, anyNumber),
  score: (problem, options) => {
    const matrix = matrixOf(problem);
    const thresholds = problem.scales.map((scale) => thresholdsOn(scale, options));
    const { credible, descending, ascending, standing } = electreIII(matrix, thresholds);
    return {
      scores: standing,
      figures: standing,
      workings: workings({
        byCriterion: [
          givenWeights(matrix),
          { key: "indifference", label: "Indifferent up to (q)", values: thresholds.map((t) => t.indifference) },
          { key: "preference", label: "Fully preferred from (p)", values: thresholds.map((t) => t.preference) },
          { key: "veto", label: "Veto from (v)", values: thresholds.map((t) => t.veto as number) },
        ],
        matrices: [
          givenRatings(matrix),
          ...(credible.length > SHOWN_PAIRS
            ? []
            : [
                {
                  key: "credible",
                  label: "Credibility that the row is at least as good",
                  of: "alternatives" as const,
                  values: credible.map((row, a) => row.map((s, b) => (a === b ? null : s))),
                },
              ]),
        ],
        byAlternative: [
          { key: "descending", label: "Class from the top", values: descending },
          { key: "ascending", label: "Class from the bottom", values: ascending },
        ],
      }),
    };
  },
};
