import type { Criterion, CriterionGroup, CriterionTree } from "../model/criterion";

/**
 * The weights of all leaves while the weight of one criterion or group moves and its siblings keep their proportions:
 * weight_l(t) = start_l + (t − local) × slope_l, for t, the node's share among its siblings, from 0 to 1.
 *
 * All other families keep their local weights, so that the weights sum to 1 for every t.
 */
export interface WeightLine {
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly isGroup: boolean;
  /** Share among its siblings in use. */
  readonly local: number;
  /** Weight of the parent over the whole tree, 1 at the top: `t × parent` is the node's global weight. */
  readonly parent: number;
  /** Global weights of the leaves in use. */
  readonly start: Float64Array;
  /** Change of the leaves' global weights for a change of 1 of the local weight. */
  readonly slope: Float64Array;
}

/**
 * A line for each criterion and group that has siblings, groups first, each in the order of the Criteria table. An only
 * child has none, as its share is 1 whatever is typed.
 *
 * Where a node has all the weight of its family, the siblings have no proportions to keep: they share alike what it loses.
 */
export function weightLines(tree: CriterionTree): readonly WeightLine[] {
  const nodes: readonly Node[] = [...tree.groups, ...tree.criteria];
  const start = Float64Array.from(tree.criteria, ({ globalWeight }) => globalWeight);
  const groups = new Map(tree.groups.map((group) => [group.name, group]));
  return nodes.flatMap((node): readonly WeightLine[] => {
    const above = node.path.at(-1);
    const siblings = nodes.filter((other) => other !== node && other.path.at(-1) === above);
    if (siblings.length === 0) return [];
    const parent = above === undefined ? 1 : (groups.get(above)?.globalWeight ?? 0);
    const rest = siblings.reduce((sum, { localWeight }) => sum + localWeight, 0);
    const slope = new Float64Array(start.length);
    const spread = (into: Node, share: number): void =>
      tree.criteria.forEach((leaf, l) => {
        slope[l] = (slope[l] as number) + parent * share * withinShare(into, leaf, groups);
      });
    spread(node, 1);
    for (const sibling of siblings) spread(sibling, -(rest > 0 ? sibling.localWeight / rest : 1 / siblings.length));
    const { id, name, path, localWeight: local } = node;
    return [{ id, name, path, isGroup: groups.get(name)?.id === id, local, parent, start, slope }];
  });
}

/** The weights of the leaves when the node's share among its siblings is `t`. */
export const weightsAt = ({ start, slope, local }: WeightLine, t: number): Float64Array =>
  start.map((weight, l) => Math.max(0, weight + (t - local) * (slope[l] as number)));

type Node = Criterion | CriterionGroup;

/** The part of a node's weight that a leaf gets: 1 for itself, 0 outside the node. */
function withinShare(node: Node, leaf: Criterion, groups: ReadonlyMap<string, CriterionGroup>): number {
  if (node.id === leaf.id) return 1;
  const at = leaf.path.indexOf(node.name);
  if (at < 0 || groups.get(node.name)?.id !== node.id) return 0;
  return leaf.path
    .slice(at + 1)
    .reduce((share, name) => share * (groups.get(name)?.localWeight ?? 0), leaf.localWeight as number);
}
