import { canAppraise } from "../../../core/finance/appraisal";
import type { ReportCell } from "../../report";
import type { Area, Position } from "../../place";
import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import { methodName } from "../shared/provenance";
import { sheetNameOf, type ReportRole } from "../shared/sheet-name";
import { chartColumn, rankingLayout, rankingRows } from "../ranking/ranking-layout";

/** How many rows the list takes. */
export const contentsRows = 13;

/** The other sheets with what is on them, each a link. */
export function contents(input: ReportInput, area: Area): readonly ReportCell[] {
  const { ranked, issues } = input;
  const notes = issues.length;
  const chart = { row: rankingRows.header, column: chartColumn(rankingLayout(input)) };
  const lines: readonly (readonly [ReportRole, string, Position?, string?])[] = [
    ["ranking", "Scores, ranks and the budget line; recalculates as you edit."],
    ["ranking", "What the best scores are made of: a chart right of the ranking.", chart, "Contributions"],
    ["weights", "Where the weights come from, step by step."],
    ["scores", `How each score comes about: ${methodName(ranked.method.id)}, step by step.`],
    ["robustness", "How far the answer holds, and why each is above the next."],
    ["methods", "How other methods would rank, how far they agree, and the consensus."],
    ["changes", "Who has moved since the last run, and why."],
    [
      "capacity",
      ranked.capacity.applies
        ? "Hours that people have and projects need, by month."
        : "Needs the tables Resources and Demand.",
    ],
    ...(canAppraise(ranked.portfolio)
      ? [["finance", "Cash flows by year, NPV, IRR, payback and ratios of each project."] as const]
      : []),
    ["risks", ranked.risk.applies ? "Probability, impact and expected cost, by project." : "Needs a table Risks."],
    [
      "issues",
      notes === 0
        ? "Nothing was found in the tables."
        : `${notes} ${notes === 1 ? "note" : "notes"} on what was found in the tables.`,
    ],
    ["runLog", "When it was ranked, from which inputs; method and conventions."],
  ];
  return [
    valueCell(area.row, area.column, "heading", "In this workbook"),
    ...Array.from({ length: area.columnCount - 1 }, (_, c) =>
      valueCell(area.row, area.column + 1 + c, "heading", null),
    ),
    ...lines.flatMap(([role, text, place = { row: 0, column: 0 }, label], i) => {
      const sheet = sheetNameOf(role, input.found);
      const row = area.row + 1 + i;
      return [
        valueCell(row, area.column, "link", label ?? sheet, { link: { sheet, ...place } }),
        valueCell(row, area.column + 2, "quiet", text),
      ];
    }),
  ];
}
