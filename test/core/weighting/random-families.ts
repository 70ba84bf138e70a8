import fc from "fast-check";
import type { Judgement } from "../../../src/core/model/judgement";
import { buildCriterionTree, type CriterionNode } from "../../../src/core/weighting/criterion-tree";
import { familiesOf } from "../../../src/core/weighting/family";
import { saatyScale } from "../../../src/core/weighting/saaty-scale";
import { portfolio, project } from "../example-portfolio";
import { group, judgement, leaf } from "./example-tree";

const statement = fc.record({
  weight: fc.integer({ min: 1, max: 9 }),
  rank: fc.integer({ min: 1, max: 5 }),
  swing: fc.integer({ min: 1, max: 100 }),
});

/** Up to four nodes at the top, each a criterion or a group of up to four; only children are common. */
const nodes: fc.Arbitrary<readonly CriterionNode[]> = fc
  .array(fc.tuple(statement, fc.array(statement, { maxLength: 4 })), { minLength: 1, maxLength: 4 })
  .map((tops) =>
    tops.flatMap(([{ weight, ...stated }, children], t) =>
      children.length === 0
        ? [leaf(`t${t}`, weight, stated)]
        : [
            group(`t${t}`, weight, stated),
            ...children.map(({ weight: own, ...said }, c) => leaf(`t${t}c${c}`, own, { ...said, parentId: `t${t}` })),
          ],
    ),
  );

export interface RandomProblem {
  readonly nodes: readonly CriterionNode[];
  readonly judgements: readonly Judgement[];
  readonly ratings: readonly (readonly number[])[];
}

/** Two people's judgements of every pair: in every family one criterion leads and one trails, as best-worst needs it. */
function judgementsOf(given: readonly CriterionNode[], draws: readonly number[]): readonly Judgement[] {
  let next = 0;
  const draw = (): number => draws[next++ % draws.length] ?? 1;
  return ["Anna", "Bert"].flatMap((who, influence) =>
    familiesOf(buildCriterionTree(given)).flatMap(({ members }) =>
      members.flatMap(({ id }, i) =>
        members.slice(i + 1).map((other, k) => {
          const isExtreme = i === 0 || i + 1 + k === members.length - 1;
          const drawn = draw();
          return judgement(who, id, other.id, isExtreme ? Math.max(drawn, 1 / drawn) : drawn, influence + 1);
        }),
      ),
    ),
  );
}

/** Criteria in groups with everything that any method asks for: weights, ranks, points, judgements, ratings over 0. */
export const anyProblem: fc.Arbitrary<RandomProblem> = fc
  .record({
    nodes,
    draws: fc.array(fc.constantFrom(...saatyScale), { minLength: 5, maxLength: 30 }),
    rows: fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 16, maxLength: 16 }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ nodes: given, draws, rows }) => ({
    nodes: given,
    judgements: judgementsOf(given, draws),
    ratings: rows,
  }));

export function problemPortfolio({ nodes: given, judgements, ratings }: RandomProblem) {
  const criteria = buildCriterionTree(given);
  const projects = ratings.map((row, i) => project(`p${i}`, row.slice(0, criteria.criteria.length)));
  return portfolio({ criteria, projects, judgements });
}

/** The same with the rows of the Criteria table from last to first, groups still before their children. */
export function fromLastRowToFirst(problem: RandomProblem): RandomProblem {
  const turned = [...problem.nodes].reverse();
  const leaves = (rows: readonly CriterionNode[]) => rows.filter((node) => node.leaf !== undefined);
  const place = new Map(leaves(problem.nodes).map(({ id }, j) => [id, j]));
  return {
    nodes: turned,
    judgements: [...problem.judgements].reverse(),
    ratings: problem.ratings.map((row) => leaves(turned).map(({ id }) => row[place.get(id) ?? 0] as number)),
  };
}
