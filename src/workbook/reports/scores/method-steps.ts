import type { ReportCell } from "../../report";
import { formulaCell, valueCell } from "../shared/cells";
import type { LiveCells, LiveFormulas } from "./live-formulas";
import { figureColumns, type ScoresLayout } from "./scores-layout";
import { stepFormat } from "./step-format";

/** The method in words on the left: its formula line by line, then its single figures; and the headings of the steps. */
export function methodSteps(
  layout: ScoresLayout,
  cells: LiveCells,
  live: LiveFormulas | undefined,
): readonly ReportCell[] {
  const { method, workings, rows, steps, stepHeaders, columnOf, headers } = layout;
  return [
    valueCell(rows.formula, 0, "rowHeader", `${method.name}, step by step`),
    ...method.formula.split("\n").map((line, i) => valueCell(rows.formula + 1 + i, 0, "quiet", line)),
    ...workings.figures.flatMap(({ key, label, value }, i) => {
      const row = rows.figures + i;
      const formula = live?.figures?.[key]?.(cells);
      const numberFormat = stepFormat([value]);
      return [
        valueCell(row, figureColumns.label, "quietRight", label),
        formula === undefined
          ? valueCell(row, figureColumns.value, "body", value, { numberFormat })
          : formulaCell(row, figureColumns.value, "body", `=${formula}`, value, { numberFormat }),
      ];
    }),
    ...headingCells(rows.heading, columnOf(headers.score), 1 + workings.byAlternative.length, resultHeading(layout)),
    ...steps.flatMap(({ key, label }, s) => {
      const [first, ...others] = stepHeaders.get(key) ?? [];
      return first === undefined
        ? []
        : headingCells(rows.heading, columnOf(first), 1 + others.length, `Step ${s + 1}: ${label}`);
    }),
  ];
}

const resultHeading = ({ workings }: ScoresLayout): string =>
  workings.byAlternative.length === 0 ? "Result" : "Result and its parts";

const headingCells = (row: number, column: number, count: number, text: string): readonly ReportCell[] =>
  Array.from({ length: count }, (_, c) => valueCell(row, column + c, "heading", c === 0 ? text : null));
