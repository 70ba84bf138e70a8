import { columnLetters } from "../../place";
import type { ReportInput } from "../report-input";

/** Zero-based rows and columns of the Capacity sheet. All blocks share the months' columns under one frozen header. */
export interface CapacityLayout {
  readonly roleCount: number;
  readonly monthCount: number;
  readonly firstMonth: number;
  /** Columns right of the months. */
  readonly total: number;
  readonly monthsShort: number;
  readonly lowest: number;
  readonly lowestIn: number;
  readonly header: number;
  /** First row of roles of each block; the total stands below the last. */
  readonly gap: number;
  readonly chart: number;
  readonly supply: number;
  readonly demand: number;
  /** Row with the demand of the roles that the chart does not show one by one. */
  readonly otherRoles: number;
}

export const capacityChartRows = 20;
export const capacityWords = 1;

export function capacityLayout({ ranked }: Pick<ReportInput, "ranked">): CapacityLayout {
  const roleCount = ranked.capacity.roles.length;
  const monthCount = ranked.capacity.months.length;
  const firstMonth = 2;
  const total = firstMonth + monthCount;
  const header = 6;
  const gap = header + 1;
  const chart = gap + roleCount + 2;
  const supply = chart + capacityChartRows + 3;
  const demand = supply + roleCount + 4;
  return {
    roleCount,
    monthCount,
    firstMonth,
    total,
    monthsShort: total + 1,
    lowest: total + 2,
    lowestIn: total + 3,
    header,
    gap,
    chart,
    supply,
    demand,
    otherRoles: demand + roleCount + 1,
  };
}

export const cell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
export const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** The months of one row, `C8:T8`. */
export const monthsOf = (row: number, { firstMonth, total }: CapacityLayout): string =>
  `${cell(row, firstMonth)}:${cell(row, total - 1)}`;

/** A column over all roles of a block, fixed: `$V$8:$V$16`. */
export const rolesOf = (first: number, column: number, { roleCount }: CapacityLayout): string =>
  `${fixedCell(first, column)}:${fixedCell(first + roleCount - 1, column)}`;
