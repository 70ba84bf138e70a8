import { averageRanks } from "../../core/robustness/average-ranks";
import type { MethodsCompared } from "../../core/robustness/methods-compared";
import type { Agreement } from "../../core/robustness/agreement";
import { palette } from "../look";
import type { ReportSheet, ReportTable } from "../report";
import { agreementBlock } from "./methods/agreement-block";
import { methodHeaders, methodsWidths, ranksTable } from "./methods/methods-layout";
import { objectingBlock } from "./methods/objecting-block";
import { slopeChart } from "./methods/slope-chart";
import type { Report, ReportInput } from "./report-input";
import { stacked } from "./robustness/block";
import { calmSheet } from "./shared/calm-sheet";
import { columnCheck, scoreTolerance } from "./shared/checks";
import { sameRow } from "./shared/formula-text";
import { formats, shortened } from "./shared/quantity-format";
import { formulaColumn, valuesColumn } from "./shared/report-columns";
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

const role = "methods";
const figureRow = 4;
const firstBlock = 7;

/** The same list ranked by every method that can be used on it: ranks side by side, agreement, consensus. */
export const methodsReport: Report = { role, name: "Methods compared", compose: composeMethods };

function composeMethods(input: ReportInput): ReportSheet {
  const name = sheetNameOf(role, input.found);
  const methods = input.analysis?.methods;
  if (methods?.agreement === undefined) {
    return calmSheet(input, { role, name, title: "Methods compared" }, "There are no rankings to compare yet.", [
      "Once projects are ranked, each run shows here how other methods would rank them, and how far they agree.",
    ]);
  }
  const { agreement } = methods;
  // Right of the table of ranks and the room for what users add to it.
  const workings = 2 * methods.compared.length + 12;
  const slopes = slopeChart(input, methods, firstBlock, { row: firstBlock, column: workings });
  const below = firstBlock + (slopes === undefined ? 0 : slopes.chart.area.rowCount + 1);
  const agreed = agreementBlock(methods, agreement, below);
  const blocks = [agreed, ...stacked(agreed.next, [(row) => objectingBlock(input, methods, row)])];
  const header = blocks.at(-1)?.next ?? below;
  const table = ranksReportTable(input, methods, agreement, header);
  const last = header + 1 + table.rowCount;
  const figures = keyFigures(
    figuresOf(methods, agreement),
    [0, 1, 2, 3].map((k) => (k === 0 ? { column: 0, columnCount: 1 } : { column: 1 + 4 * (k - 1), columnCount: 4 })),
    figureRow,
  );
  return {
    role,
    name,
    tabColor: palette.brand,
    cells: [
      ...sheetHead(
        input,
        "Methods compared",
        literal(answer(input, methods, agreement)),
        "live: mean, best and worst rank, correlations · values: ranks by method, consensus",
      ),
      ...figures.cells,
      ...blocks.flatMap(({ cells }) => cells),
      ...(slopes?.cells ?? []),
    ],
    tables: [...blocks.flatMap(({ tables = [] }) => tables), table],
    charts: slopes === undefined ? [] : [slopes.chart],
    conditionalFormats: [
      ...blocks.flatMap(({ formats: found = [] }) => found),
      {
        kind: "colorScale",
        area: { row: header + 1, column: 3, rowCount: table.rowCount, columnCount: methods.compared.length },
        points: [
          { at: "lowest", color: palette.heat[2] },
          { at: "highest", color: palette.white },
        ],
      },
    ],
    columnWidths: methodsWidths(methods),
    rowHeights: Object.assign({ [header]: 44 }, headHeights, figureHeights(figureRow), ...blocks.map(({ rowHeights }) => rowHeights ?? {})) as Record<number, number>, // prettier-ignore
    freeze: { rows: 0, columns: 1 },
    merges: figures.merges,
    print: landscape(
      { row: 0, column: 0, rowCount: last, columnCount: methodsWidths(methods).length },
      { first: header, last: header },
    ),
    checks: [
      ...columnCheck(table, "Mean rank", "Mean rank over methods", scoreTolerance),
      ...columnCheck(table, "Ranks apart", "Ranks apart", 0),
      ...agreed.checks,
    ],
  };
}

/** Ranks by method in the order of the consensus, with mean and range live. */
function ranksReportTable(
  { ranked }: ReportInput,
  { compared }: MethodsCompared,
  { kemeny, kemenyRanks, bordaRanks }: Agreement,
  row: number,
): ReportTable {
  const headers = methodHeaders(compared.map(({ method }) => method));
  const { order } = kemeny;
  const look = { numberFormat: formats.rank, align: "center" } as const;
  const across = headers.map(sameRow).join(",");
  const ranksOf = (i: number): readonly number[] => compared.map(({ ranks }) => ranks[i] as number);
  return {
    name: ranksTable,
    row,
    column: 0,
    rowCount: order.length,
    keyColumn: "Project",
    columns: [
      valuesColumn(
        "Project",
        order.map((i) => ranked.scored[i]?.project.name ?? ""),
      ),
      valuesColumn(
        "Consensus",
        order.map((i) => kemenyRanks[i] ?? null),
        look,
      ),
      valuesColumn(
        "Borda",
        order.map((i) => bordaRanks[i] ?? null),
        look,
      ),
      ...compared.map(({ ranks }, k) =>
        valuesColumn(
          headers[k] as string,
          order.map((i) => ranks[i] ?? null),
          look,
        ),
      ),
      formulaColumn(
        "Mean rank",
        `=SUM(${across})/${compared.length}`,
        order.map((i) => ranksOf(i).reduce((sum, one) => sum + one, 0) / compared.length),
        { numberFormat: "0.0", align: "center" },
      ),
      formulaColumn(
        "Best",
        `=MIN(${across})`,
        order.map((i) => Math.min(...ranksOf(i))),
        look,
      ),
      formulaColumn(
        "Worst",
        `=MAX(${across})`,
        order.map((i) => Math.max(...ranksOf(i))),
        look,
      ),
      formulaColumn(
        "Ranks apart",
        `=${sameRow("Worst")}-${sameRow("Best")}`,
        order.map((i) => Math.max(...ranksOf(i)) - Math.min(...ranksOf(i))),
        look,
      ),
      ...compared.map(({ ranks }, k) => {
        const averages = averageRanks(ranks);
        return valuesColumn(`${headers[k] as string} (ties shared)`, order.map((i) => averages[i] ?? null), { numberFormat: "0.0", align: "center" }); // prettier-ignore
      }),
    ],
  };
}

function figuresOf({ compared }: MethodsCompared, { concordance, kendall }: Agreement): readonly KeyFigure[] {
  const leaders = new Set(compared.map(({ order }) => order[0]));
  const pairs = kendall.flatMap((row, a) => row.slice(0, a).flatMap((tau) => (tau === null ? [] : [tau])));
  return [
    { label: "Agreement of all, Kendall’s W", content: literal(concordance ?? "none"), numberFormat: "0.00" },
    { label: "Methods compared", content: literal(compared.length), numberFormat: "0" },
    { label: "Different leaders", content: literal(leaders.size), numberFormat: "0" },
    {
      label: "Least alike pair, Kendall’s τ",
      content: literal(pairs.length === 0 ? "none" : Math.min(...pairs)),
      numberFormat: "0.00",
    },
  ];
}

function answer({ ranked }: ReportInput, { compared }: MethodsCompared, { kemeny, concordance }: Agreement): string {
  const [best] = kemeny.order;
  const name = shortened(best === undefined ? "" : (ranked.scored[best]?.project.name ?? ""), 60);
  const first = compared.filter(({ ranks }) => best !== undefined && ranks[best] === 1).length;
  const count = `${first} of ${compared.length} ${compared.length === 1 ? "method" : "methods"}`;
  const word =
    concordance === null
      ? "there is no order to agree on"
      : concordance >= 0.9
        ? "the methods largely agree"
        : concordance >= 0.7
          ? "the methods agree in the main"
          : "the methods differ, so the choice of method matters";
  const consensus = kemeny.optimal ? "" : " The consensus is the best order found, not proven to be the best there is.";
  return `${name} leads the consensus and is first by ${count}; ${word}.${consensus}`;
}
