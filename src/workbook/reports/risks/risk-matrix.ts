import { columnLetters, type Area } from "../../place";
import type { ConditionalFormat, ReportCell } from "../../report";
import { palette } from "../../look";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { columnOf, fixedText, textLiteral } from "../shared/formula-text";
import { amountText, decimalFormat, unitAfter, withUnit } from "../shared/quantity-format";
import { riskColumns, riskPlaces, risksTable } from "./risk-layout";
import { riskDecimals } from "./risk-table";

const BANDS = 5;
const { counts, exposure, opportunities, bands } = riskPlaces;
/** What the bands are called, from the lowest on. */
const bandWords = ["very low", "low", "medium", "high", "very high"] as const;
const FIRST_HIGH = 4;
/** Stands before the figures where both bands are high or very high, so that no colour is needed to find them. */
const mark = (p: number, i: number): string => (p >= FIRST_HIGH && i >= FIRST_HIGH ? '"▲ "' : "");

export interface MatrixPlaces {
  readonly counts: Area;
  readonly exposure: Area;
}

/** The five by five cells of both matrices. */
export const matrixAreas: MatrixPlaces = {
  counts: { row: counts.row + 3, column: counts.column + 1, rowCount: BANDS, columnCount: BANDS },
  exposure: { row: exposure.row + 3, column: exposure.column + 1, rowCount: BANDS, columnCount: BANDS },
};

const boundCell = (offset: number, band: number): string =>
  `$${columnLetters(bands.column + offset)}$${bands.row + 3 + band}`;

/** Open threats by probability (upwards) and impact (to the right): how many, and what they are expected to cost. */
export function riskMatrices(input: ReportInput): {
  readonly cells: readonly ReportCell[];
  readonly conditionalFormats: readonly ConditionalFormat[];
} {
  const { risk, portfolio } = input.ranked;
  const headers = riskColumns(input);
  const decimals = riskDecimals(input);
  const unit = portfolio.moneyUnit;
  const threats = risk.risks.filter((one) => one.risk.status === "open" && one.risk.type === "risk");
  const within = (p: number, i: number) =>
    threats.filter(({ probabilityBand, impactBand }) => probabilityBand === p && impactBand === i);
  const conditions = (row: number, column: number): string =>
    [
      `${columnOf(risksTable, headers.probabilityBand)},${row}`,
      `${columnOf(risksTable, headers.impactBand)},${column}`,
      `${columnOf(risksTable, headers.status)},"open"`,
      `${columnOf(risksTable, headers.type)},"risk"`,
    ].join(",");

  const cells: ReportCell[] = [...bandCells(input), opportunityLine(input)];
  const matrix = (
    at: { readonly row: number; readonly column: number },
    title: string,
    formula: (p: number, i: number) => string,
    value: (p: number, i: number) => number,
    numberFormat: (p: number, i: number) => string,
  ): void => {
    cells.push(valueCell(at.row, at.column, "heading", title));
    for (let i = 1; i <= BANDS; i++) cells.push(valueCell(at.row, at.column + i, "heading", null));
    cells.push(
      valueCell(at.row + 1, at.column, "quietRight", `${withUnit("Impact", unit)} →`),
      valueCell(at.row + 2, at.column, "quiet", "Probability ↓"),
    );
    for (let i = 0; i < BANDS; i++) {
      cells.push(
        valueCell(at.row + 1, at.column + 1 + i, "matrixLabel", bandWords[i] ?? null),
        formulaCell(at.row + 2, at.column + 1 + i, "matrixLabel", `=${boundCell(2, i)}`, risk.impactBounds[i] ?? 0, {
          numberFormat: `"from "${decimalFormat(boundDecimals(risk.impactBounds))}`,
        }),
      );
    }
    for (let p = BANDS - 1; p >= 0; p--) {
      const row = at.row + 3 + (BANDS - 1 - p);
      cells.push(
        formulaCell(row, at.column, "figureLabel", `=${boundCell(1, p)}`, risk.probabilityBounds[p] ?? 0, {
          numberFormat: `"${bandWords[p]}, from "0%`,
        }),
      );
      for (let i = 0; i < BANDS; i++) {
        cells.push(
          formulaCell(row, at.column + 1 + i, "matrix", formula(p + 1, i + 1), value(p, i), {
            numberFormat: numberFormat(p + 1, i + 1),
          }),
        );
      }
    }
  };
  // A third, empty section in the format leaves empty combinations blank instead of showing 0.
  matrix(
    counts,
    "Open threats, how many (▲ high probability and impact)",
    (p, i) => `=COUNTIFS(${conditions(p, i)})`,
    (p, i) => within(p, i).length,
    (p, i) => `${mark(p, i)}0;-0;`,
  );
  const money = decimalFormat(decimals);
  matrix(
    exposure,
    `${withUnit("Their expected cost", unit)} (▲ high probability and impact)`,
    (p, i) => `=SUMIFS(${columnOf(risksTable, headers.net)},${conditions(p, i)})`,
    (p, i) => within(p, i).reduce((sum, { emv }) => sum + emv, 0),
    (p, i) => `${mark(p, i)}${money};-${money};`,
  );
  const scale = (area: Area): ConditionalFormat => ({
    kind: "colorScale",
    area,
    points: [
      { at: { number: 0 }, color: palette.white },
      { at: "highest", color: palette.heat[2] },
    ],
  });
  return {
    cells,
    conditionalFormats: threats.length === 0 ? [] : [scale(matrixAreas.counts), scale(matrixAreas.exposure)],
  };
}

/** What may go right is in no matrix of what may go wrong: how many, what they are expected to gain, where to look. */
function opportunityLine(input: ReportInput): ReportCell {
  const { risk, portfolio } = input.ranked;
  const headers = riskColumns(input);
  const decimals = riskDecimals(input);
  const open = risk.risks.filter((one) => one.risk.status === "open" && one.risk.type === "opportunity").length;
  const type = columnOf(risksTable, headers.type);
  const count = `COUNTIFS(${columnOf(risksTable, headers.status)},"open",${type},"opportunity")`;
  const gain = `-SUMIFS(${columnOf(risksTable, headers.net)},${type},"opportunity")`;
  const none = "There are no open opportunities.";
  const end = `${unitAfter(portfolio.moneyUnit)}: see Gains on the right and Type below.`;
  const noun = (count: number): string => (count === 1 ? " open opportunity" : " open opportunities");
  const middle = ", in no matrix, with an expected gain of ";
  return formulaCell(
    opportunities.row,
    opportunities.column,
    "quiet",
    `=IF(${count}=0,${textLiteral(none)},${count}&IF(${count}=1,${textLiteral(noun(1))},${textLiteral(noun(2))})&` +
      `${textLiteral(middle)}&${fixedText(gain, decimals)}&${textLiteral(end)})`,
    open === 0 ? none : `${open}${noun(open)}${middle}${amountText(risk.totalOpportunity, decimals)}${end}`,
  );
}

/** Bounds are steps of 1, 2, 5: below 1 they need their decimals whatever the other amounts need. */
const boundDecimals = (bounds: readonly number[]): number =>
  Math.max(0, ...bounds.map((bound) => (String(bound).split(".")[1] ?? "").length));

/** Where a band begins: the bounds that the bands of the table are read from, so that they can be changed. */
function bandCells({ ranked }: ReportInput): readonly ReportCell[] {
  const { row, column } = bands;
  const unit = ranked.portfolio.moneyUnit;
  return [
    valueCell(row, column, "heading", "Bands"),
    valueCell(row, column + 1, "heading", null),
    valueCell(row, column + 2, "heading", null),
    valueCell(row + 1, column, "columnHeader", "Band"),
    valueCell(row + 1, column + 1, "columnHeaderRight", "Probability from"),
    valueCell(row + 1, column + 2, "columnHeaderRight", withUnit("Mean impact from", unit)),
    ...Array.from({ length: BANDS }, (_, b) => [
      valueCell(row + 2 + b, column, "body", b + 1, { numberFormat: "0" }),
      valueCell(row + 2 + b, column + 1, "body", ranked.risk.probabilityBounds[b] ?? 0, { numberFormat: "0%" }),
      valueCell(row + 2 + b, column + 2, "body", ranked.risk.impactBounds[b] ?? 0, {
        numberFormat: decimalFormat(boundDecimals(ranked.risk.impactBounds)),
      }),
    ]).flat(),
  ];
}
