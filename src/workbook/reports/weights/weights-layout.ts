import { columnLetters, type Position } from "../../place";
import { columnOf } from "../shared/formula-text";

export const weightsTable = "RF_Weights";
export const judgementsTable = "RF_Judgements";

/** Headers of the Weights table that others refer to. */
export const weightHeaders = {
  criterion: "Criterion",
  group: "Group",
  local: "Local weight",
  global: "Global weight",
  from: "Where it comes from",
  key: "Key",
  parentKey: "Group key",
} as const;

/** Matrices and weights by criterion begin right of the columns for names, groups and origins, which are wider. */
export const firstFigureColumn = 3;

export const weightPlaces = {
  figures: 3,
  chart: { row: 6, rows: 22 },
  /** What an edit does, in up to three lines. */
  live: 29,
  table: 33,
} as const;

/** `$C$5`. */
export const fixedCell = ({ row, column }: Position): string => `$${columnLetters(column)}$${row + 1}`;

/** `$C$5:$E$9`, both ends included. */
export const fixedRange = (from: Position, to: Position): string => `${fixedCell(from)}:${fixedCell(to)}`;

/** A weight from the Weights table by the number of its criterion, wherever its row has been sorted to. */
export const weightByKey = (header: string, key: number): string =>
  `INDEX(${columnOf(weightsTable, header)},MATCH(${key},${columnOf(weightsTable, weightHeaders.key)},0))`;
