import type { Criterion } from "../../../core/model/criterion";
import type { Rating } from "../../../core/model/project";
import type { CellValue } from "../../port";
import type { InputTable } from "../shared/input-table";

/**
 * How the workbook gets at the ratings of a criterion: the text that refers to the column that holds them, and whether an
 * empty cell, or any cell without a number, is a missing rating.
 */
export interface RatingSource {
  readonly reference: string;
  /**
   * The column beside it that says for each of its rows which row of Projects it is about; absent for a column of
   * Projects itself, which is in order.
   */
  readonly rowsIn?: string;
  readonly missingIf: "empty" | "not a number";
}

/** @returns undefined where the column does not hold the ratings as the core has them: then values stand in for them. */
export function ratingSource(
  criterion: Criterion,
  ratings: readonly Rating[],
  rows: readonly (number | undefined)[],
  projects: InputTable | undefined,
): RatingSource | undefined {
  const reference = projects?.referenceOf(criterion.sourceColumn);
  if (projects === undefined || reference === undefined) return undefined;
  const byText = criterion.valueFunction.kind === "levels";
  let missingIf: RatingSource["missingIf"] = "empty";
  for (const [i, rating] of ratings.entries()) {
    const row = rows[i];
    if (row === undefined) return undefined;
    const cell = projects.valueUnder(criterion.sourceColumn, row);
    if (rating === null) {
      if (isEmpty(cell)) continue;
      if (byText || typeof cell === "number") return undefined;
      missingIf = "not a number";
    } else if (byText ? !sameLevel(cell, rating) : cell !== rating) return undefined;
  }
  return { reference, missingIf };
}

const isEmpty = (cell: CellValue): boolean => cell === null || cell === "";

/** As the lookup in the workbook compares: without regard to case, outer and doubled spaces. */
const sameLevel = (cell: CellValue, rating: Rating): boolean =>
  (typeof cell === "string" || typeof cell === "number") && plainSpaces(String(cell)) === plainSpaces(String(rating));

const plainSpaces = (text: string): string => text.replace(/ +/g, " ").trim().toLowerCase();
