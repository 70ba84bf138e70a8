import type { Better } from "../../../core/scoring/decision-matrix";
import type { MethodOptions } from "../../../core/scoring/method-option";

/** How formulas of the Scores sheet refer to the tables of a method's workings, by their keys. */
export interface LiveCells {
  readonly criteria: readonly Better[];
  /** How many projects there are: an expression. */
  readonly count: string;
  /** The cell of the same row in an m × n table, for a criterion. */
  at(key: string, criterion: number): string;
  /** All projects' cells of that column. */
  column(key: string, criterion: number): string;
  /** The figure of a criterion, above its column. */
  criterion(key: string, criterion: number): string;
  /** A single figure. */
  figure(key: string): string;
  /** A project's own figure: the cell of the same row, and the whole column. */
  project(key: string): string;
  projects(key: string): string;
  /** Whether there is such a figure in this run. */
  hasProjects(key: string): boolean;
  /** Cells above the column of a criterion's ratings on the Ranking sheet: what is worth 0, and 1. */
  worst(criterion: number): string;
  best(criterion: number): string;
  /** Whether those two are in the unit that is compared; else the scale runs from 0 to 1. */
  hasOwnEnds(criterion: number): boolean;
}

/**
 * Formulas for the tables of a method's workings, without the sign of equality: what the arithmetic of src/core does,
 * step by step. A table without a formula is shown as values. `ratings`, `values` and `weights` come from the tables.
 */
export interface LiveFormulas {
  readonly figures?: Readonly<Record<string, (cells: LiveCells) => string>>;
  readonly byCriterion?: Readonly<Record<string, (cells: LiveCells, criterion: number) => string>>;
  readonly matrices?: Readonly<Record<string, (cells: LiveCells, criterion: number) => string>>;
  readonly byAlternative?: Readonly<Record<string, (cells: LiveCells) => string>>;
  readonly score: (cells: LiveCells) => string;
}

/** The formulas of a method with its options; undefined where a workbook of so many projects could not hold them. */
export type LiveMethod = (options: MethodOptions, projects: number) => LiveFormulas | undefined;

/** `a+b+c` over the criteria for which there is a term; 0 if there is none. */
export function sumOver(cells: LiveCells, term: (criterion: number) => string | undefined): string {
  const terms = cells.criteria.flatMap((_, j) => term(j) ?? []);
  return terms.length === 0 ? "0" : terms.join("+");
}

/** The same as a list of arguments, for SUM, MAX and PRODUCT. */
export const listOver = (cells: LiveCells, term: (criterion: number) => string): string =>
  cells.criteria.map((_, j) => term(j)).join(",");

/** The largest of a column for a benefit, the smallest for a cost; and the other way round. */
export const bestOf = (cells: LiveCells, key: string, j: number): string =>
  `${cells.criteria[j] === "higher" ? "MAX" : "MIN"}(${cells.column(key, j)})`;
export const worstOf = (cells: LiveCells, key: string, j: number): string =>
  `${cells.criteria[j] === "higher" ? "MIN" : "MAX"}(${cells.column(key, j)})`;

/** The ends of the scale on which a criterion is compared. */
export const lowEnd = (cells: LiveCells, j: number): string =>
  cells.hasOwnEnds(j) ? `MIN(${cells.worst(j)},${cells.best(j)})` : "0";
export const highEnd = (cells: LiveCells, j: number): string =>
  cells.hasOwnEnds(j) ? `MAX(${cells.worst(j)},${cells.best(j)})` : "1";
