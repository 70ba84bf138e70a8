import type { CriterionTree } from "../model/criterion";
import { weightDistance } from "./disagreement";
import { reweighed } from "./reweighed-tree";
import type { StakeholderWeights, WeighedFamily } from "./weighed";

/**
 * The global weights that each stakeholder's own judgements would give, and how far they are from the group's. Where a
 * stakeholder did not judge a family, or not enough of it, the group's local weights stand in.
 *
 * @param tree  with the group's weights.
 * @returns  In the order in which they first speak.
 */
export function stakeholderWeights(
  tree: CriterionTree,
  families: readonly WeighedFamily[],
): readonly StakeholderWeights[] {
  const group = tree.criteria.map(({ globalWeight }) => globalWeight as number);
  const influences = new Map<string, number>();
  for (const { judged, bestWorst } of families) {
    for (const { stakeholder, influence } of [...(judged?.stakeholders ?? []), ...(bestWorst?.stakeholders ?? [])])
      if (!influences.has(stakeholder)) influences.set(stakeholder, influence);
  }
  return [...influences].map(([stakeholder, influence]) => {
    const raw = families.flatMap((family) => {
      const own = ownWeights(family, stakeholder) ?? family.weights;
      return family.members.map(({ id }, i) => [id, 100 * (own[i] as number)] as const);
    });
    const weights = reweighed(tree, Object.fromEntries(raw)).criteria.map(({ globalWeight }) => globalWeight as number);
    return { stakeholder, influence, weights, distance: weightDistance(weights, group) };
  });
}

function ownWeights({ judged, bestWorst }: WeighedFamily, stakeholder: string): readonly number[] | undefined {
  return (
    judged?.stakeholders.find((one) => one.stakeholder === stakeholder)?.own?.weights ??
    bestWorst?.stakeholders.find((one) => one.stakeholder === stakeholder)?.weights
  );
}
