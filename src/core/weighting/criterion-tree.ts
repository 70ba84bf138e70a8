import type { Criterion, CriterionGroup, CriterionTree, StatedImportance } from "../model/criterion";
import { share, type Share } from "../model/quantity";
import { normalisedWeights } from "./direct";

/** A row of the Criteria table: a leaf if it carries `leaf`, else a group of the rows that name it as parent. */
export interface CriterionNode extends StatedImportance {
  readonly id: string;
  readonly name: string;
  /** The parent's `id`; absent at the top. */
  readonly parentId?: string;
  readonly rawWeight: number;
  readonly leaf?: Pick<Criterion, "valueFunction" | "missing" | "sourceColumn" | "computed" | "unit">;
}

/**
 * The criterion tree with its weights: local ones share 1 among siblings, global ones are the product of the local ones
 * from the root down, so that those of the leaves sum to 1.
 *
 * An only child has the local weight 1. A weight of 0 is allowed: the criterion is shown and counts for nothing. Groups
 * and criteria keep the order of `nodes`; a parent may stand below its children.
 *
 * @throws {RangeError} if the nodes are not a tree that can be weighed: unknown, circular or leaf parents, a group
 *   without children, a doubled id, or siblings that all weigh 0 ({@link weightlessParents} finds those beforehand).
 */
export function buildCriterionTree(nodes: readonly CriterionNode[]): CriterionTree {
  const byId = new Map<string, CriterionNode>();
  for (const node of nodes) {
    if (byId.has(node.id)) throw new RangeError(`two criteria have the id ${node.id}`);
    byId.set(node.id, node);
  }
  const local = localWeights(nodes);
  const placed = new Map<string, Placed>();
  const groups: CriterionGroup[] = [];
  const criteria: Criterion[] = [];
  for (const node of nodes) {
    if (node.leaf !== undefined && local.parents.has(node.id))
      throw new RangeError(`${node.name} has ratings and children`);
    if (node.leaf === undefined && !local.parents.has(node.id))
      throw new RangeError(`${node.name} has neither ratings nor children`);
    const { path, globalWeight } = place(node, byId, local.weights, placed, new Set());
    const weighed = {
      id: node.id,
      name: node.name,
      path,
      rawWeight: node.rawWeight,
      localWeight: local.weights.get(node.id) as Share,
      globalWeight,
      ...(node.rank === undefined ? {} : { rank: node.rank }),
      ...(node.swing === undefined ? {} : { swing: node.swing }),
    };
    if (node.leaf === undefined) groups.push(weighed);
    else criteria.push({ ...weighed, ...node.leaf });
  }
  return { groups, criteria };
}

/** Ids of the parents (undefined: the top level) whose children all weigh 0, in table order. */
export function weightlessParents(nodes: readonly CriterionNode[]): readonly (string | undefined)[] {
  const sums = new Map<string | undefined, number>();
  for (const node of nodes) sums.set(node.parentId, (sums.get(node.parentId) ?? 0) + node.rawWeight);
  return [...sums].filter(([, sum]) => sum === 0).map(([parent]) => parent);
}

interface Placed {
  readonly path: readonly string[];
  readonly globalWeight: Share;
}

function localWeights(nodes: readonly CriterionNode[]): {
  weights: ReadonlyMap<string, Share>;
  parents: ReadonlySet<string>;
} {
  const families = new Map<string | undefined, CriterionNode[]>();
  for (const node of nodes) {
    const siblings = families.get(node.parentId);
    if (siblings === undefined) families.set(node.parentId, [node]);
    else siblings.push(node);
  }
  const weights = new Map<string, Share>();
  const parents = new Set<string>();
  for (const [parent, siblings] of families) {
    if (parent !== undefined) parents.add(parent);
    const normalised = normalisedWeights(siblings.map((node) => node.rawWeight));
    siblings.forEach((node, i) => weights.set(node.id, normalised[i] as Share));
  }
  return { weights, parents };
}

function place(
  node: CriterionNode,
  byId: ReadonlyMap<string, CriterionNode>,
  local: ReadonlyMap<string, Share>,
  placed: Map<string, Placed>,
  below: Set<string>,
): Placed {
  const known = placed.get(node.id);
  if (known !== undefined) return known;
  if (below.has(node.id)) throw new RangeError(`${node.name} is its own ancestor`);
  below.add(node.id);
  const own = local.get(node.id) as Share;
  let result: Placed = { path: [], globalWeight: own };
  if (node.parentId !== undefined) {
    const parent = byId.get(node.parentId);
    if (parent === undefined) throw new RangeError(`${node.name} has an unknown parent ${node.parentId}`);
    const above = place(parent, byId, local, placed, below);
    result = { path: [...above.path, parent.name], globalWeight: share(above.globalWeight * own) };
  }
  placed.set(node.id, result);
  return result;
}
