import type { RobustnessAnalysis } from "../../../core/robustness/robustness-analysis";
import { palette } from "../../look";
import type { ReportTable } from "../../report";
import type { ReportInput } from "../report-input";
import { uniqueHeaders } from "../shared/formula-text";
import { shortened } from "../shared/quantity-format";
import { valuesColumn } from "../shared/report-columns";
import type { Block } from "./block";
import { headingCells, lastColumn } from "./robustness-layout";

const SHOWN = 10;
/** Criteria for which there is room. */
const MOST_CRITERIA = lastColumn - 2;

/** For each project that is ever first: the mean of the weights that make it so, and how confident one can be then. */
export function centralWeightsBlock(input: ReportInput, analysis: RobustnessAnalysis, row: number): Block | undefined {
  const leaders = [...analysis.shown]
    .filter(({ centralWeights }) => centralWeights !== null)
    .sort((a, b) => b.first.share - a.first.share)
    .slice(0, SHOWN);
  if (leaders.length === 0) return undefined;
  const { criteria } = input.ranked.portfolio.criteria;
  const named = criteria
    .map((_, j) => j)
    .sort((a, b) => (criteria[b]?.globalWeight ?? 0) - (criteria[a]?.globalWeight ?? 0) || a - b)
    .slice(0, MOST_CRITERIA)
    .sort((a, b) => a - b);
  const confident = leaders.some(({ confidence }) => confidence !== null && analysis.exact);
  const share = { numberFormat: "0%", align: "center" } as const;
  const headers = uniqueHeaders(
    named.map((j) => shortened(criteria[j]?.name ?? "", 40)),
    ["Project", "First in", "Confidence"],
    "criterion",
  );
  const table: ReportTable = {
    name: "RF_CentralWeights",
    row: row + 2,
    column: 0,
    rowCount: leaders.length,
    keyColumn: "Project",
    columns: [
      valuesColumn(
        "Project",
        leaders.map(({ project }) => input.ranked.scored[project]?.project.name ?? ""),
      ),
      valuesColumn(
        "First in",
        leaders.map(({ first }) => first.share),
        { ...share, numberFormat: "0.0%" },
      ),
      ...(confident
        ? [
            valuesColumn(
              "Confidence",
              leaders.map(({ confidence }) => confidence),
              share,
            ),
          ]
        : []),
      ...named.map((j, k) =>
        valuesColumn(
          headers[k] as string,
          leaders.map(({ centralWeights }) => centralWeights?.[j] ?? null),
          share,
        ),
      ),
    ],
  };
  const first = confident ? 3 : 2;
  return {
    cells: headingCells(
      row,
      "Who leads for whom: the weights that speak for each project",
      "The mean of all sampled weights that put it first." +
        (confident
          ? " Confidence: how often it is first at them if every value may be off by up to 5 % of its scale."
          : "") +
        (named.length < criteria.length ? ` The ${named.length} weightiest criteria are shown.` : ""),
    ),
    tables: [table],
    formats: [
      {
        kind: "colorScale",
        area: { row: row + 3, column: first, rowCount: leaders.length, columnCount: named.length },
        points: [
          { at: { number: 0 }, color: palette.white },
          { at: "highest", color: palette.heat[1] },
        ],
      },
    ],
    rowHeights: { [row + 2]: headers.some((header) => header.length > 18) ? 58 : 44 },
    next: row + 4 + leaders.length,
  };
}
