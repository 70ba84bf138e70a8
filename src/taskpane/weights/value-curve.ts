import type { ValueFunction } from "../../core/model/criterion";
import { isConstant, valueFunctionOf } from "../../core/scoring/value-function";

/** A value function as a picture: ratings from left to right, what they are worth from 0 to 1 upwards. */
export type ValueCurve =
  | {
      readonly kind: "line";
      readonly low: number;
      readonly high: number;
      /** In order of the rating. */
      readonly points: readonly CurvePoint[];
      /** Where it bends or has its best: a target within the scale. */
      readonly peak?: CurvePoint;
    }
  | { readonly kind: "levels"; readonly levels: readonly { readonly text: string; readonly value: number }[] }
  | { readonly kind: "constant"; readonly rating: number };

export interface CurvePoint {
  readonly rating: number;
  readonly value: number;
}

const PIECES = 40;

/** Levels stand worst first, as they are written where they are worth the same. */
export function valueCurve(definition: ValueFunction): ValueCurve {
  if (definition.kind === "levels") {
    const levels = definition.levels.map(({ text, value }) => ({ text, value: value as number }));
    return { kind: "levels", levels: levels.sort((a, b) => a.value - b.value) };
  }
  const { low, high } = definition.anchors;
  if (isConstant(definition)) return { kind: "constant", rating: low };
  const valueOf = valueFunctionOf(definition);
  const at = (rating: number): CurvePoint => ({ rating, value: valueOf(rating) });
  const peak =
    definition.kind === "target" && definition.target >= low && definition.target <= high
      ? at(definition.target)
      : undefined;
  const even = Array.from({ length: PIECES + 1 }, (_, i) => at(low + ((high - low) * i) / PIECES));
  const points = peak === undefined ? even : [...even, peak].sort((a, b) => a.rating - b.rating);
  return { kind: "line", low, high, points, ...(peak === undefined ? {} : { peak }) };
}

/** The picture in one or two sentences, which is also what a screen reader hears. */
export function curveInWords(definition: ValueFunction, number: (amount: number) => string): string {
  if (definition.kind === "levels") return "Each word has a value of its own.";
  const { kind, low, high } = definition.anchors;
  if (isConstant(definition)) return "All projects are rated alike, so this tells them apart in nothing.";
  const ends =
    kind === "observed" ? " The ends are the smallest and the largest rating in the list, so values depend on it." : "";
  return `${shapeInWords(definition, number(low), number(high), number)}${ends}`;
}

function shapeInWords(
  definition: Exclude<ValueFunction, { kind: "levels" }>,
  low: string,
  high: string,
  number: (amount: number) => string,
): string {
  if (definition.kind === "target") {
    const { target, anchors } = definition;
    const farthest = Math.abs(target - anchors.low) > Math.abs(target - anchors.high) ? low : high;
    return `Best at ${number(target)}, worth less the farther away, nothing at ${farthest}.`;
  }
  const [worst, best] = definition.direction === "higher" ? [low, high] : [high, low];
  switch (definition.kind) {
    case "linear":
      return `Worth nothing at ${worst} and most at ${best}, in equal steps between.`;
    case "concave":
      return `Worth nothing at ${worst} and most at ${best}; the first steps away from ${worst} count most.`;
    case "convex":
      return `Worth nothing at ${worst} and most at ${best}; the last steps towards ${best} count most.`;
    case "s":
      return `Worth nothing at ${worst} and most at ${best}; the steps in the middle count most.`;
  }
}
