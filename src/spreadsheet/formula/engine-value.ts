import type { Value } from "../document";

/** The formula library's values, as far as our own functions see them. */
export type EngineScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };

export interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
  /** One-based position on the sheet, for implicit intersection. */
  readonly originRow?: number;
  readonly originCol?: number;
}

/** 6 and 7 are references and lambdas, which a finished result never is. */
export type EngineValue = EngineScalar | EngineArray | { readonly kind: 6 } | { readonly kind: 7 };

const blank: EngineScalar = { kind: 0 };

export function scalarOf(value: Value): EngineScalar {
  if (value === null) return blank;
  if (typeof value === "number") return { kind: 1, value };
  if (typeof value === "string") return { kind: 2, value };
  if (typeof value === "boolean") return { kind: 3, value };
  return { kind: 4, code: value.error };
}

export function arrayOf(values: readonly (readonly Value[])[], originRow?: number, originCol?: number): EngineArray {
  const rows = values.map((row) => row.map(scalarOf));
  const origin = originRow === undefined || originCol === undefined ? {} : { originRow, originCol };
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0, ...origin };
}
