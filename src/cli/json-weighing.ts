import type { Consistency } from "../core/weighting/consistency";
import type { Weighed, WeighedFamily } from "../core/weighting/weighed";

/** The weights of a run, as `--json` prints them. */
export interface JsonWeighing {
  /** From the list of `rankfolio weightings`. */
  readonly method: string;
  /** Weights set for this run, by criterion. */
  readonly set: Readonly<Record<string, number>>;
  /** Groups first, then criteria; weights from 0 to 1. */
  readonly weights: readonly {
    readonly criterion: string;
    readonly group: string | null;
    readonly local: number;
    readonly global: number;
  }[];
  /** For judgements, each group of siblings: the name of the group, or null at the top level. */
  readonly consistency: readonly {
    readonly group: string | null;
    readonly ratio: number | null;
    /** "consistent", "acceptable", "inconsistent", or "beyond table" where there is no ratio. */
    readonly verdict: string;
    readonly randomIndex: string | null;
    /** The judgement to look at again, and the value that would mend it; null if none would. */
    readonly lookAgain: {
      readonly a: string;
      readonly b: string;
      readonly judged: number;
      readonly mending: number;
    } | null;
    readonly completed: readonly { readonly a: string; readonly b: string; readonly value: number }[];
  }[];
  /** From 0 to 1; null without several people's judgements. */
  readonly consensus: number | null;
  readonly stakeholders: readonly {
    readonly stakeholder: string;
    readonly influence: number;
    /** Share of the weight that would have to move to make theirs the group's. */
    readonly disagreement: number;
  }[];
}

export function jsonWeighing({ method, tree, overrides, families, consensus, stakeholders }: Weighed): JsonWeighing {
  const nodes = [...tree.groups, ...tree.criteria];
  return {
    method,
    set: Object.fromEntries(
      nodes.flatMap(({ id, name }): [string, number][] => {
        const set = overrides[id];
        return set === undefined ? [] : [[name, set]];
      }),
    ),
    weights: nodes.map(({ name, path, localWeight, globalWeight }) => ({
      criterion: name,
      group: path[path.length - 1] ?? null,
      local: localWeight,
      global: globalWeight,
    })),
    consistency: families.flatMap(jsonConsistency),
    consensus: consensus?.consensus ?? null,
    stakeholders: stakeholders.map(({ stakeholder, influence, distance }) => ({
      stakeholder,
      influence,
      disagreement: distance,
    })),
  };
}

function jsonConsistency({ parent, members, judged }: WeighedFamily): JsonWeighing["consistency"] {
  if (judged === undefined) return [];
  const { eigenvector, worst, completion } = judged.group;
  const names = ({ row, column }: { readonly row: number; readonly column: number }) => ({
    a: members[row]?.name ?? "",
    b: members[column]?.name ?? "",
  });
  return [
    {
      group: parent?.name ?? null,
      ...verdictOf(eigenvector.consistency),
      lookAgain: worst === undefined ? null : { ...names(worst), judged: worst.judged, mending: worst.mending },
      completed: completion.completed.map((pair) => ({ ...names(pair), value: pair.value })),
    },
  ];
}

function verdictOf(consistency: Consistency) {
  switch (consistency.kind) {
    case "ratio":
      return { ratio: consistency.ratio, verdict: consistency.verdict, randomIndex: consistency.table };
    case "always":
      return { ratio: 0, verdict: consistency.verdict, randomIndex: null };
    case "beyond table":
      return { ratio: null, verdict: "beyond table", randomIndex: consistency.table };
  }
}
