import type { Position } from "../place";
import { isFormula } from "./literal-text";
import type { Input } from "./sheet-content";

/** What was written into a cell, short: enough to know it again where a user's columns or rows have moved it. */
export interface CellPrint extends Position {
  readonly print: string;
}

/** Formulas are all alike, since Excel rewrites them as their cells move. */
export const formulaPrint = "=";

/** FNV-1a with 32 bits over UTF-16 units; two texts of one sheet that share a print do no harm but to each other. */
export function printOf(input: Input): string {
  if (isFormula(input)) return formulaPrint;
  let hash = 0x811c9dc5;
  for (const unit of String(input)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** `row:column.print,column.print;row:…` */
export function packPrints(prints: readonly CellPrint[]): string {
  const rows = new Map<number, string[]>();
  for (const { row, column, print } of prints) {
    const cells = rows.get(row) ?? [];
    cells.push(`${column}.${print}`);
    rows.set(row, cells);
  }
  return [...rows].map(([row, cells]) => `${row}:${cells.join(",")}`).join(";");
}

export function unpackPrints(text: string): readonly CellPrint[] {
  if (text === "") return [];
  return text.split(";").flatMap((line) => {
    const [row, cells = ""] = line.split(":");
    return cells.split(",").map((cell) => {
      const [column, print = ""] = cell.split(".");
      return { row: Number(row), column: Number(column), print };
    });
  });
}
