import type { RobustnessAnalysis } from "../../core/robustness/robustness-analysis";
import { palette } from "../look";
import type { ReportSheet } from "../report";
import type { Report, ReportInput } from "./report-input";
import { acceptabilityBlock } from "./robustness/acceptability-block";
import { stacked } from "./robustness/block";
import { centralWeightsBlock } from "./robustness/central-weights-block";
import { intervalBlock, roomOf, tightest } from "./robustness/interval-block";
import { pairwiseBlock } from "./robustness/pairwise-block";
import { reachBlock, reasonsBlock } from "./robustness/reasons-block";
import { reversalBlock } from "./robustness/reversal-block";
import { lastColumn, percentText, robustnessWidths, weightText } from "./robustness/robustness-layout";
import { spreadBlock } from "./robustness/spread-block";
import { calmSheet } from "./shared/calm-sheet";
import { methodName } from "./shared/provenance";
import { shortened } from "./shared/quantity-format";
import {
  figureHeights,
  headHeights,
  keyFigures,
  landscape,
  literal,
  sheetHead,
  type KeyFigure,
} from "./shared/sheet-frame";
import { sheetNameOf } from "./shared/sheet-name";

const role = "robustness";
const figureRow = 4;
const firstBlock = 7;

/** How far the ranking holds when the weights are others: shares of ranks, intervals, reasons, and what the criteria tell. */
export const robustnessReport: Report = { role, name: "Robustness", compose: composeRobustness };

function composeRobustness(input: ReportInput): ReportSheet {
  const name = sheetNameOf(role, input.found);
  const { robustness } = input.analysis ?? {};
  if (robustness === undefined) {
    return calmSheet(input, { role, name, title: "Robustness" }, "There is no ranking to examine yet.", [
      "Once projects are ranked, each run shows here how far its answer holds: at other weights, and with other lists.",
    ]);
  }
  const blocks = stacked(firstBlock, [
    (row) => acceptabilityBlock(input, robustness, row),
    (row) => intervalBlock(input, robustness, row),
    (row) => centralWeightsBlock(input, robustness, row),
    (row) => pairwiseBlock(input, robustness, row),
    (row) => reasonsBlock(input, robustness, row),
    (row) => reachBlock(input, robustness, row),
    (row) => spreadBlock(input, robustness, row),
    (row) => reversalBlock(input, robustness, row),
  ]);
  const figures = keyFigures(
    keyFiguresOf(input, robustness),
    [
      { column: 0, columnCount: 1 },
      { column: 1, columnCount: 4 },
      { column: 5, columnCount: 5 },
      { column: 10, columnCount: 4 },
    ],
    figureRow,
  );
  return {
    role,
    name,
    tabColor: palette.brand,
    cells: [
      ...sheetHead(input, "Robustness", literal(answer(input, robustness)), "values, as the run computed them"),
      ...figures.cells,
      ...blocks.flatMap(({ cells }) => cells),
    ],
    tables: blocks.flatMap(({ tables = [] }) => tables),
    charts: blocks.flatMap(({ charts = [] }) => charts),
    conditionalFormats: blocks.flatMap(({ formats = [] }) => formats),
    columnWidths: robustnessWidths,
    rowHeights: Object.assign({}, headHeights, figureHeights(figureRow), ...blocks.map(({ rowHeights }) => rowHeights ?? {})) as Record<number, number>, // prettier-ignore
    freeze: { rows: 0, columns: 1 },
    merges: figures.merges,
    print: landscape({ row: 0, column: 0, rowCount: blocks.at(-1)?.next ?? firstBlock, columnCount: lastColumn + 1 }),
    checks: [],
  };
}

function keyFiguresOf(input: ReportInput, analysis: RobustnessAnalysis): readonly KeyFigure[] {
  const [leader] = input.ranked.order;
  const soonest = tightest(analysis.winner);
  const room = soonest === undefined ? undefined : roomOf(soonest);
  const weak = analysis.spread.criteria.filter(({ weakness }) => weakness !== undefined).length;
  return [
    { label: "Leader is first in", content: literal(leader === undefined ? null : (analysis.firstShares[leader] ?? 0)), numberFormat: "0%" }, // prettier-ignore
    { label: "Decides soonest", content: literal(soonest === undefined ? "no single weight" : shortened(soonest.line.name, 26)) }, // prettier-ignore
    { label: "Its room, points", content: literal(room === undefined ? "any" : 100 * room), numberFormat: "0.0" },
    { label: "Criteria that hardly tell", content: literal(weak), numberFormat: "0" },
  ];
}

function answer(input: ReportInput, analysis: RobustnessAnalysis): string {
  const { ranked } = input;
  const leader = ranked.order[0] ?? 0;
  const name = shortened(ranked.scored[leader]?.project.name ?? "", 60);
  const share = percentText(analysis.firstShares[leader] ?? 0);
  const subject =
    analysis.scoredBy === "method"
      ? `${name} is first in ${share} of weightings`
      : `${methodName(ranked.method.id)} is examined by the weighted sum of the same criteria: there ${name} is first in ${share} of weightings`;
  const soonest = tightest(analysis.winner);
  if (soonest === undefined) return `${subject}; no change of a single weight takes the lead away.`;
  const { line, low, high, below, above } = soonest;
  const down = below !== undefined && (above === undefined || line.local - low <= high - line.local);
  return `${subject}; it loses the lead first if ${line.name} weighs ${down ? `less than ${weightText(low)}` : `more than ${weightText(high)}`} (now ${weightText(line.local)}).`;
}
