import type { Criterion, CurvedShape, ValueFunction } from "../../../core/model/criterion";
import { hasWildcard, numberLiteral, sameRow, searchExpression } from "../shared/formula-text";
import type { RatingSource } from "./rating-source";

/** What a contribution formula refers to. */
export interface ContributionCells {
  /** `[@Row]`: the project's row in the Projects table. */
  readonly row: string;
  readonly weight: string;
  readonly zeroAt: string;
  readonly oneAt: string;
  /** For a criterion with levels: the area of their texts and values. */
  readonly levels?: string;
  /** Where some weights may be left out: the header of the column with the sum of those that count. */
  readonly weightRated?: string;
}

/** The cell of a project's rating. */
export const rating = ({ reference, rowsIn }: RatingSource, row: string): string =>
  `INDEX(${reference},${rowsIn === undefined ? row : `MATCH(${row},${rowsIn},0)`})`;

export const isMissing = (source: RatingSource, row: string): string =>
  source.missingIf === "empty" ? `${rating(source, row)}=""` : `NOT(ISNUMBER(${rating(source, row)}))`;

/**
 * Weight × value of a project on one criterion, as the core's value functions and missing policies have it, the same
 * text in every row. A rating that nobody can value (a text for a number, an unknown level, a blank where blanks are
 * refused) gives an error in this cell, and the score says so.
 */
export function contributionFormula(criterion: Criterion, source: RatingSource, cells: ContributionCells): string {
  const { row, weight } = cells;
  const scaled = cells.weightRated === undefined ? "" : `/${sameRow(cells.weightRated)}`;
  const part = (value: string): string => `${value}*${weight}${scaled}`;
  const missing = { worst: "0", middle: part("0.5"), "leave out": "0", refuse: "NA()" }[criterion.missing];
  const rated = `IF(${isMissing(source, row)},${missing},${part(valueExpression(criterion, rating(source, row), cells))})`;
  const apart = canBeConstant(criterion) ? `IF(${cells.zeroAt}=${cells.oneAt},0,${rated})` : rated;
  return cells.weightRated === undefined ? `=${apart}` : `=IF(${sameRow(cells.weightRated)}=0,0,${apart})`;
}

/** The value from 0 to 1 by itself; an empty text where the rating is left out. */
export function valueFormula(
  criterion: Criterion,
  source: RatingSource,
  cells: Omit<ContributionCells, "weight">,
): string {
  const missing = { worst: "0", middle: "0.5", "leave out": '""', refuse: "NA()" }[criterion.missing];
  const value = valueExpression(criterion, rating(source, cells.row), cells);
  const rated = `IF(${isMissing(source, cells.row)},${missing},${value})`;
  return canBeConstant(criterion) ? `=IF(${cells.zeroAt}=${cells.oneAt},0,${rated})` : `=${rated}`;
}

/** Whether the ends of the scale can coincide: a fixed scale has two different ones, levels have none. */
const canBeConstant = ({ valueFunction }: Criterion): boolean =>
  valueFunction.kind !== "levels" &&
  (valueFunction.anchors.kind === "observed" || valueFunction.anchors.low === valueFunction.anchors.high);

function valueExpression(
  { valueFunction }: Criterion,
  x: string,
  { zeroAt, oneAt, levels }: Pick<ContributionCells, "zeroAt" | "oneAt" | "levels">,
): string {
  const straight = `MAX(0,MIN(1,(${x}-${zeroAt})/(${oneAt}-${zeroAt})))`;
  switch (valueFunction.kind) {
    case "levels": {
      const text = `TRIM(${x})`;
      const searched = valueFunction.levels.some((level) => hasWildcard(level.text)) ? searchExpression(text) : text;
      return `VLOOKUP(${searched},${levels},2,FALSE)`;
    }
    case "linear":
      return straight;
    case "concave":
    case "convex":
    case "s":
      return curveExpression(valueFunction, straight);
    case "target":
      return `MAX(0,1-ABS(${x}-${oneAt})/ABS(${zeroAt}-${oneAt}))`;
  }
}

/** The value at a share of the way from the rating worth 0 to the one worth 1. */
export function curveExpression(
  { kind, curvature }: Extract<ValueFunction, { readonly kind: CurvedShape }>,
  share: string,
): string {
  const c = numberLiteral(curvature);
  switch (kind) {
    case "concave":
      return `(1-EXP(-${c}*${share}))/(1-EXP(-${c}))`;
    case "convex":
      return `(EXP(${c}*${share})-1)/(EXP(${c})-1)`;
    case "s":
      return `(1+TANH(${c}*(${share}-0.5)/2)/TANH(${c}/4))/2`;
  }
}

/** Where the workbook cannot get at the ratings: the value as the core has it, times the live weight. */
export function fixedContribution(value: number | null, { weight, weightRated }: ContributionCells): string {
  if (value === null) return "=0";
  const part = `${numberLiteral(value)}*${weight}`;
  return weightRated === undefined ? `=${part}` : `=IF(${sameRow(weightRated)}=0,0,${part}/${sameRow(weightRated)})`;
}

/**
 * The sum of the weights that count for a project: those of criteria on which it has a rating, and those of criteria
 * that treat a blank otherwise. 1 where nothing is left out.
 *
 * @param values  The project's values, for criteria at whose ratings the workbook cannot get.
 */
export function weightRatedFormula(
  criteria: readonly Criterion[],
  parts: readonly { readonly source: RatingSource | undefined; readonly cells: ContributionCells }[],
  values: readonly (number | null)[],
): string {
  const terms = criteria.map((criterion, j) => {
    const { source, cells } = parts[j] as (typeof parts)[number];
    if (source === undefined) return values[j] === null ? "0" : cells.weight;
    if (criterion.missing !== "leave out") return cells.weight;
    const gone = isMissing(source, cells.row);
    const counts = canBeConstant(criterion) ? `AND(${gone},${cells.zeroAt}<>${cells.oneAt})` : gone;
    return `IF(${counts},0,${cells.weight})`;
  });
  return `=SUM(${terms.join(",")})`;
}
