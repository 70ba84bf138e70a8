import type { Agreement } from "../../../core/robustness/agreement";
import type { MethodsCompared } from "../../../core/robustness/methods-compared";
import { palette } from "../../look";
import type { Check } from "../../report";
import type { Block } from "../robustness/block";
import { formulaCell, valueCell } from "../shared/cells";
import { scoreTolerance } from "../shared/checks";
import { columnOf } from "../shared/formula-text";
import { methodHeaders, ranksTable } from "./methods-layout";

/** How far each two methods agree: Spearman's ρ live below the diagonal, Kendall's τ above it. */
export function agreementBlock(
  { compared }: MethodsCompared,
  { spearman, kendall }: Agreement,
  row: number,
): Block & { readonly checks: readonly Check[] } {
  const headers = methodHeaders(compared.map(({ method }) => method));
  const k = compared.length;
  const first = row + 3;
  const column = (a: number): string => columnOf(ranksTable, `${headers[a] as string} (ties shared)`);
  const cells = compared.flatMap((_, a) => [
    valueCell(first + a, 0, "body", headers[a] as string),
    ...compared.map((__, b) => {
      const at = [first + a, 3 + b, "matrix"] as const;
      const rho = spearman[a]?.[b] ?? "";
      if (a === b) return valueCell(...at, "–");
      return a > b
        ? formulaCell(...at, `=IFERROR(ROUND(CORREL(${column(a)},${column(b)}),12),"")`, rho === "" ? "" : Math.round(rho * 1e12) / 1e12, { numberFormat: "0.00" }) // prettier-ignore
        : valueCell(...at, kendall[a]?.[b] ?? null, { numberFormat: "0.00" });
    }),
  ]);
  return {
    cells: [
      valueCell(row, 0, "heading", "How far methods agree"),
      ...Array.from({ length: k + 6 }, (_, c) => valueCell(row, c + 1, "heading", null)),
      valueCell(
        row + 1,
        0,
        "quiet",
        "1 is the same order, 0 none in common, −1 the reverse. Below the diagonal Spearman’s ρ, the correlation of ranks, live; above it Kendall’s τ, the share of pairs ordered alike less that ordered otherwise.",
      ),
      valueCell(row + 2, 0, "columnHeader", "Method"),
      valueCell(row + 2, 1, "columnHeader", null),
      valueCell(row + 2, 2, "columnHeader", null),
      ...headers.map((header, b) => valueCell(row + 2, 3 + b, "columnHeaderRight", header)),
      ...cells,
    ],
    formats: [
      {
        kind: "colorScale",
        area: { row: first, column: 3, rowCount: k, columnCount: k },
        points: [
          { at: { number: 0 }, color: palette.white },
          { at: { number: 1 }, color: palette.heat[2] },
        ],
      },
    ],
    rowHeights: { [row + 2]: 44 },
    checks: cells
      .filter(({ content }) => content.kind === "formula")
      .map((cell) => ({
        name: `Correlation ${String(headers[cell.row - first])} ${String(headers[cell.column - 3])}`,
        area: { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 },
        expected: [cell.content.value],
        tolerance: scoreTolerance,
      })),
    next: first + k + 1,
  };
}
