import type { WaterlineResult } from "../../../core/ranked-portfolio";
import { spendingSpan } from "../../../core/selection/spend";
import type { CellValue } from "../../port";
import type { ReportCell, ReportColumn } from "../../report";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { columnOf, numberLiteral, sameRow } from "../shared/formula-text";
import { decimalFormat } from "../shared/quantity-format";
import { formulaColumn, formulasColumn, valuesColumn } from "../shared/report-columns";
import { periodBudget } from "./period-budget";
import { budgetRows, lineIsLive, rankingTable as table, type RankingLayout } from "./ranking-layout";
import type { ProjectRow } from "./project-rows";

/** The words for where a project stands, as the table shows them. */
export const standingWords: Readonly<Record<WaterlineResult["standing"][number], string>> = {
  "forced in": "Forced in",
  above: "Above",
  below: "Below",
  "forced out": "Forced out",
  "no budget": "No budget",
};

/** Orders the queue for money: those forced in, then by rank, those forced out not at all. */
export function queueOf(rows: readonly ProjectRow[]): readonly (number | null)[] {
  const forcedIn = rows.filter(({ scored }) => scored.project.force === "in").length;
  let first = 0;
  let next = forcedIn;
  return rows.map(({ scored }) => {
    const { force } = scored.project;
    return force === "out" ? null : force === "in" ? ++first : ++next;
  });
}

/** Columns that draw the budget line anew when ranks, costs or budgets change; see the core's waterline for the rule. */
export function lineColumns(
  input: ReportInput,
  layout: RankingLayout,
  rows: readonly ProjectRow[],
  moneyFormat: string,
): ReadonlyMap<string, ReportColumn> {
  const { headers, spend } = layout;
  const { waterline } = input.ranked;
  const columns = new Map<string, ReportColumn>();
  const put = (column: ReportColumn): void => void columns.set(column.header, column);
  const queueHeader = headers.queue ?? headers.order ?? "Order";
  const queue = queueOf(rows);
  const live = lineIsLive(input);
  const numberFormat = moneyFormat;

  waterline.periods.forEach((period, k) => {
    const header = spend[k] as string;
    const values = rows.map(({ index }) => waterline.spend[index]?.[k] ?? 0);
    const cost = headers.cost === undefined ? undefined : sameRow(headers.cost);
    const formulas = rows.map(({ scored }, i) => {
      if (cost === undefined || values[i] === 0) return "=0";
      const { first, length } = spendingSpan(scored.project, (waterline.periods[0] as typeof period).first);
      const months = Math.min(first + length, period.last + 1) - Math.max(first, period.first);
      return months === length ? `=N(${cost})` : `=N(${cost})*${numberLiteral(months)}/${numberLiteral(length)}`;
    });
    put(formulasColumn(header, formulas, values, { numberFormat }));
  });
  if (headers.spendTotal !== undefined) {
    const values = rows.map(({ index }) => (waterline.spend[index] ?? []).reduce((sum, amount) => sum + amount, 0));
    put(formulaColumn(headers.spendTotal, `=SUM(${spend.map(sameRow).join(",")})`, values, { numberFormat }));
  }
  if (headers.queue !== undefined && headers.force !== undefined && headers.order !== undefined) {
    const force = columnOf(table, headers.force);
    const order = columnOf(table, headers.order);
    const before = `"<="&${sameRow(headers.order)}`;
    put(
      formulaColumn(
        headers.queue,
        `=IF(OR(${sameRow(headers.force)}="out",NOT(ISNUMBER(${sameRow(headers.order)}))),"",` +
          `COUNTIFS(${force},${sameRow(headers.force)},${order},${before})+` +
          `IF(${sameRow(headers.force)}="in",0,COUNTIF(${force},"in")))`,
        queue.map((place) => place ?? ""),
        { numberFormat: "0" },
      ),
    );
  }
  const stops = stopValues(waterline, rows, queue);
  if (headers.stopsAt !== undefined) {
    const over = spend.map((header) => {
      const sum = `SUMIFS(${columnOf(table, header)},${columnOf(table, queueHeader)},"<="&${sameRow(queueHeader)})`;
      const budget = layout.cellAbove(header, budgetRows.budget);
      return `IF(${sameRow(header)}>0,ROUND(${sum},6)>ROUND(${budget},6),FALSE)`;
    });
    const tooMuch = over.length === 1 ? (over[0] as string) : `OR(${over.join(",")})`;
    const free =
      headers.force === undefined
        ? `ISNUMBER(${sameRow(queueHeader)})`
        : `AND(${sameRow(headers.force)}="auto",ISNUMBER(${sameRow(queueHeader)}))`;
    const formula = `=IF(${free},IF(${tooMuch},${sameRow(queueHeader)},""),"")`;
    put(
      live
        ? formulaColumn(headers.stopsAt, formula, stops, { numberFormat: "0" })
        : valuesColumn(headers.stopsAt, stops, { numberFormat: "0" }),
    );
  }
  if (headers.standing !== undefined) put(standingColumn(input, layout, rows, queueHeader, live));
  return columns;
}

/** The place in the queue of each project that does not fit, once everyone before it has taken money. */
function stopValues(
  waterline: WaterlineResult,
  rows: readonly ProjectRow[],
  queue: readonly (number | null)[],
): readonly CellValue[] {
  const used = waterline.periods.map(() => 0);
  const take = (index: number): void => used.forEach((sum, k) => (used[k] = sum + (waterline.spend[index]?.[k] ?? 0)));
  const round = (amount: number): number => Math.round(amount * 1e6) / 1e6;
  rows.forEach(({ scored, index }) => scored.project.force === "in" && take(index));
  return rows.map(({ scored, index }, i) => {
    if (scored.project.force !== "auto") return "";
    take(index);
    const over = waterline.periods.some(
      ({ budget }, k) => (waterline.spend[index]?.[k] ?? 0) > 0 && round(used[k] as number) > round(budget),
    );
    return over ? (queue[i] ?? "") : "";
  });
}

function standingColumn(
  input: ReportInput,
  layout: RankingLayout,
  rows: readonly ProjectRow[],
  queueHeader: string,
  live: boolean,
): ReportColumn {
  const { headers } = layout;
  const { waterline } = input.ranked;
  const values = rows.map(({ index }) => standingWords[waterline.standing[index] ?? "no budget"]);
  const header = headers.standing as string;
  if (waterline.applies && !live) return valuesColumn(header, values);
  const line = headers.stopsAt === undefined ? undefined : columnOf(table, headers.stopsAt);
  const lineCell = headers.stopsAt === undefined ? "" : layout.cellAbove(headers.stopsAt, budgetRows.left);
  const byRank =
    line === undefined
      ? `"${standingWords["no budget"]}"`
      : `IF(ISNUMBER(${sameRow(queueHeader)}),IF(ISNUMBER(${lineCell}),IF(${sameRow(queueHeader)}<${lineCell},"Above","Below"),"Above"),"")`;
  const forced = headers.force === undefined ? undefined : sameRow(headers.force);
  const formula =
    forced === undefined ? `=${byRank}` : `=IF(${forced}="in","Forced in",IF(${forced}="out","Forced out",${byRank}))`;
  return formulaColumn(header, formula, values);
}

/** Sum of a spending column over the projects that get money. */
export const fundedSum = (header: string, standing: string): string =>
  `SUMIFS(${columnOf(table, header)},${columnOf(table, standing)},"Above")` +
  `+SUMIFS(${columnOf(table, header)},${columnOf(table, standing)},"Forced in")`;

/** Above each spending column its budget, what is used and what is left; above "Stops line" where the line is. */
export function lineCells(
  input: ReportInput,
  layout: RankingLayout,
  rows: readonly ProjectRow[],
  decimals: number,
): readonly ReportCell[] {
  const { headers, spend } = layout;
  const { waterline } = input.ranked;
  if (!waterline.applies || headers.standing === undefined || headers.stopsAt === undefined) return [];
  const standing = headers.standing;
  const format = (word: string): string => `"${word} "${decimalFormat(decimals)};"${word} "-${decimalFormat(decimals)}`;
  const cells = waterline.periods.flatMap((period, k): ReportCell[] => {
    const header = spend[k] as string;
    const column = layout.columnOf(header);
    const at = (row: number): string => layout.cellAbove(header, row);
    const budget = periodBudget(input, period);
    return [
      budget === undefined
        ? valueCell(budgetRows.budget, column, "quiet", period.budget, { numberFormat: format("budget") })
        : formulaCell(budgetRows.budget, column, "quiet", budget, period.budget, { numberFormat: format("budget") }),
      formulaCell(budgetRows.used, column, "quiet", `=${fundedSum(header, standing)}`, period.used, {
        numberFormat: format("used"),
      }),
      formulaCell(
        budgetRows.left,
        column,
        "quiet",
        `=${at(budgetRows.budget)}-${at(budgetRows.used)}`,
        period.budget - period.used,
        { numberFormat: format("left") },
      ),
    ];
  });
  const column = layout.columnOf(headers.stopsAt);
  const stops = columnOf(table, headers.stopsAt);
  const numbers = stopValues(waterline, rows, queueOf(rows)).filter(
    (place): place is number => typeof place === "number",
  );
  return [
    ...cells,
    valueCell(budgetRows.used, column, "quietRight", "Line before"),
    formulaCell(
      budgetRows.left,
      column,
      "quietRight",
      `=IF(COUNT(${stops})=0,"none",MIN(${stops}))`,
      numbers.length === 0 ? "none" : Math.min(...numbers),
      { numberFormat: "0" },
    ),
  ];
}

/** Whether a budget cuts the list off. */
export const lineIsDrawn = ({ ranked }: Pick<ReportInput, "ranked">): boolean => ranked.waterline.applies;
