import { weightingMethods } from "./catalogue";
import { randomIndexTables } from "./random-index";
import type { WeightingInput, WeightingMethod } from "./weighting-method";

/** The text of docs/weights.md. A test compares the two, so that what is documented is what is offered. */
export function weightingDocumentation(): string {
  return `${[INTRODUCTION, ...weightingMethods.map(section), CONSISTENCY, randomIndices(), GROUPS, BY_HAND].join("\n\n")}\n`;
}

const INTRODUCTION = `# Where weights come from

Each method weighs the criteria that share a parent against each other (local weights); a criterion's global weight is the product of the local weights from the top down, so that those of all criteria add up to 1. An only child weighs 1 and need not be judged. The objective methods weigh all criteria at once by their ratings; a group then weighs what its criteria do. Where the tables do not have what a method needs, there is an issue that says what is missing.`;

const inputs: Readonly<Record<WeightingInput, string>> = {
  weights: "the column _Weight_ of Criteria",
  nothing: "nothing",
  "swing points": "the column _Swing points_ of Criteria",
  "importance ranks": "the column _Importance rank_ of Criteria",
  judgements: "the table Judgements",
  ratings: "ratings of all projects",
};

const section = ({ id, name, explanation, formula, source, input }: WeightingMethod): string =>
  [`## ${name} · \`${id}\``, explanation, `- Needs: ${inputs[input]}\n- Formula: ${formula}\n- Source: ${source}`].join(
    "\n\n",
  );

const CONSISTENCY = `## How consistent judgements are

The consistency ratio compares the judgements with random ones: 0 is consistent, up to 0.10 is acceptable, above it the judgements should be looked at again. The random indices that it is measured with differ between authors, so that near 0.10 the verdict depends on the table; the sheet names it. One or two criteria cannot contradict each other, nor can judgements that form no triangle; for more criteria than the table has there is no ratio, and the sheet says so. The other way round, 1 − ratio is a percentage of which 90 or more is acceptable; Project Online showed one in that manner and took 80 or more, but how it was computed was not published.

Missing judgements are completed so that λ_max becomes as small as possible (Bozóki, Fülöp & Rónyai 2010, Mathematical and Computer Modelling 52(1–2), 318–333). The random index is then that of judgements with as many gaps, 1 − 2 m / ((n − 1)(n − 2)) times the one of the table for m missing judgements (Ágoston & Csató 2022, Omega 108, 102576); without it gaps would pass for consistency. Criteria that are compared neither directly nor through others are an issue. The judgement to look at again is the one whose change alone, to a value on the scale from 1/9 to 9, lowers λ_max most.`;

const randomIndices = (): string =>
  [
    "Random indices for 3, 4, 5 … criteria:",
    randomIndexTables.map(({ id, source, fromThree }) => `- \`${id}\`: ${fromThree.join(", ")}. ${source}`).join("\n"),
  ].join("\n\n");

const GROUPS = `## Several stakeholders

Judgements of the same pair are joined by their geometric mean, weighted by influence (Aczél & Saaty 1983, Journal of Mathematical Psychology 27(1), 93–102). Consensus is from 0 to 1, by Shannon's entropy (Goepel 2013, Proceedings of the ISAHP): under 0.5 very low, under 0.625 low, under 0.75 moderate, under 0.875 high, else very high. How much a stakeholder disagrees is the share of the weight that would have to move to make their weights the group's. With the best-worst method each stakeholder's weights are computed first and averaged by influence.`;

const BY_HAND = `## Weights set by hand

A weight that is set in the pane or with \`--weight Name=40\` replaces the raw weight of that criterion: the typed one, or with another method the local weight in percent. Then the siblings are made to sum to 1 again.`;
