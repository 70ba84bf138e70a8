import type { ComputedFigure, Level, MissingPolicy, ValueFunction } from "../../core/model/criterion";
import type { Rating } from "../../core/model/project";
import { value } from "../../core/model/quantity";
import { observedAnchors } from "../../core/scoring/observed-anchors";
import { foundText, isBlank, nameKey, textOf } from "../cell-text";
import { moneyUnit, splitHeader } from "../header-key";
import type { Fault } from "../fault";
import { issueTexts } from "../issue-texts";
import { nearMiss } from "../near-miss";
import type { RawCell } from "../port";
import { numberIn } from "./cell-types";
import { levelWorths, type LevelText } from "./criterion-cells";
import { headerText } from "./match-headers";
import type { OpenTable } from "./read-table";
import type { LeafDraft } from "./read-leaf";

/** The ratings of a criterion, one for each row that counts, and the criterion's way from rating to value. */
export interface RatedCriterion {
  readonly ratings: readonly Rating[];
  readonly valueFunction: ValueFunction;
  readonly sourceColumn: string;
  readonly computed?: ComputedFigure;
  readonly unit?: string;
}

/** Reads a criterion's column of the Projects table; every rating that does not fit the criterion is reported. */
export function readRatings(projects: OpenTable, leaf: LeafDraft): RatedCriterion {
  const { source } = leaf;
  // Computed ratings come in when everything that they are computed from is read.
  if (leaf.computed !== undefined) return unrated(projects, leaf);
  if (leaf.unlisted !== undefined && !hasUsualWord(projects, leaf)) {
    leaf.unlisted.report();
    return unrated(projects, leaf);
  }
  const header = headerText(source === undefined ? undefined : projects.raw.headers[source]);
  const read = leaf.levels === undefined ? numberReader(leaf, header) : levelReader(leaf, leaf.levels, header);
  const ratings = projects.rowIndexes.map((row): Rating => {
    if (source === undefined) return null;
    const cell = projects.cell(row, source);
    if (cell !== undefined && !isBlank(cell)) {
      if (cell.error === undefined && leaf.unsettled) return null;
      const reading = cell.error === undefined ? read(cell) : issueTexts.formulaError(header, "a rating", cell.error);
      if (typeof reading !== "object") return reading;
      projects.reportAt(row, source, reading);
    } else if (leaf.missing === "refuse") {
      projects.reportAt(row, source, issueTexts.blankRating(header, leaf.name, expectedRating(leaf)));
    }
    return null;
  });
  const unit = leaf.scale?.unit ?? unitIn(header);
  return {
    ratings,
    valueFunction: valueFunctionOf(leaf, ratings),
    sourceColumn: header,
    ...(unit === undefined ? {} : { unit }),
  };
}

const unrated = (projects: OpenTable, leaf: LeafDraft): RatedCriterion => {
  const ratings = projects.rowIndexes.map(() => null);
  return { ratings, valueFunction: valueFunctionOf(leaf, ratings), sourceColumn: "" };
};

/** Whether a rating is, or nearly is, one of the words; true as well where there are no ratings to tell. */
function hasUsualWord(projects: OpenTable, { source, levels = [] }: LeafDraft): boolean {
  if (source === undefined) return true;
  const texts = levels.map(({ text }) => text);
  const keys = new Set(texts.map(nameKey));
  const words = projects.rowIndexes.flatMap((row) => {
    const cell = projects.cell(row, source);
    return cell === undefined || cell.error !== undefined || isBlank(cell) ? [] : [textOf(cell)];
  });
  return words.length === 0 || words.some((word) => keys.has(nameKey(word)) || nearMiss(word, texts) !== undefined);
}

const expectedRating = ({ levels, scale }: LeafDraft): string =>
  levels !== undefined
    ? `one of ${levels.map(({ text }) => text).join(", ")}`
    : scale === undefined
      ? "a number"
      : `a number from ${scale.low} to ${scale.high}`;

type Read = (cell: RawCell) => number | string | Fault;

function numberReader(leaf: LeafDraft, header: string): Read {
  const expected = expectedRating(leaf);
  const { addition } = splitHeader(header);
  const unit = addition === undefined ? undefined : moneyUnit(addition);
  const context = { header, mayBeBlank: mayBeBlank(leaf.missing), ...(unit === undefined ? {} : { unit }) };
  return (cell) => {
    const reading = numberIn(cell, context, expected);
    if (!reading.ok) return reading.fault;
    const { low = -Infinity, high = Infinity } = leaf.scale ?? {};
    if (reading.value >= low && reading.value <= high) return reading.value;
    return issueTexts.outOfRange(header, expected, foundText(cell));
  };
}

const mayBeBlank = (policy: MissingPolicy): boolean => policy !== "refuse";

function levelReader(leaf: LeafDraft, levels: readonly LevelText[], header: string): Read {
  const texts = levels.map(({ text }) => text);
  const byKey = new Map(texts.map((text) => [nameKey(text), text]));
  return (cell) => {
    const word = textOf(cell);
    return (
      byKey.get(nameKey(word)) ??
      issueTexts.unknownLevel(header, leaf.name, texts, foundText(cell), nearMiss(word, texts))
    );
  };
}

export function valueFunctionOf(leaf: LeafDraft, ratings: readonly Rating[]): ValueFunction {
  const { better, curve, levels, scale } = leaf;
  if (levels !== undefined) {
    const worth = levelWorths(levels, scale);
    const turned = (share: number): number => (better.kind === "lower" ? 1 - share : share);
    const valued: Level[] = levels.map(({ text }, i) => ({ text, value: value(turned(worth?.[i] ?? 0)) }));
    return { kind: "levels", levels: valued };
  }
  const anchors =
    scale === undefined ? observedAnchors(ratings) : { kind: "fixed" as const, low: scale.low, high: scale.high };
  if (better.kind === "target") return { kind: "target", target: better.target, anchors };
  return curve === undefined
    ? { kind: "linear", direction: better.kind, anchors }
    : { kind: curve.shape, direction: better.kind, anchors, curvature: curve.curvature };
}

/** The unit in a criterion's header: "Payback (months)". A scale such as "(1-5)" is none. */
function unitIn(header: string): string | undefined {
  const { addition } = splitHeader(header);
  return addition === undefined || !/\p{L}|\p{Sc}|%/u.test(addition) || addition.length > 16 ? undefined : addition;
}
