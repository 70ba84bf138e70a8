import type { CellValue } from "../../port";
import { formats } from "../shared/quantity-format";

/** A number format for figures of one kind: no decimals for whole numbers, else as many as the largest leaves room for. */
export function stepFormat(values: Iterable<CellValue>): string {
  let largest = 0;
  let whole = true;
  for (const value of values) {
    if (typeof value !== "number") continue;
    largest = Math.max(largest, Math.abs(value));
    if (!Number.isInteger(value)) whole = false;
  }
  if (whole || largest >= 10_000) return formats.count;
  return largest < 10 ? "0.0000" : largest < 1000 ? "#,##0.00" : "#,##0.0";
}
