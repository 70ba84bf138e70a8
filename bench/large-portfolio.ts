import type { Portfolio } from "../src/core/model/portfolio";
import { addMonths, dayOf, month } from "../src/core/model/period";
import { money, probability } from "../src/core/model/quantity";
import { buildCriterionTree } from "../src/core/weighting/criterion-tree";

const ROLES = 10;
const MONTHS = 24;

/** A made-up portfolio of any size, the same each time: figures from a linear congruence instead of chance. */
export function largePortfolio(projectCount: number, criterionCount: number): Portfolio {
  let state = 12_345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const start = month(2026, 1);
  const ids = Array.from({ length: projectCount }, (_, i) => `P${i + 1}`);
  return {
    criteria: buildCriterionTree(
      Array.from({ length: criterionCount }, (_, j) => ({
        id: `c${j}`,
        name: `Criterion ${j + 1}`,
        rawWeight: 1 + next(9),
        leaf: {
          valueFunction: {
            kind: "linear",
            direction: j % 3 === 0 ? "lower" : "higher",
            anchors: { kind: "fixed", low: 0, high: 1000 },
          },
          missing: "leave out",
          sourceColumn: `Criterion ${j + 1}`,
        },
      })),
    ),
    projects: ids.map((id) => {
      const likely = 50 + next(5000);
      return {
        id,
        name: `Project ${id}`,
        force: "auto",
        ratings: Array.from({ length: criterionCount }, () => (next(50) === 0 ? null : next(1001))),
        earliestStart: dayOf(2026 + next(2), 1 + next(12), 1),
        durationMonths: 1 + next(18),
        cost: { low: likely * 0.8, likely, high: likely * 1.5 },
      };
    }),
    resources: Array.from({ length: 200 }, (_, i) => ({
      name: `Person ${i}`,
      role: `Role ${i % ROLES}`,
      skills: [],
      hoursPerWeek: 40,
      runTheBusiness: 0.2,
    })),
    demand: ids.flatMap((projectId) =>
      [0, 1].map(() => ({
        projectId,
        role: `Role ${next(ROLES)}`,
        month: addMonths(start, next(MONTHS)),
        hours: 10 + next(200),
        status: "requested" as const,
        firm: true,
      })),
    ),
    budget: [0, 1, 2].map((year) => ({
      label: String(2026 + year),
      first: month(2026 + year, 1),
      last: month(2026 + year, 12),
      amount: money(projectCount * 400),
    })),
    risks: ids.map((projectId) => {
      const likely = 5 + next(500);
      return {
        id: `R-${projectId}`,
        projectId,
        type: next(5) === 0 ? "opportunity" : "risk",
        probability: probability(next(100) / 100),
        impact: { low: likely / 2, likely, high: likely * 2 },
        status: "open",
      };
    }),
    judgements: [],
    cashFlows: [],
  };
}
