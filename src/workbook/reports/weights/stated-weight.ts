import type { WeightingId } from "../../../core/run-parameters";
import { searchLiteral, numberLiteral } from "../shared/formula-text";
import type { InputTable } from "../shared/input-table";

/** The column of Criteria that a method reads; absent for methods that do not go by a column. */
export const statedColumn: Partial<Record<WeightingId, "weight" | "swing" | "rank">> = {
  typed: "weight",
  swing: "swing",
  "rank-order-centroid": "rank",
  "rank-sum": "rank",
  "rank-reciprocal": "rank",
};

/**
 * What stands in a column of the Criteria table for a criterion, found by its name so that the table may be sorted.
 *
 * @param stated  What the run read there.
 * @returns  Undefined where the cell does not hold that number; then the number itself has to do.
 */
export function statedFormula(
  table: InputTable | undefined,
  key: "weight" | "swing" | "rank",
  criterion: string,
  stated: number,
): string | undefined {
  const values = table?.reference(key);
  const names = table?.reference("criterion");
  const at = table?.rowsBy("criterion").get(criterion);
  if (table === undefined || values === undefined || names === undefined || at === undefined) return undefined;
  const cell = table.value(key, at);
  if (cell !== stated && !(cell === null && stated === 0)) return undefined;
  const name = table.value("criterion", at);
  const found =
    typeof name === "string" && name.length <= 200
      ? `MATCH(${searchLiteral(name)},${names},0)`
      : typeof name === "number"
        ? `MATCH(${numberLiteral(name)},${names},0)`
        : String(at + 1);
  return `INDEX(${values},${found})`;
}
