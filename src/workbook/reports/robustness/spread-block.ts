import type { RobustnessAnalysis } from "../../../core/robustness/robustness-analysis";
import type { CriterionSpread } from "../../../core/robustness/spread";
import type { ReportTable } from "../../report";
import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import { shortened } from "../shared/quantity-format";
import { valuesColumn } from "../shared/report-columns";
import type { Block } from "./block";
import { headingCells, percentText } from "./robustness-layout";

const MOST_PAIRS = 6;

/** Which criteria tell projects apart, and which say the same thing twice. */
export function spreadBlock(input: ReportInput, { spread }: RobustnessAnalysis, row: number): Block {
  const { criteria } = input.ranked.portfolio.criteria;
  const name = (j: number): string => shortened(criteria[j]?.name ?? "", 40);
  const value = { numberFormat: "0.00", align: "center" } as const;
  const share = { numberFormat: "0%", align: "center" } as const;
  const rows = spread.criteria;
  const table: ReportTable = {
    name: "RF_Spread",
    row: row + 2,
    column: 0,
    rowCount: rows.length,
    keyColumn: "Criterion",
    columns: [
      valuesColumn(
        "Criterion",
        criteria.map((criterion) => criterion.name),
      ),
      valuesColumn(
        "Weight",
        criteria.map(({ globalWeight }) => globalWeight),
        { ...share, numberFormat: "0.0%" },
      ),
      valuesColumn(
        "Lowest value",
        rows.map(({ low }) => low),
        value,
      ),
      valuesColumn(
        "Highest value",
        rows.map(({ high }) => high),
        value,
      ),
      valuesColumn(
        "Standard deviation",
        rows.map(({ standardDeviation }) => standardDeviation),
        value,
      ),
      valuesColumn(
        "Different values",
        rows.map(({ distinct }) => distinct),
        { numberFormat: "0", align: "center" },
      ),
      valuesColumn(
        "Most alike",
        rows.map(({ mostAlike }) => mostAlike),
        share,
      ),
      valuesColumn(
        "Moves scores by",
        rows.map(({ influence }) => influence),
        share,
      ),
      valuesColumn("In words", rows.map(spreadText)),
    ],
  };
  const end = row + 3 + rows.length;
  const doubled = spread.doubled.slice(0, MOST_PAIRS);
  const lines =
    doubled.length === 0
      ? [
          spread.pairs.length === 0
            ? "There are too few projects to tell whether criteria say the same thing twice."
            : "No two criteria say the same thing twice.",
        ]
      : doubled.map(
          ({ a, b, correlation }) =>
            `${name(a)} and ${name(b)} say nearly the same (correlation ${correlation.toFixed(2)}): what both measure counts twice. Consider dropping one, or halving their weights.`,
        );
  return {
    cells: [
      ...headingCells(
        row,
        "Do the criteria tell projects apart?",
        "Values from 0 to 1. Moves scores by: weight × standard deviation, as share of all.",
      ),
      ...lines.map((line, k) => valueCell(end + k, 0, "body", line)),
    ],
    tables: [table],
    rowHeights: { [row + 2]: 30 },
    next: end + lines.length + 1,
  };
}

function spreadText({ weakness, mostAlike, count, standardDeviation }: CriterionSpread): string {
  if (weakness === "constant") return count === 0 ? "Nobody is rated on it." : "All are equal: it tells nobody apart.";
  if (weakness === "crowded") return `${percentText(mostAlike)} have the same value: it hardly tells them apart.`;
  if (weakness === "narrow") return "All lie close together: it hardly tells them apart.";
  return standardDeviation >= 0.2 ? "Tells projects apart." : "Tells projects apart a little.";
}
