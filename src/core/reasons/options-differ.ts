import type { MethodOptions } from "../scoring/method-option";

/** Whether two choices of options differ in any of them. */
export function optionsDiffer(a: MethodOptions, b: MethodOptions): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].some((key) => a[key] !== b[key]);
}
