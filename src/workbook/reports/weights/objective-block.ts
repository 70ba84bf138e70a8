import type { CriterionTree } from "../../../core/model/criterion";
import type { ObjectiveWeights } from "../../../core/weighting/objective-weights";
import type { Position } from "../../place";
import { valueCell } from "../shared/cells";
import { formats } from "../shared/quantity-format";
import { blockHeading, type SheetBlock } from "./sheet-block";
import { firstFigureColumn } from "./weights-layout";

export interface ObjectiveBlock extends SheetBlock {
  /** Where the weight of each criterion stands, in tree order. */
  readonly weights: readonly Position[];
}

/** What an objective method measured in the ratings of each criterion, and the weights in proportion to it. Values. */
export function objectiveBlock(tree: CriterionTree, found: ObjectiveWeights, at: Position): ObjectiveBlock {
  const { workings, weights, allConstant } = found;
  const column = at.column + firstFigureColumn + workings.length;
  const first = at.row + 2;
  const notes = allConstant
    ? ["No criterion tells the projects apart, so all weigh the same."]
    : [
        "The weights are in proportion to the last of the figures. A criterion on which all projects are the same weighs 0.",
      ];
  return {
    cells: [
      ...blockHeading(at.row, at.column, "What the ratings say, at the run", firstFigureColumn + 1 + workings.length),
      ...["Criterion", null, null, ...workings.map(({ label }) => label), "Weight"].map((label, c) =>
        valueCell(at.row + 1, at.column + c, c < firstFigureColumn ? "columnHeader" : "columnHeaderRight", label),
      ),
      ...tree.criteria.flatMap(({ name }, j) => [
        valueCell(first + j, at.column, "rowHeader", name),
        ...workings.map(({ values }, c) =>
          valueCell(first + j, at.column + firstFigureColumn + c, "body", values[j] ?? null, {
            numberFormat: "0.0000",
          }),
        ),
        valueCell(first + j, column, "rowHeader", weights[j] as number, { numberFormat: formats.share }),
      ]),
      ...notes.map((text, i) => valueCell(first + weights.length + i, at.column, "quiet", text)),
    ],
    nextRow: first + weights.length + notes.length + 1,
    weights: weights.map((_, j) => ({ row: first + j, column })),
  };
}
