import type { Anchors, Level, ValueFunction } from "../model/criterion";
import { value, type Value } from "../model/quantity";
import { curvedShare } from "./curved-share";

/**
 * Turns ratings of one criterion into values from 0 (worst) to 1 (best).
 *
 * - linear, higher is better: (r − low) / (high − low); lower is better: (high − r) / (high − low).
 * - concave, convex, s: the share of the way from worst to best that linear gives, bent ({@link curvedShare}).
 * - target: 1 − |r − target| / d, with d the distance from the target to the farther anchor.
 * - levels: the value beside the text; texts match without regard to case, outer and doubled spaces.
 * Ratings beyond an anchor count as the anchor, so that values stay within [0, 1].
 *
 * A constant criterion ({@link isConstant}) gives 0 to every rating, never 0/0.
 *
 * @throws {RangeError} on a text without a level, or a text where a number belongs: the table check lets neither through.
 */
export function valueFunctionOf(definition: ValueFunction): (rating: number | string) => Value {
  if (isConstant(definition)) return () => value(0);
  switch (definition.kind) {
    case "levels":
      return levelValues(definition.levels);
    case "linear":
      return shareOf(definition.direction, definition.anchors);
    case "concave":
    case "convex":
    case "s": {
      const straight = shareOf(definition.direction, definition.anchors);
      return (rating) => clamped(curvedShare(definition.kind, straight(rating), definition.curvature));
    }
    case "target": {
      const { anchors, target } = definition;
      const farthest = Math.max(Math.abs(target - anchors.low), Math.abs(target - anchors.high));
      return (rating) => clamped(1 - Math.abs(numeric(rating) - target) / farthest);
    }
  }
}

/**
 * Whether both ends of the scale are the same number, so that the criterion tells projects apart in nothing. Everyone
 * then has the value 0 on it, those without a rating too, so that it adds the same to all: nothing. Its weight still
 * counts where missing ratings on other criteria are left out and the remaining weights are scaled up.
 */
export const isConstant = (definition: ValueFunction): boolean =>
  definition.kind !== "levels" && definition.anchors.low === definition.anchors.high;

function shareOf(direction: "higher" | "lower", { low, high }: Anchors): (rating: number | string) => Value {
  const span = high - low;
  return direction === "higher"
    ? (rating) => clamped((numeric(rating) - low) / span)
    : (rating) => clamped((high - numeric(rating)) / span);
}

function levelValues(levels: readonly Level[]): (rating: number | string) => Value {
  const byText = new Map(levels.map((level) => [levelKey(level.text), level.value]));
  return (rating) => {
    const found = byText.get(levelKey(String(rating)));
    if (found === undefined) throw new RangeError(`no level is called ${rating}`);
    return found;
  };
}

const levelKey = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

function numeric(rating: number | string): number {
  if (typeof rating !== "number" || !Number.isFinite(rating))
    throw new RangeError(`a rating must be a number, got ${rating}`);
  return rating;
}

const clamped = (amount: number): Value => value(Math.min(1, Math.max(0, amount)));
