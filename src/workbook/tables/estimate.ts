import type { ThreePoint } from "../../core/model/project";
import { issueTexts } from "../issue-texts";
import type { OpenTable, ReadRow } from "./read-table";
import type { Columns } from "./schema";

export interface EstimateKeys<C extends Columns> {
  readonly low: keyof C & string;
  readonly likely: keyof C & string;
  readonly high: keyof C & string;
}

/** Reports, once for the table, that the ends of an estimate are there but its middle is not. */
export function checkEstimateColumns<C extends Columns>(
  table: OpenTable<C>,
  { low, likely, high }: EstimateKeys<C>,
): void {
  const end = table.columns.get(low) ?? table.columns.get(high);
  if (end === undefined || table.has(likely) || table.disputed.has(likely) || table.misspelt.has(likely)) return;
  table.reportHeader(
    "error",
    end.index,
    issueTexts.columnMissing(table.schema.role, table.header(likely), `beside ${end.header}`),
  );
}

/**
 * A three-point estimate from up to three columns. An end that is blank counts as the likely amount; without a likely
 * amount there is no estimate, which is an issue if an end was given.
 *
 * @returns undefined if the row gives none, or if one of its cells is faulty.
 */
export function estimateIn<C extends Columns>(
  table: OpenTable<C>,
  row: ReadRow<C>,
  keys: EstimateKeys<C>,
): ThreePoint | undefined {
  if ([keys.low, keys.likely, keys.high].some((key) => row.faulty.has(key))) return undefined;
  const amount = (key: keyof C & string): number | undefined => {
    const value: unknown = row.values[key];
    return typeof value === "number" ? value : undefined;
  };
  const [low, likely, high] = [amount(keys.low), amount(keys.likely), amount(keys.high)];
  if (likely === undefined) {
    const given = low === undefined ? (high === undefined ? undefined : keys.high) : keys.low;
    if (given !== undefined && table.has(keys.likely)) {
      table.report(row.index, keys.likely, issueTexts.blank(table.header(keys.likely), "a number"));
    }
    return undefined;
  }
  const estimate = { low: low ?? likely, likely, high: high ?? likely };
  const { index } = row;
  const written = `${estimate.low}, ${likely}, ${estimate.high}`;
  if (estimate.low > likely) {
    const fault = issueTexts.estimateOrder(
      table.header(keys.low),
      `at most ${table.header(keys.likely)}, which is ${likely}`,
      written,
    );
    table.report(index, keys.low, fault);
    return undefined;
  }
  if (likely > estimate.high) {
    const fault = issueTexts.estimateOrder(
      table.header(keys.high),
      `at least ${table.header(keys.likely)}, which is ${likely}`,
      written,
    );
    table.report(index, keys.high, fault);
    return undefined;
  }
  return estimate;
}
