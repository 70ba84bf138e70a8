import { ahp, type AhpWeights } from "./ahp";
import { ahpGeometric, type GeometricWeights } from "./ahp-geometric";
import { completeJudgements, type Completion } from "./completion";
import { consensus, type Consensus } from "./consensus";
import { weightDistance } from "./disagreement";
import { aggregatedJudgements } from "./group-judgement";
import { connectedGroups, type IncompleteMatrix, type Pair } from "./pairwise-matrix";
import type { RandomIndexId } from "../run-parameters";
import type { StakeholderJudgements } from "./stakeholders";
import { worstJudgement, type Mending } from "./worst-judgement";

/** Everything that follows from one judgement matrix, one person's or a group's. */
export interface JudgedMatrix {
  /** As judged; null where nobody did. */
  readonly judged: IncompleteMatrix;
  readonly completion: Completion;
  readonly eigenvector: AhpWeights;
  readonly geometric: GeometricWeights;
  /** Of these two, those of the chosen method; sum to 1. */
  readonly weights: readonly number[];
  /** The judgement to look at again; absent where no single one would improve consistency. */
  readonly worst?: Mending;
}

export interface JudgingStakeholder {
  readonly stakeholder: string;
  readonly influence: number;
  /** Absent if what they judged does not connect all criteria: then it counts in the group only. */
  readonly own?: JudgedMatrix;
  /** From the group's weights, 0 to 1 ({@link weightDistance}); absent without weights of their own. */
  readonly distance?: number;
}

/** A family weighed by judgements, with all that a reader would check. */
export interface JudgedFamily {
  readonly stakeholders: readonly JudgingStakeholder[];
  readonly group: JudgedMatrix;
  /** Absent where fewer than two have influence and weights of their own. */
  readonly consensus?: Consensus;
}

/** Judgements that leave criteria unconnected: one missing link for each further group of them. */
export interface Unconnected {
  readonly links: readonly Pair[];
}

/**
 * The weights of n criteria from the judgements of several stakeholders: aggregated, completed where pairs are missing,
 * and weighed by the principal eigenvector or by row geometric means; with each stakeholder's own, the consensus and the
 * distances.
 */
export function judgedFamily(
  n: number,
  stakeholders: readonly StakeholderJudgements[],
  method: "eigenvector" | "geometric",
  table: RandomIndexId,
): JudgedFamily | Unconnected {
  const judged = aggregatedJudgements(
    n,
    stakeholders.flatMap(({ judgements }) => judgements),
  );
  const links = missingLinks(judged);
  if (links.length > 0) return { links };
  const group = judgedMatrix(judged, method, table);
  const judging = stakeholders.map(({ stakeholder, influence, judgements }): JudgingStakeholder => {
    const matrix = aggregatedJudgements(
      n,
      judgements.map((judgement) => ({ ...judgement, influence: 1 })),
    );
    if (missingLinks(matrix).length > 0) return { stakeholder, influence };
    const own = judgedMatrix(matrix, method, table);
    return { stakeholder, influence, own, distance: weightDistance(own.weights, group.weights) };
  });
  const agreement = consensus(
    judging.flatMap(({ own, influence }) =>
      own !== undefined && influence > 0 ? [{ weights: own.weights, influence }] : [],
    ),
  );
  return { stakeholders: judging, group, ...(agreement === undefined ? {} : { consensus: agreement }) };
}

function judgedMatrix(
  judged: IncompleteMatrix,
  method: "eigenvector" | "geometric",
  table: RandomIndexId,
): JudgedMatrix {
  const completion = completeJudgements(judged);
  const eigenvector = ahp(completion.matrix, table, completion.completed.length);
  const geometric = ahpGeometric(judged);
  const worst = worstJudgement(judged, table);
  return {
    judged,
    completion,
    eigenvector,
    geometric,
    weights: method === "eigenvector" ? eigenvector.weights : geometric.weights,
    ...(worst === undefined ? {} : { worst }),
  };
}

/** From the first connected group to each of the others, a pair that would connect it. */
function missingLinks(matrix: IncompleteMatrix): readonly Pair[] {
  const [first, ...others] = connectedGroups(matrix);
  return others.map((group) => ({ row: first?.[0] as number, column: group[0] as number }));
}
