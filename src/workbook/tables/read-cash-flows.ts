import type { CashFlow } from "../../core/model/cash-flow";
import type { Project } from "../../core/model/project";
import { money } from "../../core/model/quantity";
import { foundText, isBlank } from "../cell-text";
import { splitHeader } from "../header-key";
import { figureTexts } from "../figure-texts";
import { issueTexts } from "../issue-texts";
import type { RawTable } from "../port";
import type { cashFlowsTable } from "./cash-flows";
import { amount as amountType, yearIn, type FlowYear } from "./flow-cells";
import { headerText } from "./match-headers";
import type { OpenTable, ReadRow } from "./read-table";
import type { References } from "./references";

type Table = OpenTable<(typeof cashFlowsTable)["columns"]>;
type Row = ReadRow<(typeof cashFlowsTable)["columns"]>;

/** A column of the table that stands for a year: header 2027, FY2027/28, Year 0, or a date. */
export interface YearColumn {
  readonly index: number;
  readonly year: FlowYear;
}

/** Years among the headers of a table in which the years go across; a unit may stand behind them: 2027 (k€). */
export function yearColumns(raw: RawTable): readonly YearColumn[] {
  return raw.headers.flatMap((cell, index) => {
    const year = yearIn(typeof cell.value === "string" ? { value: splitHeader(headerText(cell)).name } : cell);
    return year === undefined ? [] : [{ index, year }];
  });
}

interface Flow {
  readonly year: FlowYear;
  readonly amount: number;
}

/**
 * One flow for each project and year, by the order of Projects and then by year. Rows for the same project and year add
 * up, which a note says: people list capital and running cost, or cost and benefit, apart.
 */
export function readCashFlows(
  table: Table,
  projects: References,
  order: readonly Pick<Project, "id">[],
): readonly CashFlow[] {
  const rows = table.read();
  const flowsIn = layoutOf(table);
  const sums = new Map<string, Map<number, number>>();
  let added = 0;
  for (const row of rows) {
    const { values, index } = row;
    const projectId =
      values.project === undefined
        ? undefined
        : projects.resolve(values.project, table.header("project"), (fault) => table.report(index, "project", fault));
    for (const { year, amount } of flowsIn?.(row) ?? []) {
      if (projectId === undefined) continue;
      const years = sums.get(projectId) ?? new Map<number, number>();
      if (years.has(year.year)) added++;
      years.set(year.year, (years.get(year.year) ?? 0) + amount);
      sums.set(projectId, years);
    }
  }
  if (added > 0) table.reportHeader("note", 0, figureTexts.flowsAdded(added));
  return order.flatMap(({ id }) =>
    [...(sums.get(id) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([year, amount]) => ({ projectId: id, year, amount: money(amount) })),
  );
}

/** How a row's years and amounts are read; undefined if the columns do not tell, which is reported once. */
function layoutOf(table: Table): ((row: Row) => readonly Flow[]) | undefined {
  if (!table.usable) return undefined;
  const sameWay = new OneWay(table);
  if (table.has("year")) {
    if (table.has("amount")) return (row) => flowInRow(table, row, sameWay);
    return missing(table, "Amount", undefined, "amount");
  }
  const columns = yearColumns(table.raw);
  if (columns.length === 0) return missing(table, "Year", "or one column for each year", "year");
  const counting = columns.filter(({ index, year }) => sameWay.acceptsHeader(index, year));
  return (row) => flowsAcross(table, row, counting);
}

function missing(table: Table, header: string, also: string | undefined, key: "year" | "amount"): undefined {
  if (!table.misspelt.has(key) && !table.disputed.has(key))
    table.reportHeader("error", 0, issueTexts.columnMissing("Cash flows", header, also));
  return undefined;
}

function flowInRow(table: Table, { values, faulty, index }: Row, sameWay: OneWay): readonly Flow[] {
  const { year, amount } = values;
  for (const key of ["year", "amount"] as const) {
    if (values[key] === undefined && !faulty.has(key))
      table.report(index, key, issueTexts.blank(table.header(key), table.schema.columns[key].type.expected));
  }
  if (year === undefined || !sameWay.acceptsRow(index, year) || amount === undefined) return [];
  return [{ year, amount }];
}

function flowsAcross(table: Table, row: Row, columns: readonly YearColumn[]): readonly Flow[] {
  return columns.flatMap(({ index, year }) => {
    const cell = table.cell(row.index, index);
    if (cell === undefined || isBlank(cell)) return [];
    const header = headerText(table.raw.headers[index]);
    if (cell.error !== undefined) {
      table.reportAt(row.index, index, issueTexts.formulaError(header, amountType.expected, cell.error));
      return [];
    }
    const reading = amountType.read(cell, { header, mayBeBlank: true });
    if (!reading.ok) table.reportAt(row.index, index, reading.fault);
    return reading.ok ? [{ year, amount: reading.value }] : [];
  });
}

/** Holds a table to one way of telling years, that of its first: 2027 and Year 1 cannot be put in order. */
class OneWay {
  private way: FlowYear["kind"] | undefined;

  constructor(private readonly table: Table) {}

  acceptsRow(row: number, { kind }: FlowYear): boolean {
    if (this.fits(kind)) return true;
    const { table } = this;
    table.report(row, "year", issueTexts.notADate(table.header("year"), this.expected(), table.found(row, "year")));
    return false;
  }

  acceptsHeader(index: number, { kind }: FlowYear): boolean {
    if (this.fits(kind)) return true;
    const { headers } = this.table.raw;
    const header = headerText(headers[index]);
    const found = foundText(headers[index]);
    this.table.reportHeader("error", index, issueTexts.notADate(header, this.expected(), found));
    return false;
  }

  private fits(kind: FlowYear["kind"]): boolean {
    this.way ??= kind;
    return this.way === kind;
  }

  private expected(): string {
    return this.way === "calendar"
      ? "a calendar year, as the first one in the table"
      : "a number of years, as the first one in the table";
  }
}
