import type { Issue } from "./issue";
import type { Fault } from "./fault";
import type { CellPlace } from "./place";

/** Collects issues as they are found and gives them back in sheet order. */
export class IssueList {
  private readonly issues: Issue[] = [];
  private readonly faultyCells = new Set<string>();
  private errors = 0;

  add(severity: Issue["severity"], table: string, fault: Fault, place?: CellPlace, column?: string): void {
    if (severity === "error") {
      if (place !== undefined) this.faultyCells.add(keyOf(place));
      this.errors++;
    }
    this.issues.push({
      code: fault.code,
      severity,
      table,
      ...(place === undefined ? {} : { place }),
      ...(column === undefined ? {} : { column }),
      expected: fault.expected,
      found: fault.found,
      ...(fault.suggestion === undefined ? {} : { suggestion: fault.suggestion }),
      message: fault.message,
    });
  }

  /**
   * An error in a data cell, unless the cell has one: a fault does not return as the consequence of itself, as a text in
   * a cost column would that projects are also rated by.
   */
  addOnce(table: string, fault: Fault, place: CellPlace, column: string): void {
    if (!this.has(place)) this.add("error", table, fault, place, column);
  }

  has(place: CellPlace): boolean {
    return this.faultyCells.has(keyOf(place));
  }

  get hasErrors(): boolean {
    return this.errors > 0;
  }

  /** Issues without a cell first, then by sheet as the tabs stand, row and column; otherwise as they were found. */
  inSheetOrder(sheetNames: readonly string[]): readonly Issue[] {
    const tabs = new Map(sheetNames.map((name, i) => [name, i]));
    const rank = ({ place }: Issue): readonly number[] =>
      place === undefined ? [-1, 0, 0] : [tabs.get(place.sheet) ?? tabs.size, place.row, place.column];
    return this.issues
      .map((issue) => ({ issue, rank: rank(issue) }))
      .sort((a, b) => difference(a.rank, b.rank))
      .map(({ issue }) => issue);
  }
}

const keyOf = (place: CellPlace): string => `${place.row},${place.column},${place.sheet}`;

function difference(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const by = (a[i] ?? 0) - (b[i] ?? 0);
    if (by !== 0) return by;
  }
  return 0;
}
