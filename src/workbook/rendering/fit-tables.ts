import type { Refused } from "../port";
import type { ReportSheet, ReportTable } from "../report";
import { nameNow, type SheetNames } from "../sheet-names";
import { columnOperations, fitColumns, shiftsOf, type FittedColumns } from "./column-changes";
import { ColumnPlaces } from "./column-places";
import type { Operation } from "./operation";
import { overlap } from "./rectangles";
import { recordMark, unpackRecord } from "./sheet-record";
import type { StandingSheet, StandingTable } from "./sheet-content";
import type { SheetShift } from "./sheet-shifts";

/** A report's table and the standing one that it becomes, with the columns that come in and go for it. */
export interface Fit {
  /** The sheet's default name and the name it has. */
  readonly report: string;
  readonly sheet: string;
  readonly table: ReportTable;
  readonly standing: StandingTable;
  readonly fitted: FittedColumns;
  readonly shifts: readonly SheetShift[];
}

/** Every table that stays, since its header row is where the report has it; another one is made anew. */
export function fitTables(
  reports: readonly ReportSheet[],
  names: SheetNames,
  standing: ReadonlyMap<string, StandingSheet>,
): readonly Fit[] {
  return reports.flatMap((report) => {
    const sheet = nameNow(names, report.name);
    const before = standing.get(sheet);
    const record = unpackRecord(before?.marks[recordMark]);
    return report.tables.flatMap((table): Fit[] => {
      const old = before?.tables.find((one) => one.name === table.name && one.area.row === table.row);
      if (!old) return [];
      const wanted = table.columns.map((column) => column.header);
      const ours = record?.tables.find((one) => one.name === table.name)?.headers ?? wanted;
      const fitted = fitColumns(wanted, old.headers, ours);
      const shifts = fitted.changes.flatMap((change) => shiftsOf(sheet, old, table.headRows ?? 0, change));
      return [{ report: report.name, sheet, table, standing: old, fitted, shifts }];
    });
  });
}

/** The tables whose columns will not stand side by side in the report's order. */
export const placesOf = (fits: readonly Fit[]): readonly ColumnPlaces[] =>
  fits
    .map(({ report, table, standing, fitted }) => {
      const at = new Map(
        fitted.headers.map((header, index) => [header.toLowerCase(), standing.area.column + index] as const),
      );
      return new ColumnPlaces(
        report,
        table,
        table.columns.map(({ header }, index) => at.get(header.toLowerCase()) ?? table.column + index),
      );
    })
    .filter((places) => !places.isAsGiven);

/** What becomes of the columns of a sheet's tables, by table. */
export const fittedOn = (fits: readonly Fit[], sheet: string): ReadonlyMap<string, FittedColumns> =>
  new Map(fits.filter((fit) => fit.sheet === sheet).map(({ table, fitted }) => [table.name, fitted]));

/** The steps by which the columns of a sheet's tables come in and go; merged cells of ours would be in the way. */
export function shifting(sheet: string, fits: readonly Fit[], before: StandingSheet | undefined): readonly Operation[] {
  const changes = fits
    .filter((fit) => fit.sheet === sheet)
    .flatMap(({ table, standing, fitted }) =>
      fitted.changes.flatMap((change) => columnOperations(sheet, standing, table.headRows ?? 0, change)),
    );
  if (changes.length === 0) return [];
  const merges = unpackRecord(before?.marks[recordMark])?.merges ?? [];
  return [...merges.map((area): Operation => ({ kind: "unmerge", sheet, area })), ...changes];
}

/** A user's table that lies only partly in the rows that move cannot be moved; Excel would refuse halfway. */
export function blockedFit(fits: readonly Fit[], standing: ReadonlyMap<string, StandingSheet>): Refused | undefined {
  for (const { sheet, table, shifts } of fits) {
    for (const { row, rowCount, column } of shifts) {
      const moving = { row, rowCount, column, columnCount: 16_384 - column };
      const torn = standing
        .get(sheet)
        ?.tables.find(
          ({ name, area }) =>
            name !== table.name &&
            overlap(area, moving) &&
            (area.row < row || area.row + area.rowCount > row + rowCount || area.column < column),
        );
      if (!torn) continue;
      return {
        ok: false,
        reason: "not-supported",
        sheet,
        message:
          `On the sheet ${sheet}, the table ${torn.name} stands beside ${table.name} and reaches above or below it, so ` +
          "that columns cannot be inserted or deleted. Move it further down or to another sheet, and run again. Nothing was written.",
      };
    }
  }
  return undefined;
}
