import type { CurvedShape } from "../../core/model/criterion";
import { DEFAULT_CURVATURE } from "../../core/scoring/curved-share";
import { figureTexts } from "../figure-texts";
import { issueTexts } from "../issue-texts";
import type { criteriaTable } from "./criteria";
import { levelWorths, type LevelText } from "./criterion-cells";
import type { OpenTable, ReadRow } from "./read-table";

type Table = OpenTable<(typeof criteriaTable)["columns"]>;
type Row = ReadRow<(typeof criteriaTable)["columns"]>;

/** The words that rate where the shape calls for words and none are listed: worst first, at equal distances. */
export const ANCHORED_LEVELS: readonly LevelText[] = ["None", "Low", "Moderate", "Strong", "Extreme"].map((text) => ({
  text,
}));

/** A bent way from rating to value. */
export interface Curve {
  readonly shape: CurvedShape;
  readonly curvature: number;
}

/** The words that rate, if words do: said by the shape, or else by there being any. */
export function levelsOf(table: Table, row: Row): readonly LevelText[] | undefined {
  const { values, faulty } = row;
  if (faulty.has("shape") || faulty.has("levels") || faulty.has("better")) return values.levels;
  reportPoints(table, row);
  reportTarget(table, row);
  if (values.shape !== undefined && values.shape !== "levels") return undefined;
  if (values.levels !== undefined || values.shape === undefined) return values.levels;
  return table.misspelt.has("levels") ? undefined : ANCHORED_LEVELS;
}

function reportPoints(table: Table, { values, index }: Row): void {
  const { levels, scale } = values;
  if (levels === undefined || levelWorths(levels, scale) !== undefined || table.misspelt.has("scale")) return;
  const expected =
    scale === undefined ? "points from 0 to 100" : `points from ${scale.low} to ${scale.high}, as the scale says`;
  table.report(index, "levels", issueTexts.outOfRange(table.header("levels"), expected, table.found(index, "levels")));
}

function reportTarget(table: Table, { values, index }: Row): void {
  const { better, scale, shape } = values;
  if (shape === "target" && better?.kind !== "target" && !table.misspelt.has("better")) {
    const at = table.has("better") ? "better" : "shape";
    const expected = "target and its number, as in target: 12";
    table.report(index, at, issueTexts.notAsExpected(table.header("better"), expected, table.found(index, "better")));
  }
  if (better?.kind === "target" && scale !== undefined && (better.target < scale.low || better.target > scale.high)) {
    const expected = `a target from ${scale.low} to ${scale.high}, as the scale says`;
    table.report(
      index,
      "better",
      issueTexts.outOfRange(table.header("better"), expected, table.found(index, "better")),
    );
  }
}

/** The bend of a concave, convex or s shape. A curvature for another shape is left out, which a note says. */
export function curveOf(table: Table, { values, index, faulty }: Row): Curve | undefined {
  const { shape, curvature, better } = values;
  if (shape === "concave" || shape === "convex" || shape === "s") {
    if (better?.kind === "target") {
      const fault = issueTexts.notAsExpected(
        table.header("better"),
        `higher or lower, as the shape is ${shape}`,
        table.found(index, "better"),
      );
      table.report(index, "better", fault);
    }
    return { shape, curvature: curvature ?? DEFAULT_CURVATURE[shape] };
  }
  if (curvature !== undefined && !faulty.has("shape") && !table.misspelt.has("shape")) {
    const found = shape ?? "blank";
    table.report(index, "curvature", figureTexts.curvatureUnused(table.header("curvature"), found), "note");
  }
  return undefined;
}
