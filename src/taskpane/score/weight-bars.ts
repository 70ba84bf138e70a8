import type { CriterionTree } from "../../core/model/criterion";

/** One line of the weights list: a criterion, or the group above it, with its share of the whole. */
export interface WeightBar {
  readonly name: string;
  /** 0 for the top level, 1 for what stands under a group, and so on. */
  readonly depth: number;
  readonly isGroup: boolean;
  readonly globalWeight: number;
  /** Length of the bar, in [0, 1]: the largest criterion's is 1. Groups are drawn to the same measure, cut off at 1. */
  readonly length: number;
}

/** Groups stand right above what belongs to them; otherwise the order of the Criteria table is kept. */
export function weightBars(tree: CriterionTree): readonly WeightBar[] {
  const largest = Math.max(0, ...tree.criteria.map((criterion) => criterion.globalWeight));
  const length = (weight: number): number => (largest === 0 ? 0 : Math.min(1, weight / largest));
  const bars: WeightBar[] = [];
  const shown = new Set<string>();
  const groups = new Map(tree.groups.map((group) => [key([...group.path, group.name]), group]));
  for (const criterion of tree.criteria) {
    for (let depth = 0; depth < criterion.path.length; depth++) {
      const path = criterion.path.slice(0, depth + 1);
      const group = groups.get(key(path));
      if (!group || shown.has(key(path))) continue;
      shown.add(key(path));
      bars.push({
        name: group.name,
        depth,
        isGroup: true,
        globalWeight: group.globalWeight,
        length: length(group.globalWeight),
      });
    }
    bars.push({
      name: criterion.name,
      depth: criterion.path.length,
      isGroup: false,
      globalWeight: criterion.globalWeight,
      length: length(criterion.globalWeight),
    });
  }
  return bars;
}

const key = (path: readonly string[]): string => path.map((name) => name.toLowerCase()).join("\u0000");
