import type { Value } from "../document";
import { arrayOf, type EngineScalar, type EngineValue } from "./engine-value";

/**
 * A function that an add-in brings. It gets each argument as rows of values, a single value as one row of one; an
 * argument that is left out is undefined. What it returns spills.
 */
export type CustomFunction = (...given: (readonly (readonly Value[])[] | undefined)[]) => readonly (readonly Value[])[];

type Registered = readonly [
  string,
  { readonly minArity: number; readonly maxArity: number; readonly invoke: (args: unknown[]) => unknown },
];

const registered = new Map<string, Registered>();

/**
 * Makes a function known to every workbook of this page, as Excel does for all open workbooks when an add-in starts.
 * The last one of a name counts. Formulas that already stand in a workbook use it from their next calculation on.
 *
 * @param name  With its namespace: RANKFOLIO.TOPSIS. Read without regard to case.
 */
export function registerCustomFunction(name: string, work: CustomFunction): void {
  const invoke = (args: unknown[]): EngineValue => {
    const given = args as EngineValue[];
    const error = given.map(errorIn).find((one) => one !== undefined);
    if (error !== undefined) return error;
    return arrayOf(work(...given.map(rowsOf)));
  };
  registered.set(name.toUpperCase(), [name.toUpperCase(), { minArity: 0, maxArity: 255, invoke }]);
}

/** Those that are known now. */
export const customFunctions = (): Iterable<Registered> => registered.values();

/** As in Excel, an error in what is handed over is the result. */
function errorIn(value: EngineValue): EngineScalar | undefined {
  if (value.kind === 4) return value;
  return value.kind === 5 ? value.rows.flat().find(({ kind }) => kind === 4) : undefined;
}

function rowsOf(value: EngineValue): readonly (readonly Value[])[] | undefined {
  if (value.kind === 5) return value.rows.map((row) => row.map(plain));
  if (value.kind === 6 || value.kind === 7 || value.kind === 0) return undefined;
  return [[plain(value)]];
}

function plain(value: EngineScalar): Value {
  if (value.kind === 0) return null;
  return value.kind === 4 ? ({ error: value.code } as Value) : value.value;
}
