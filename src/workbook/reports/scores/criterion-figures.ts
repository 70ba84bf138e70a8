import { ratingScale } from "../../../core/scoring/decision-problem";
import { quotedSheet } from "../../place";
import type { ReportCell } from "../../report";
import { rankingLayout, rankingRows } from "../ranking/ranking-layout";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { formats } from "../shared/quantity-format";
import { sheetNameOf } from "../shared/sheet-name";
import type { LiveCells, LiveFormulas } from "./live-formulas";
import type { ScoresLayout } from "./scores-layout";
import { stepFormat } from "./step-format";

/** Above the columns of the first step: which way each criterion is better, its weight, and what the method computes of it. */
export function criterionFigures(
  input: ReportInput,
  layout: ScoresLayout,
  cells: LiveCells,
  live: LiveFormulas | undefined,
): readonly ReportCell[] {
  if (layout.steps.length === 0) return [];
  const { rows, labelColumn, workings } = layout;
  const { criteria } = input.ranked.portfolio.criteria;
  const ranking = rankingLayout(input);
  const sheet = quotedSheet(sheetNameOf("ranking", input.found));
  const weight = (j: number): string =>
    `${sheet}!${ranking.cellAbove(ranking.criteria[j] as string, rankingRows.weight)}`;
  return [
    valueCell(rows.better, labelColumn, "quietRight", "Better"),
    ...criteria.map(({ valueFunction }, j) =>
      valueCell(rows.better, labelColumn + 1 + j, "quietRight", betterText(ratingScale(valueFunction))),
    ),
    ...workings.byCriterion.flatMap(({ key, label, values }, k) => {
      const row = rows.better + 1 + k;
      const numberFormat = key === "weights" ? formats.share : stepFormat(values);
      return [
        valueCell(row, labelColumn, "quietRight", label),
        ...criteria.map((_, j) => {
          const value = values[j] ?? null;
          const formula = key === "weights" ? weight(j) : live?.byCriterion?.[key]?.(cells, j);
          const style = key === "weights" ? "rowHeader" : "body";
          return formula === undefined
            ? valueCell(row, labelColumn + 1 + j, style, value, { numberFormat })
            : formulaCell(row, labelColumn + 1 + j, style, `=${formula}`, value, { numberFormat });
        }),
      ];
    }),
  ];
}

const betterText = ({ better, ownUnit }: ReturnType<typeof ratingScale>): string => (ownUnit ? better : "value 0–1");
