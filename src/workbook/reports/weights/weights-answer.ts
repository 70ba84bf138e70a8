import type { WeightingId } from "../../../core/run-parameters";
import type { Content } from "../../report";
import type { ReportInput } from "../report-input";
import { fixedText, textLiteral } from "../shared/formula-text";
import { amountText, formats } from "../shared/quantity-format";
import { computed, literal, type KeyFigure } from "../shared/sheet-frame";
import type { WeightsCharts } from "./weights-charts";

/** Which criterion weighs most, and by which method; follows the weights. */
export function weightsAnswer({ ranked }: ReportInput, methodName: string, charts: WeightsCharts): Content {
  const { criteria } = ranked.weighing.tree;
  const heaviest = [...criteria].sort((a, b) => b.globalWeight - a.globalWeight)[0];
  if (heaviest === undefined) return literal("There are no criteria to weigh.");
  const most = `MAX(${charts.weights})`;
  const method = ` % of the whole. ${methodName}.`;
  return computed(
    `=INDEX(${charts.names},MATCH(${most},${charts.weights},0))&" weighs most, "&${fixedText(`100*${most}`, 1)}&${textLiteral(method)}`,
    `${charts.firstName} weighs most, ${amountText(100 * heaviest.globalWeight, 1)}${method}`,
  );
}

/** The heaviest weight, what an equal one would be, and for judgements how consistent and how shared they are. */
export function weightsFigures(
  { ranked }: ReportInput,
  charts: WeightsCharts,
  ratios: readonly { readonly cell: string; readonly value: number }[],
): readonly KeyFigure[] {
  const { tree, consensus } = ranked.weighing;
  const weights = tree.criteria.map(({ globalWeight }) => globalWeight as number);
  const share = { numberFormat: formats.share };
  const { weights: range } = charts;
  return [
    { label: "Heaviest criterion", content: computed(`=MAX(${range})`, Math.max(0, ...weights)), ...share },
    {
      label: "If all weighed the same",
      content: computed(`=1/COUNT(${range})`, weights.length === 0 ? 0 : 1 / weights.length),
      ...share,
    },
    ...(ratios.length === 0
      ? []
      : [
          {
            label: "Consistency ratio, the highest",
            content: computed(
              `=MAX(${ratios.map(({ cell }) => cell).join(",")})`,
              Math.max(...ratios.map(({ value }) => value)),
            ),
            numberFormat: "0.000",
          },
        ]),
    ...(consensus === undefined
      ? []
      : [
          {
            label: `Consensus at the run: ${consensus.word}`,
            content: literal(consensus.consensus),
            numberFormat: formats.percent,
          },
        ]),
  ];
}

interface Liveness {
  /** For the line under the answer. */
  readonly provenance: string;
  /** What happens to this sheet when a reader edits the tables. */
  readonly sentences: readonly string[];
}

const byColumn = (what: string): Liveness => ({
  provenance: "live: every weight · values: names, origins",
  sentences: [`Edit ${what} in the table Criteria: the weights here and the ranking follow at once.`],
});

const byRatings: Liveness = {
  provenance: "live: local and global weights · values: what the ratings say",
  sentences: [
    "The figures of the ratings are as of the run: a rating that is edited changes the weights with the next run only.",
  ],
};

const ranks = byColumn("an importance rank");

const byMethod: Readonly<Record<WeightingId, Liveness>> = {
  typed: byColumn("a weight"),
  equal: {
    provenance: "live: every weight · values: names, origins",
    sentences: ["All siblings weigh the same, so there is nothing to edit but which criteria there are."],
  },
  swing: byColumn("swing points"),
  "rank-order-centroid": ranks,
  "rank-sum": ranks,
  "rank-reciprocal": ranks,
  ahp: {
    provenance: "live: matrices, weights, consistency · values: influence, completed judgements, consensus, people",
    sentences: [
      "Edit a preference in the table Judgements: matrix, weights, consistency and the ranking follow at once.",
      "The weights take eight steps of the power method from those of the run: exact without an edit, to some four digits with one.",
      "Influence, completed judgements, the judgement to look at again, consensus and each person's own weights come with the next run.",
    ],
  },
  "ahp-geometric": {
    provenance: "live: matrices, weights, geometric index · values: influence, completed judgements, consensus, people",
    sentences: [
      "Edit a preference in the table Judgements: matrix, weights, geometric consistency index and the ranking follow at once.",
      "Influence, the consistency ratio, completed judgements, the judgement to look at again, consensus and each person's own weights come with the next run.",
    ],
  },
  "best-worst": {
    provenance: "live: mean over people, local and global weights · values: each person's judgements and weights",
    sentences: [
      "Each person's weights come from a linear program, which a sheet cannot solve: an edited judgement changes them with the next run only.",
    ],
  },
  entropy: byRatings,
  critic: byRatings,
  "standard-deviation": byRatings,
  merec: byRatings,
};

export const weightsLiveness = (method: WeightingId): Liveness => byMethod[method];
