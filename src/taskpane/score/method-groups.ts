import { scoringMethods } from "../../core/scoring/catalogue";
import type { ScoringMethod } from "../../core/scoring/method";

export interface MethodGroup {
  readonly label: string;
  readonly methods: readonly ScoringMethod[];
}

const labels: Readonly<Record<ScoringMethod["kind"], string>> = {
  criteria: "By criteria and weights",
  figures: "By figures of each project",
};

/** The methods by what they compare, in the order of the list; a kind without a method has no group. */
export function methodGroups(methods: readonly ScoringMethod[]): readonly MethodGroup[] {
  return (["criteria", "figures"] as const).flatMap((kind) => {
    const ofKind = methods.filter((method) => method.kind === kind);
    return ofKind.length === 0 ? [] : [{ label: labels[kind], methods: ofKind }];
  });
}

/** Whether a method compares ratings on weighted criteria; one that is in no list is taken to. */
export const usesWeights = (id: string): boolean =>
  scoringMethods.find((method) => method.id === id)?.kind !== "figures";
