import type { Criterion, ValueFunction } from "../model/criterion";
import type { Rating } from "../model/project";
import { isConstant, valueFunctionOf } from "../scoring/value-function";

/**
 * The rating nearest to the present one that is worth at least `value` on its criterion: the value function turned round.
 *
 * - linear, and bent shapes by their inverse: the rating of exactly that value. - levels: the least level of at least that
 *   value. - target: on the side of the target where the present rating is (the low side without one).
 *
 * @param value  in [0, 1].
 * @returns  undefined if no rating is worth that much, as on a constant criterion.
 */
export function ratingOfValue(
  { valueFunction }: Pick<Criterion, "valueFunction">,
  value: number,
  present: Rating,
): Rating | undefined {
  if (isConstant(valueFunction) || !(value <= 1 + 1e-12)) return undefined;
  const wanted = Math.min(1, Math.max(0, value));
  switch (valueFunction.kind) {
    case "levels":
      return [...valueFunction.levels]
        .filter((level) => level.value >= wanted - 1e-12)
        .sort((a, b) => a.value - b.value)[0]?.text;
    case "target": {
      const { anchors, target } = valueFunction;
      const farthest = Math.max(Math.abs(target - anchors.low), Math.abs(target - anchors.high));
      const away = (1 - wanted) * farthest;
      return typeof present === "number" && present > target ? target + away : target - away;
    }
    case "linear":
      return at(valueFunction, wanted);
    case "concave":
    case "convex":
    case "s":
      return at(valueFunction, straightShare(valueFunction, wanted));
  }
}

/** The rating that lies a share of the way from the worst anchor to the best. */
const at = (
  { direction, anchors: { low, high } }: Extract<ValueFunction, { readonly direction: unknown }>,
  share: number,
): number => (direction === "higher" ? low + share * (high - low) : high - share * (high - low));

/** The share of the way at which a bent shape has a value, found by halving to the last digit. */
function straightShare(definition: Extract<ValueFunction, { readonly curvature: number }>, wanted: number): number {
  const valueOf = valueFunctionOf(definition);
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (valueOf(at(definition, middle)) >= wanted) high = middle;
    else low = middle;
  }
  return high;
}
