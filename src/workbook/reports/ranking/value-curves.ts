import type { Criterion, CurvedShape, ValueFunction } from "../../../core/model/criterion";
import { curvedShare } from "../../../core/scoring/curved-share";
import { isConstant } from "../../../core/scoring/value-function";
import { palette } from "../../look";
import { cellAddress } from "../../place";
import type { ReportCell, ReportChart } from "../../report";
import { formulaCell, valueCell } from "../shared/cells";
import { shortDay } from "../shared/provenance";
import { formats, shortened } from "../shared/quantity-format";
import { curveExpression } from "./contribution-formula";

const STEPS = 20;
/** Beside the straight line; more lines cannot be told apart. */
const MOST = 6;

type Curve = Extract<ValueFunction, { readonly kind: CurvedShape }>;

export interface ValueCurves {
  readonly cells: readonly ReportCell[];
  readonly chart: ReportChart | undefined;
}

/**
 * A picture of the criteria whose value does not follow the rating in a straight line: what each share of the way from
 * the rating worth 0 to the rating worth 1 is worth, with the straight line for comparison. Nothing where all are
 * straight, by words or about a target: then the two cells above the column, or the list of words, say it all.
 *
 * @param now  The time of the run, which dates the title.
 */
export function valueCurves(
  criteria: readonly Criterion[],
  at: { readonly row: number; readonly column: number },
  chartAt: { readonly row: number; readonly column: number },
  now: number,
): ValueCurves {
  const curved = criteria
    .flatMap(({ name, valueFunction }) => (isCurve(valueFunction) ? [{ name, curve: valueFunction }] : []))
    .slice(0, MOST);
  const [first] = curved;
  if (first === undefined) return { cells: [], chart: undefined };
  const top = at.row + 2;
  const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const cells: readonly ReportCell[] = [
    valueCell(at.row, at.column, "heading", "Chart data: value functions"),
    ...["Share of the way from worth 0 to worth 1", "Straight line", ...curved.map(({ name }) => name)].map(
      (label, c) => valueCell(at.row + 1, at.column + c, "columnHeader", label),
    ),
    ...shares.flatMap((share, step) => {
      const row = top + step;
      const from = cellAddress({ row, column: at.column });
      const worth = (c: number, formula: string, value: number): ReportCell =>
        formulaCell(row, at.column + c, "quiet", `=${formula}`, value, { numberFormat: formats.score });
      return [
        valueCell(row, at.column, "quiet", share, { numberFormat: formats.percent }),
        worth(1, from, share),
        ...curved.map(({ curve }, c) =>
          worth(2 + c, curveExpression(curve, from), curvedShare(curve.kind, share, curve.curvature)),
        ),
      ];
    }),
  ];
  const points = { row: top, rowCount: shares.length, columnCount: 1 };
  const lines = ["Straight line", ...curved.map(({ name }) => shortened(name, 40))];
  return {
    cells,
    chart: {
      name: "ValueFunctions",
      kind: "line",
      title: `${shortDay(now)}: on ${shortened(first.name, 32)} ${FINDING[first.curve.kind]}`,
      altText: `Line chart of value functions, from the worst rating to the best. ${curved
        .map(({ name, curve }) => `${shortened(name, 40)}: ${FINDING[curve.kind]}`)
        .join("; ")}.`,
      area: { ...chartAt, rowCount: 18, columnCount: 10 },
      series: lines.map((name, c) => ({
        name,
        categories: { ...points, column: at.column },
        values: { ...points, column: at.column + 1 + c },
        color: c === 0 ? palette.ink : (palette.series[(c - 1) % palette.series.length] as string),
      })),
      xAxis: { title: "Rating, share of the way from worth 0 to worth 1", numberFormat: formats.percent },
      yAxis: { title: "Value", numberFormat: "0.0", minimum: 0, maximum: 1 },
      legend: "bottom",
    },
  };
}

const FINDING: Readonly<Record<CurvedShape, string>> = {
  concave: "the first steps are worth most",
  convex: "the last steps are worth most",
  s: "the steps in the middle are worth most",
};

const isCurve = (definition: ValueFunction): definition is Curve =>
  (definition.kind === "concave" || definition.kind === "convex" || definition.kind === "s") && !isConstant(definition);
