import type { CellValue } from "../../port";
import { formats } from "./quantity-format";

/** Ratings as people typed them; computed ones, with decimals without end, to as many as their size leaves room for. */
export function ratingFormat(values: readonly CellValue[]): string {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.every((value) => Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6)) return formats.rating;
  const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest < 10 ? "0.000" : largest < 1000 ? "#,##0.0" : "#,##0";
}
