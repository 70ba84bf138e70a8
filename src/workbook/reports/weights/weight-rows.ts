import type { Criterion, CriterionGroup } from "../../../core/model/criterion";
import type { Weighed, WeighedFamily } from "../../../core/weighting/weighed";

/** A criterion or group as the Weights table lists it. */
export interface WeightRow {
  /** Its number in the table, from 1; groups come first. */
  readonly key: number;
  /** The number of its group; 0 at the top level. */
  readonly parentKey: number;
  /** Numbers of the groups above it, the nearest first. */
  readonly above: readonly number[];
  /** With the weights in use. */
  readonly node: Criterion | CriterionGroup;
  /** As the Criteria table has it. */
  readonly typed: Criterion | CriterionGroup;
  readonly isLeaf: boolean;
  readonly family: WeighedFamily;
  /** Its place in the family. */
  readonly place: number;
}

/** Every group and criterion of a run, in the order of the Weights table. */
export function weightRows({ tree, typed, families }: Weighed): readonly WeightRow[] {
  const nodes: readonly (Criterion | CriterionGroup)[] = [...tree.groups, ...tree.criteria];
  const typedNodes: readonly (Criterion | CriterionGroup)[] = [...typed.groups, ...typed.criteria];
  const keyOf = new Map(tree.groups.map(({ name }, i) => [name, i + 1]));
  return nodes.map((node, i) => {
    const above = [...node.path].reverse().flatMap((name) => keyOf.get(name) ?? []);
    const family = families.find(({ members }) => members.some(({ id }) => id === node.id)) as WeighedFamily;
    return {
      key: i + 1,
      parentKey: above[0] ?? 0,
      above,
      node,
      typed: typedNodes[i] ?? node,
      isLeaf: i >= tree.groups.length,
      family,
      place: family.members.findIndex(({ id }) => id === node.id),
    };
  });
}

/** Whether the weights are as typed and nothing was set by hand, so that the Criteria table says it all. */
export const isAsTyped = ({ method, overrides }: Weighed): boolean =>
  method === "typed" && Object.keys(overrides).length === 0;
