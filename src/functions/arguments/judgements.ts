import { pairwiseMatrix, type IncompleteMatrix } from "../../core/weighting/pairwise-matrix";
import { invalid } from "../refusal";
import { cellRows, numberAt, placeIn } from "./range";

/**
 * A square range of judgements in pairs; a blank, or a 0 as which some Excels hand a blank over, is a judgement that is
 * missing. The diagonal may be blank.
 *
 * @throws {Refusal} naming the first cell that holds no number above 0; RangeError where cells contradict each other.
 */
export function judgementMatrix(name: string, given: unknown): IncompleteMatrix {
  const rows = cellRows(name, given);
  const width = rows[0]?.length ?? 0;
  if (rows.length !== width) {
    throw invalid(`${name}: expected as many columns as rows, found ${rows.length} rows and ${width} columns.`);
  }
  return pairwiseMatrix(
    rows.map((cells, i) =>
      cells.map((cell, j) => {
        if (cell === null || cell === 0) return i === j ? 1 : null;
        const judgement = numberAt(name, rows, i, j);
        if (judgement > 0) return judgement;
        throw invalid(`${name}${placeIn(rows, i, j)}: expected a number above 0, found ${judgement}.`);
      }),
    ),
  );
}
