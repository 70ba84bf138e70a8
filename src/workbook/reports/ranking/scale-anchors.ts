import type { Criterion, ValueFunction } from "../../../core/model/criterion";
import type { ReportCell } from "../../report";
import { formulaCell, valueCell } from "../shared/cells";
import { numberLiteral } from "../shared/formula-text";
import { ratingFormat } from "../shared/rating-format";
import type { RatingSource } from "./rating-source";
import { rankingRows } from "./ranking-layout";

/** The ratings that are worth 0 and 1, as the two cells above a criterion's column show them. */
export interface Ends {
  readonly zeroAt: number;
  readonly oneAt: number;
}

/**
 * Undefined for levels, which have their values in a list of their own. The two are equal exactly where the criterion is
 * constant and everyone is worth 0 on it.
 */
export function endsOf(definition: ValueFunction): Ends | undefined {
  switch (definition.kind) {
    case "levels":
      return undefined;
    case "linear":
    case "concave":
    case "convex":
    case "s": {
      const { low, high } = definition.anchors;
      return definition.direction === "higher" ? { zeroAt: low, oneAt: high } : { zeroAt: high, oneAt: low };
    }
    case "target": {
      const { target, anchors } = definition;
      if (anchors.low === anchors.high) return { zeroAt: target, oneAt: target };
      const lowIsFarther = Math.abs(target - anchors.low) >= Math.abs(target - anchors.high);
      return { zeroAt: lowIsFarther ? anchors.low : anchors.high, oneAt: target };
    }
  }
}

/** The two cells; live where the scale is that of the ratings themselves, so that a new extreme moves them. */
export function anchorCells(
  criterion: Criterion,
  column: number,
  source: RatingSource | undefined,
): readonly ReportCell[] {
  const { valueFunction } = criterion;
  const ends = endsOf(valueFunction);
  if (ends === undefined || valueFunction.kind === "levels") {
    return [valueCell(rankingRows.oneAt, column, "quietRight", "by level")];
  }
  const observed = valueFunction.anchors.kind === "observed" ? source?.reference : undefined;
  const low = `MIN(${observed})`;
  const high = `MAX(${observed})`;
  const cell = (row: number, formula: string | undefined, value: number): ReportCell =>
    formula === undefined || observed === undefined
      ? valueCell(row, column, "quietRight", value, { numberFormat: ratingFormat([value]) })
      : formulaCell(row, column, "quietRight", `=${formula}`, value, { numberFormat: ratingFormat([value]) });
  if (valueFunction.kind === "target") {
    const target = numberLiteral(valueFunction.target);
    const farther = `IF(${low}=${high},${target},IF(ABS(${target}-${low})>=ABS(${target}-${high}),${low},${high}))`;
    return [cell(rankingRows.zeroAt, farther, ends.zeroAt), cell(rankingRows.oneAt, undefined, ends.oneAt)];
  }
  const [zero, one] = valueFunction.direction === "higher" ? [low, high] : [high, low];
  return [cell(rankingRows.zeroAt, zero, ends.zeroAt), cell(rankingRows.oneAt, one, ends.oneAt)];
}
