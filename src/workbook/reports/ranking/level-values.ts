import type { Criterion } from "../../../core/model/criterion";
import { columnLetters } from "../../place";
import type { ReportCell } from "../../report";
import { valueCell } from "../shared/cells";
import { formats } from "../shared/quantity-format";

export interface LevelBlock {
  readonly cells: readonly ReportCell[];
  /** `$AX$6:$AY$10` by criterion id: the texts and, beside them, what they are worth. */
  readonly areas: ReadonlyMap<string, string>;
  /** The first row below the block. */
  readonly nextRow: number;
}

/** What each level of each criterion is worth: a short list a criterion, which the contribution formulas look up. */
export function levelBlock(
  criteria: readonly Criterion[],
  at: { readonly row: number; readonly column: number },
): LevelBlock {
  const cells: ReportCell[] = [];
  const areas = new Map<string, string>();
  let row = at.row;
  for (const { id, name, valueFunction } of criteria) {
    if (valueFunction.kind !== "levels" || valueFunction.levels.length === 0) continue;
    cells.push(
      valueCell(row, at.column, "heading", `Levels: ${name}`),
      valueCell(row, at.column + 1, "heading", "Value"),
    );
    const first = row + 1;
    valueFunction.levels.forEach((level, l) => {
      cells.push(
        valueCell(first + l, at.column, "body", level.text),
        valueCell(first + l, at.column + 1, "body", level.value, { numberFormat: formats.score }),
      );
    });
    const last = row + valueFunction.levels.length;
    areas.set(id, `$${columnLetters(at.column)}$${first + 1}:$${columnLetters(at.column + 1)}$${last + 1}`);
    row = last + 2;
  }
  return { cells, areas, nextRow: row };
}
