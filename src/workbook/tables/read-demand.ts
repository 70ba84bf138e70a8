import { addMonths, firstDay, lastDay, monthLabel, monthOfDay, workingDays, type Month } from "../../core/model/period";
import type { Demand } from "../../core/model/project";
import { isBlank, isDateFormat } from "../cell-text";
import { monthInText, shortMonthInText } from "../date-text";
import { splitHeader } from "../header-key";
import { issueTexts } from "../issue-texts";
import { plain } from "../number-text";
import type { RawCell, RawTable } from "../port";
import { dayIn, number } from "./cell-types";
import { isTooFar, middleMonth, MOST_APART, MOST_LENGTH } from "./demand-horizon";
import { DAY_HOURS, workUnit, type demandTable } from "./demand";
import { headerText } from "./match-headers";
import type { OpenTable, ReadRow } from "./read-table";
import type { Staff } from "./staff";
import type { References } from "./references";

type Table = OpenTable<(typeof demandTable)["columns"]>;
type Row = ReadRow<(typeof demandTable)["columns"]>;
type Unit = "hours" | "days" | "FTE";

/** A column of the table that stands for a month: header 2026-03, Mar 2026, Mar-26, or a date. */
export interface MonthColumn {
  readonly index: number;
  readonly month: Month;
  readonly unit?: Unit;
}

/** Months among the headers of a table in which the months go across. */
export function monthColumns(raw: RawTable): readonly MonthColumn[] {
  return raw.headers.flatMap((cell, index) => {
    const unitText = splitHeader(headerText(cell));
    const found = monthOfHeader(cell, unitText.name);
    const unit = unitText.addition === undefined ? undefined : unitOf(unitText.addition);
    return found === undefined ? [] : [{ index, month: found, ...(unit === undefined ? {} : { unit }) }];
  });
}

function monthOfHeader(cell: RawCell, name: string): Month | undefined {
  const day = isDateFormat(cell.numberFormat) ? dayIn(cell) : undefined;
  if (day !== undefined) return monthOfDay(day);
  return typeof cell.value === "string" ? (monthInText(name) ?? shortMonthInText(name)) : undefined;
}

function unitOf(text: string): Unit | undefined {
  const reading = workUnit.read({ value: text }, { header: "", mayBeBlank: true });
  return reading.ok ? reading.value : undefined;
}

/** Demand in hours by month. Rejected rows are left out, which a note says. */
export function readDemand(table: Table, projects: References, staff: Staff): readonly Demand[] {
  const rows = table.read();
  const layout = layoutOf(table);
  const demand: Demand[] = [];
  let rejected = 0;
  for (const row of rows) {
    const { values, index } = row;
    const project =
      values.project === undefined
        ? undefined
        : projects.resolve(values.project, table.header("project"), (fault) => table.report(index, "project", fault));
    const who = whoOf(table, row, staff);
    const amounts = layout === undefined ? [] : layout(row);
    if (values.status === "rejected") rejected++;
    else if (project !== undefined && who !== undefined) {
      const common = {
        projectId: project,
        ...who,
        status: values.status ?? "requested",
        firm: values.firm !== "tentative",
      };
      for (const { month, hours } of amounts) demand.push({ ...common, month, hours });
    }
  }
  reportFarMonths(table, rows);
  if (rejected > 0) table.reportHeader("note", 0, issueTexts.rowsLeftOut("Demand", rejected, "rejected"));
  return demand;
}

/** Months that lie so far from the others that the year must be wrong. */
function reportFarMonths(table: Table, rows: readonly Row[]): void {
  const begins = rows.flatMap(({ values, index }) => {
    const key = values.period === undefined ? "start" : "period";
    const month = values.period ?? (values.start === undefined ? undefined : monthOfDay(values.start));
    return month === undefined || values.status === "rejected" ? [] : [{ month, index, key } as const];
  });
  const across = begins.length > 0 ? [] : monthColumns(table.raw);
  const middle = middleMonth([...begins, ...across].map(({ month }) => month));
  if (middle === undefined) return;
  const fault = (header: string, month: Month) =>
    issueTexts.tooFarApart(header, MOST_APART / 12, monthLabel(middle), monthLabel(month));
  for (const { month, index, key } of begins) {
    if (isTooFar(month, middle)) table.report(index, key, fault(table.header(key), month));
  }
  for (const { month, index } of across) {
    if (isTooFar(month, middle)) table.reportHeader("error", index, fault("A header of Demand", month));
  }
}

interface MonthHours {
  readonly month: Month;
  readonly hours: number;
}
const AMOUNTS = ["hours", "days", "fte", "amount"] as const;
type Layout = (row: Row) => readonly MonthHours[];

/** How a row's months and amounts are read; undefined if the columns do not tell, which is reported once. */
function layoutOf(table: Table): Layout | undefined {
  const across = table.has("period") || table.has("start") ? [] : monthColumns(table.raw);
  if (!table.usable) return undefined;
  const missing = (header: string, also: string, anyOf: readonly string[]): undefined => {
    if (!anyOf.some((key) => table.misspelt.has(key)))
      table.reportHeader("error", 0, issueTexts.columnMissing("Demand", header, also));
    return undefined;
  };
  if (!table.has("role") && !table.has("resource")) return missing("Role", "or Resource", ["role", "resource"]);
  if (across.length > 0) {
    if (!table.has("unit") && across.some(({ unit }) => unit === undefined)) {
      return missing("Unit", "hours, days or FTE, for the amounts under the months", ["unit"]);
    }
    return (row) => hoursAcross(table, row, across);
  }
  if (!table.has("period") && !table.has("start"))
    return missing("Period", "or Start and Length, or one column for each month", ["period", "start"]);
  const amounts = AMOUNTS.filter((key) => table.has(key));
  if (amounts.length === 0) return missing("Hours", "or Days, FTE, or Amount with Unit", AMOUNTS);
  const headerUnit = unitOf(table.columns.get("amount")?.addition ?? "");
  if (amounts.includes("amount") && amounts.length === 1 && !table.has("unit") && headerUnit === undefined) {
    return missing("Unit", "hours, days or FTE, for the amounts", ["unit", ...AMOUNTS]);
  }
  return (row) => hoursInRow(table, row, amounts, headerUnit);
}

function hoursAcross(table: Table, row: Row, columns: readonly MonthColumn[]): readonly MonthHours[] {
  const type = number({ low: 0 });
  const blankUnit = row.values.unit === undefined && columns.some(({ unit }) => unit === undefined);
  if (blankUnit && !row.faulty.has("unit"))
    table.report(row.index, "unit", issueTexts.blank(table.header("unit"), "hours, days or FTE"));
  return columns.flatMap(({ index, month, unit }) => {
    const cell = table.cell(row.index, index);
    if (cell === undefined || isBlank(cell)) return [];
    const header = headerText(table.raw.headers[index]);
    if (cell.error !== undefined) {
      table.reportAt(row.index, index, issueTexts.formulaError(header, type.expected, cell.error));
      return [];
    }
    const reading = type.read(cell, { header, mayBeBlank: true });
    if (!reading.ok) table.reportAt(row.index, index, reading.fault);
    return reading.ok && reading.value !== 0
      ? [{ month, hours: monthlyHours(reading.value, row.values.unit ?? unit ?? "hours", month) }]
      : [];
  });
}

/** Hours of an amount in one month: a full-time equivalent works 8 hours on each Monday to Friday of it. */
function monthlyHours(amount: number, unit: Unit, month: Month): number {
  if (unit === "hours") return amount;
  return unit === "days" ? amount * DAY_HOURS : amount * DAY_HOURS * workingDays(firstDay(month), lastDay(month));
}

function hoursInRow(
  table: Table,
  row: Row,
  keys: readonly ("hours" | "days" | "fte" | "amount")[],
  headerUnit: Unit | undefined,
): readonly MonthHours[] {
  const { values, index, faulty } = row;
  const key = keys.find((each) => values[each] !== undefined);
  const [firstKey] = keys;
  if (key === undefined) {
    if (firstKey !== undefined && !keys.some((each) => faulty.has(each))) {
      table.report(index, firstKey, issueTexts.blank(table.header(firstKey), "a number of 0 or more"));
    }
  } else if (key === "amount" && values.unit === undefined && headerUnit === undefined && !faulty.has("unit")) {
    table.report(index, table.has("unit") ? "unit" : key, issueTexts.blank(table.header("unit"), "hours, days or FTE"));
  }
  const months = monthsOf(table, row);
  const amount = key === undefined ? undefined : values[key];
  if (key === undefined || amount === undefined) return [];
  const unit: Unit = key === "amount" ? (values.unit ?? headerUnit ?? "hours") : key === "fte" ? "FTE" : key;
  const length = months.reduce((sum, { part }) => sum + part, 0);
  return months.map(({ month, part }) => ({
    month,
    hours:
      unit === "FTE" ? monthlyHours(amount, unit, month) * part : (monthlyHours(amount, unit, month) * part) / length,
  }));
}

/** The months a row covers, each with the part of it: the last one of 2.5 months counts half. */
function monthsOf(table: Table, row: Row): readonly { readonly month: Month; readonly part: number }[] {
  const { values, faulty, index } = row;
  const first = values.period ?? (values.start === undefined ? undefined : monthOfDay(values.start));
  if (first === undefined) {
    const key = table.has("period") ? "period" : "start";
    if (!faulty.has("period") && !faulty.has("start")) {
      table.report(index, key, issueTexts.blank(table.header(key), table.schema.columns[key].type.expected));
    }
    return [];
  }
  const length = values.length ?? 1;
  if (length === 0) {
    table.report(index, "length", issueTexts.outOfRange(table.header("length"), "a number over 0", "0"));
    return [];
  }
  if (length > MOST_LENGTH) {
    table.report(index, "length", issueTexts.tooLong(table.header("length"), MOST_LENGTH, plain(length)));
    return [];
  }
  const count = Math.ceil(length - 1e-9);
  return Array.from({ length: count }, (_, i) => ({ month: addMonths(first, i), part: Math.min(1, length - i) }));
}

/** The role a row asks for and the person, if one is named; undefined if neither can be told, which is reported. */
function whoOf(
  table: Table,
  row: Row,
  staff: Staff,
): { readonly role: string; readonly resource?: string } | undefined {
  const { values, faulty, index } = row;
  if (values.role === undefined && values.resource === undefined) {
    if ((["role", "resource"] as const).some((key) => faulty.has(key) || table.misspelt.has(key))) return undefined;
    const key = table.has("role") ? "role" : "resource";
    if (table.has(key))
      table.report(index, key, issueTexts.blank(table.header(key), "a role, or a name from Resources"));
    return undefined;
  }
  const person = values.resource === undefined ? undefined : staff.person(values.resource, table, index);
  if (values.role !== undefined) {
    const { role, resource } = staff.role(values.role, table, index);
    const name = person?.name ?? values.resource ?? resource;
    return { role, ...(name === undefined ? {} : { resource: name }) };
  }
  return person === undefined ? undefined : { role: person.role, resource: person.name };
}
