import type { WeightingId } from "../../../core/run-parameters";
import type { ReportCell } from "../../report";
import { formulaCell, valueCell } from "../shared/cells";
import type { Position } from "../../place";
import { fixedCell, fixedRange } from "./weights-layout";

export type RankFormula = Extract<WeightingId, "rank-order-centroid" | "rank-sum" | "rank-reciprocal">;

export const isRankFormula = (method: WeightingId): method is RankFormula =>
  method === "rank-order-centroid" || method === "rank-sum" || method === "rank-reciprocal";

/** Sums of 1/k up to each place, and the sums of those: what the rank formulas are made of. */
export interface RankPlaces {
  readonly cells: readonly ReportCell[];
  /** Points for the criterion of a row, from three expressions. Points stand to each other as the weights do. */
  points(method: RankFormula, better: string, same: string, siblings: string): string;
}

/**
 * A block from which each row can calculate its points in one formula, ties sharing the mean of their places: with b
 * better and t equal ones among n, the places are b + 1 … b + t. With H_m = Σ_{k≤m} 1/k and G_m = Σ_{i<m} H_i:
 * - reciprocal: the mean of 1/k is (H_{b+t} − H_b) / t;
 * - centroid: n times the mean of (1/n) Σ_{i=k…n} 1/i is H_n − (G_{b+t} − G_b) / t;
 * - sum: the mean of n + 1 − k is n + 1 − b − (t + 1) / 2.
 *
 * @param most  The most siblings of any family.
 */
export function rankPlaces(at: Position, most: number): RankPlaces {
  const first = at.row + 2;
  const cells: ReportCell[] = [
    valueCell(at.row, at.column, "heading", "Places, for weights from ranks"),
    valueCell(at.row, at.column + 1, "heading", null),
    valueCell(at.row, at.column + 2, "heading", null),
    ...["Place", "Sum of 1/place", "Sum of those before"].map((label, c) =>
      valueCell(at.row + 1, at.column + c, "columnHeader", label),
    ),
  ];
  let [harmonic, before] = [0, 0];
  for (let m = 0; m <= most; m++) {
    const row = first + m;
    const above = (column: number): string => fixedCell({ row: row - 1, column: at.column + column });
    if (m > 0) {
      before += harmonic;
      harmonic += 1 / m;
    }
    cells.push(valueCell(row, at.column, "quiet", m));
    if (m === 0) cells.push(valueCell(row, at.column + 1, "quiet", 0), valueCell(row, at.column + 2, "quiet", 0));
    else {
      const place = fixedCell({ row, column: at.column });
      cells.push(
        formulaCell(row, at.column + 1, "quiet", `=${above(1)}+1/${place}`, harmonic),
        formulaCell(row, at.column + 2, "quiet", `=${above(2)}+${above(1)}`, before),
      );
    }
  }
  const sums = (column: number): string =>
    fixedRange({ row: first, column: at.column + column }, { row: first + most, column: at.column + column });
  const [harmonics, befores] = [sums(1), sums(2)];
  return {
    cells,
    points(method, better, same, siblings) {
      const between = (range: string): string =>
        `(INDEX(${range},${better}+${same}+1)-INDEX(${range},${better}+1))/${same}`;
      if (method === "rank-sum") return `${siblings}+1-${better}-(${same}+1)/2`;
      if (method === "rank-reciprocal") return between(harmonics);
      return `INDEX(${harmonics},${siblings}+1)-${between(befores)}`;
    },
  };
}
