import type { Judgement } from "../../../../src/core/model/judgement";
import type { Portfolio } from "../../../../src/core/model/portfolio";
import { rankPortfolio } from "../../../../src/core/rank-portfolio";
import { defaultParameters, type RunParameters } from "../../../../src/core/run-parameters";
import { buildCriterionTree, type CriterionNode } from "../../../../src/core/weighting/criterion-tree";
import { createDocument } from "../../../../src/spreadsheet/create-document";
import type { SpreadsheetDocument } from "../../../../src/spreadsheet/document";
import { nameKey } from "../../../../src/workbook/cell-text";
import type { FoundTable } from "../../../../src/workbook/checked";
import type { ReportSheet } from "../../../../src/workbook/report";
import { rankingReport } from "../../../../src/workbook/reports/ranking-sheet";
import type { ReportInput } from "../../../../src/workbook/reports/report-input";
import { weightsReport } from "../../../../src/workbook/reports/weights-sheet";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { linear, portfolio, project } from "../../../core/example-portfolio";
import { addInput } from "../made-up-workbook";

/** Names that trip formulas which are not careful, each with its group, weight, rank and points. */
export const criteriaRows = [
  ["Value*", null, 3, 1, 100],
  ['Reach "far"', "Value*", 1, 2, 50],
  ["=Revenue", "Value*", 4, 1, 100],
  ["Fit?", "Value*", 2, 2, 70],
  ["It's [risk] #1", null, 2, 3, 20],
  ["7", null, 5, 2, 80],
  ["Speed", null, 1, 3, 35],
  ["Care", "Speed", 2, null, null],
] as const;

const columnKeys = {
  Criteria: ["criterion", "parent", "weight", "rank", "swing"],
  Judgements: ["stakeholder", "a", "b", "preference", "influence"],
  Projects: ["id", "name"],
} as const;

type Row = readonly (string | number | null)[];
export type JudgementInput = readonly [string, string, string, number | string, number];

/** Anna and Bert on all pairs but two, Cleo on too few; one preference is typed as a word. */
export const judgementInputs: readonly JudgementInput[] = [
  ["Anna", "Value*", "It's [risk] #1", 4, 1],
  ["Anna", "7", "Value*", 0.5, 1],
  ["Anna", "Value*", "Speed", 5, 1],
  ["Anna", "It's [risk] #1", "7", 0.25, 1],
  ["Anna", "7", "Speed", 3, 1],
  ["Anna", 'Reach "far"', "=Revenue", 1 / 3, 1],
  ["Anna", "=Revenue", "Fit?", "strong", 1],
  ["Bert", "Value*", "It's [risk] #1", 2, 2.5],
  ["Bert", "Value*", "7", 1, 2.5],
  ["Bert", "Speed", "Value*", 0.2, 2.5],
  ["Bert", "7", "It's [risk] #1", 6, 2.5],
  ["Bert", "Speed", "7", 0.5, 2.5],
  ["Bert", "=Revenue", 'Reach "far"', 7, 2.5],
  ["Bert", "Fit?", "=Revenue", 0.25, 2.5],
  ["Cleo", "Value*", "7", 9, 1],
];

/** Of every family one criterion over all others and all others over one, by two people with different bests. */
export const bestWorstInputs: readonly JudgementInput[] = [
  ["Anna", "Value*", "It's [risk] #1", 8, 1],
  ["Anna", "Value*", "7", 2, 1],
  ["Anna", "Value*", "Speed", 5, 1],
  ["Anna", "7", "It's [risk] #1", 4, 1],
  ["Anna", "Speed", "It's [risk] #1", 2, 1],
  ["Anna", "=Revenue", 'Reach "far"', 3, 1],
  ["Anna", "=Revenue", "Fit?", 6, 1],
  ["Anna", 'Reach "far"', "Fit?", 2, 1],
  ["Bert", "7", "Speed", 7, 3],
  ["Bert", "7", "Value*", 2, 3],
  ["Bert", "7", "It's [risk] #1", 3, 3],
  ["Bert", "Value*", "Speed", 4, 3],
  ["Bert", "It's [risk] #1", "Speed", 2, 3],
  ["Bert", 'Reach "far"', "=Revenue", 2, 3],
  ["Bert", 'Reach "far"', "Fit?", 5, 3],
  ["Bert", "=Revenue", "Fit?", 2, 3],
];

const nodes = (rows: readonly Row[]): readonly CriterionNode[] =>
  rows.map(([name, parent, weight, rank, swing]): CriterionNode => {
    const base = {
      id: nameKey(String(name)),
      name: String(name),
      rawWeight: Number(weight),
      ...(typeof parent === "string" ? { parentId: nameKey(parent) } : {}),
      ...(typeof rank === "number" ? { rank } : {}),
      ...(typeof swing === "number" ? { swing } : {}),
    };
    if (rows.some(([, group]) => group === name)) return base;
    return { ...base, leaf: { valueFunction: linear(0, 100), missing: "refuse", sourceColumn: base.name } };
  });

const judgementOf = ([stakeholder, a, b, preference, influence]: JudgementInput): Judgement => ({
  stakeholder,
  a: nameKey(a),
  b: nameKey(b),
  preference: preference === "strong" ? 5 : Number(preference),
  influence,
});

export interface WeighedWorkbook {
  readonly document: SpreadsheetDocument;
  readonly input: ReportInput;
  readonly sheets: readonly ReportSheet[];
}

const leavesOf = (given: readonly Row[]): readonly string[] =>
  buildCriterionTree(nodes(given)).criteria.map(({ name }) => name);

const ratingsOf = (names: readonly string[]): readonly (readonly number[])[] =>
  [11, 64, 35].map((start, i) => names.map((_, j) => ((start + 37 * (i + 1) * (j + 2)) % 97) + 1));

/** A workbook with the tables Criteria, Judgements and Projects, and no reports yet. */
export function weighedTables(
  judgements: readonly JudgementInput[] = judgementInputs,
  given: readonly Row[] = criteriaRows,
): SpreadsheetDocument {
  const document = createDocument();
  const names = leavesOf(given);
  addInput(document, "Criteria", [["Criterion", "Parent", "Weight", "Importance rank", "Swing points"], ...given]);
  addInput(document, "Judgements", [
    ["Stakeholder", "Criterion A", "Criterion B", "Preference", "Influence"],
    ...judgements,
  ]);
  addInput(document, "Projects", [
    ["ID", "Name", ...names],
    ...ratingsOf(names).map((row, i) => [`P${i}`, `Project ${i}`, ...row]),
  ]);
  const [first] = document.sheets;
  if (first !== undefined) document.deleteSheet(first.id);
  return document;
}

/** A workbook with Criteria, Judgements and Projects, ranked by a weighting, with the Ranking and Weights sheets in it. */
export async function weighedWorkbook(
  parameters: Partial<RunParameters>,
  judgements: readonly JudgementInput[] = judgementInputs,
  given: readonly Row[] = criteriaRows,
): Promise<WeighedWorkbook> {
  const document = weighedTables(judgements, given);
  const criteria = buildCriterionTree(nodes(given));
  const ratings = ratingsOf(leavesOf(given));
  const port = fileWorkbook(document);
  const { tables } = await port.read();
  const found = tables.map((raw): FoundTable => {
    const role = raw.name as keyof typeof columnKeys;
    return { role, source: role, raw, columns: Object.fromEntries(columnKeys[role].map((key, c) => [key, c])) };
  });
  const all: Portfolio = portfolio({
    criteria,
    projects: ratings.map((row, i) => project(`P${i}`, row)),
    judgements: judgements.map(judgementOf),
  });
  const chosen = { ...defaultParameters, ...parameters };
  const input: ReportInput = {
    ranked: rankPortfolio(all, chosen),
    parameters: chosen,
    found,
    issues: [],
    fingerprint: "0123456789abcdef",
    now: 46_348.05,
    history: [],
  };
  const sheets = [rankingReport, weightsReport].flatMap((report) => report.compose(input) ?? []);
  const written = await port.write({ sheets, remove: [], settings: {} });
  if (!written.ok) throw new Error(written.message);
  return { document, input, sheets };
}
