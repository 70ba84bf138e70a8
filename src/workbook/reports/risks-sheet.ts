import type { ReportSheet } from "../report";
import { palette } from "../look";
import type { Report, ReportInput } from "./report-input";
import { exposureCells, exposureChart, netColumn, totalRow } from "./risks/exposure-by-project";
import { riskColumns, riskPlaces, riskWidths, risksTable } from "./risks/risk-layout";
import { matrixAreas, riskMatrices } from "./risks/risk-matrix";
import { riskDecimals, riskReportTable } from "./risks/risk-table";
import { calmSheet } from "./shared/calm-sheet";
import { valueCell } from "./shared/cells";
import { cellCheck, columnCheck, moneyTolerance } from "./shared/checks";
import { columnOf, fixedText, textLiteral } from "./shared/formula-text";
import { amountText, decimalFormat, unitAfter, withUnit } from "./shared/quantity-format";
import { sheetNameOf } from "./shared/sheet-name";
import { computed, figureHeights, headHeights, keyFigures, landscape, sheetHead } from "./shared/sheet-frame";

const role = "risks";
const title = "Risks";

/** What may go wrong or right and what that is expected to cost: the matrix, the register, the exposure by project. */
export const risksReport: Report = { role, name: "Risks", compose: composeRisks };

function composeRisks(input: ReportInput): ReportSheet {
  const name = sheetNameOf(role, input.found);
  if (!input.ranked.risk.applies) {
    return calmSheet(input, { role, name, title }, "No risks are known, so no score is adjusted for risk.", [
      "A Risks table switches this report on. It needs the columns ID, Project, Probability and Impact likely.",
      "It will show a probability and impact matrix, the expected monetary value of each risk and of each project,",
      "and the ranking will show the score after risk.",
    ]);
  }
  const headers = riskColumns(input);
  const table = riskReportTable(input);
  const matrices = riskMatrices(input);
  const figures = riskFigures(input);
  const { risk } = input.ranked;
  const cells = [
    ...sheetHead(
      input,
      title,
      answer(input),
      "live: probability, impact, EMV, bands, matrices, totals · values: which risks",
    ),
    ...figures.cells,
    ...matrices.cells,
    ...exposureCells(input),
    valueCell(
      riskPlaces.tableHeading,
      0,
      "quiet",
      "EMV = probability × mean impact, by the PERT rule (low + 4 × likely + high) / 6. Opportunities are negative; closed risks count for nothing.",
    ),
  ];
  const amounts = risk.risks.map(({ meanImpact }) => meanImpact);
  const tolerance = moneyTolerance([...amounts, risk.totalThreat, risk.totalOpportunity]);
  const counts = cells.filter(
    ({ row, column }) =>
      row >= matrixAreas.counts.row &&
      row < matrixAreas.counts.row + 5 &&
      column >= matrixAreas.counts.column &&
      column < matrixAreas.counts.column + 5,
  );
  return {
    role,
    name,
    tabColor: palette.bad,
    cells,
    tables: [table],
    charts: exposureChart(input),
    conditionalFormats: matrices.conditionalFormats,
    columnWidths: [...riskWidths, undefined, 8, 12, 14],
    rowHeights: { ...headHeights, ...figureHeights(riskPlaces.figures), [riskPlaces.table]: 34 },
    freeze: { rows: 0, columns: 0 },
    merges: figures.merges,
    print: landscape(
      { row: 0, column: 0, rowCount: riskPlaces.table + 1 + table.rowCount, columnCount: 16 },
      { first: riskPlaces.table, last: riskPlaces.table },
    ),
    checks: [
      ...columnCheck(table, headers.emv, "EMV", tolerance),
      ...columnCheck(table, headers.net, "EMV of open risks", tolerance),
      ...columnCheck(table, headers.probabilityBand, "Probability band", 0),
      ...columnCheck(table, headers.impactBand, "Impact band", 0),
      {
        name: "Risk matrix",
        area: matrixAreas.counts,
        expected: counts.map(({ content }) => content.value),
        tolerance: 0,
      },
      ...cellCheck(cells, totalRow(input), netColumn, "Net exposure", tolerance),
    ],
  };
}

/** How many open risks there are, and what they are expected to cost on balance. */
function answer(input: ReportInput) {
  const { risk, portfolio } = input.ranked;
  const headers = riskColumns(input);
  const decimals = riskDecimals(input);
  const unit = unitAfter(portfolio.moneyUnit);
  const open = risk.risks.filter((one) => one.risk.status === "open");
  const count = `COUNTIF(${columnOf(risksTable, headers.status)},"open")`;
  const gains = open.some((one) => one.risk.type === "opportunity");
  const balance = gains ? "on balance" : "together";
  return computed(
    `=${count}&" open "&IF(${count}=1,"risk is","risks are")&" expected to cost "&` +
      `${fixedText(`SUM(${columnOf(risksTable, headers.net)})`, decimals)}&${textLiteral(`${unit} ${balance}.`)}`,
    `${open.length} open ${open.length === 1 ? "risk is" : "risks are"} expected to cost ${amountText(risk.totalEmv, decimals)}${unit} ${balance}.`,
  );
}

function riskFigures(input: ReportInput) {
  const { risk, portfolio } = input.ranked;
  const headers = riskColumns(input);
  const net = columnOf(risksTable, headers.net);
  const type = columnOf(risksTable, headers.type);
  const status = columnOf(risksTable, headers.status);
  const money = { numberFormat: decimalFormat(riskDecimals(input)) };
  const unit = portfolio.moneyUnit;
  const open = risk.risks.filter((one) => one.risk.status === "open").length;
  return keyFigures(
    [
      {
        label: "Open risks and opportunities",
        content: computed(`=COUNTIF(${status},"open")`, open),
        numberFormat: "0",
      },
      {
        label: withUnit("Expected cost of threats", unit),
        content: computed(`=SUMIFS(${net},${type},"risk")`, risk.totalThreat),
        ...money,
      },
      {
        label: withUnit("Expected gain of opportunities", unit),
        content: computed(`=-SUMIFS(${net},${type},"opportunity")`, risk.totalOpportunity),
        ...money,
      },
      { label: withUnit("Net exposure", unit), content: computed(`=SUM(${net})`, risk.totalEmv), ...money },
    ],
    [
      { column: 0, columnCount: 2 },
      { column: 2, columnCount: 2 },
      { column: 4, columnCount: 3 },
      { column: 7, columnCount: 3 },
    ],
    riskPlaces.figures,
  );
}
