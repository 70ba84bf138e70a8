import type { Criterion, CriterionGroup, CriterionTree, StatedImportance } from "../model/criterion";
import type { Judgement } from "../model/judgement";

export interface FamilyMember extends StatedImportance {
  readonly id: string;
  readonly name: string;
  readonly rawWeight: number;
}

/** Criteria and groups that share a parent, and the weight of that parent. */
export interface Family {
  /** Absent at the top level. */
  readonly parent?: { readonly id: string; readonly name: string };
  /** Groups first, then criteria, each in the order of the Criteria table. */
  readonly members: readonly FamilyMember[];
}

/** Every family of the tree: the top level, then each group's. */
export function familiesOf(tree: CriterionTree): readonly Family[] {
  const nodes: readonly (Criterion | CriterionGroup)[] = [...tree.groups, ...tree.criteria];
  const childrenOf = (name: string | undefined) => nodes.filter(({ path }) => path[path.length - 1] === name);
  return [
    { members: childrenOf(undefined) },
    ...tree.groups.map(({ id, name }) => ({ parent: { id, name }, members: childrenOf(name) })),
  ].filter(({ members }) => members.length > 0);
}

/** The judgements that compare two members of the family, in table order. */
export function judgementsWithin({ members }: Family, judgements: readonly Judgement[]): readonly Judgement[] {
  const ids = new Set(members.map(({ id }) => id));
  return judgements.filter(({ a, b }) => a !== b && ids.has(a) && ids.has(b));
}
