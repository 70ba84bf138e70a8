import type { Judgement } from "../model/judgement";
import type { FamilyInput, FamilyWeighing, FamilyWeighting } from "./weighting-method";

const remembered = new WeakMap<readonly Judgement[], Map<string, FamilyWeighing>>();

/**
 * A family weighed by judgements, remembered as long as the list of judgements is: while a weight is tried out by hand the
 * judgements stay as they are, and completing and mending them takes most of a weighing's time.
 *
 * @param all  the portfolio's judgements, the same list as long as nobody judges anew.
 */
export function rememberedWeighing(
  method: FamilyWeighting,
  all: readonly Judgement[],
  input: FamilyInput,
): FamilyWeighing {
  if (method.input !== "judgements") return method.weigh(input);
  const known = remembered.get(all) ?? new Map<string, FamilyWeighing>();
  remembered.set(all, known);
  const { parent, members } = input.family;
  const key = JSON.stringify([method.id, input.randomIndex, parent, members.map(({ id, name }) => [id, name])]);
  const found = known.get(key) ?? method.weigh(input);
  known.set(key, found);
  return found;
}
