import type { Weighed } from "../../../core/weighting/weighed";
import { amountText } from "../shared/quantity-format";
import type { WeightRow } from "./weight-rows";

/** Where a weight comes from, in words for the last column of the Weights table. */
export function weightOrigin(row: WeightRow, weighing: Weighed): string {
  const set = weighing.overrides[row.node.id];
  if (set !== undefined) return `set to ${Number(set.toPrecision(6))} for this run`;
  if (row.family.members.length === 1 && weighing.method !== "typed") return "the only one of its group, so all of it";
  return ofMethod(row, weighing);
}

function ofMethod({ family, typed, isLeaf, place }: WeightRow, { method }: Weighed): string {
  switch (method) {
    case "typed":
      return "the weight typed in Criteria";
    case "equal":
      return "an equal share";
    case "swing":
      return "swing points typed in Criteria";
    case "rank-order-centroid":
    case "rank-sum":
    case "rank-reciprocal":
      return typed.rank === undefined ? "its place in the order" : `rank ${typed.rank} of importance in Criteria`;
    case "ahp":
    case "ahp-geometric":
      return `judgements of ${people(family.judged?.stakeholders.map(({ stakeholder }) => stakeholder))}`;
    case "best-worst": {
      const found = family.bestWorst?.stakeholders ?? [];
      const best = found.filter(({ judgements }) => judgements.best === place).length;
      const named = best === 0 ? "" : `; the best to ${best === found.length ? "all" : best}`;
      return `judgements of ${people(found.map(({ stakeholder }) => stakeholder))}${named}`;
    }
    default:
      return isLeaf ? "how its ratings differ between projects" : "its criteria together";
  }
}

const people = (names: readonly string[] | undefined): string =>
  names?.length === 1 ? (names[0] as string) : `${amountText(names?.length ?? 0, 0)} people`;
