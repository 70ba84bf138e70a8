import type { MissingPolicy, ValueFunction } from "../../src/core/model/criterion";
import type { Portfolio } from "../../src/core/model/portfolio";
import type { BudgetLine, Demand, Project, Rating, Resource, Risk, ThreePoint } from "../../src/core/model/project";
import { dayOf, month } from "../../src/core/model/period";
import { money, probability } from "../../src/core/model/quantity";
import { buildCriterionTree } from "../../src/core/weighting/criterion-tree";

/** Short ways to write down what a test is about; everything else has a plain value. */

export const single = (amount: number): ThreePoint => ({ low: amount, likely: amount, high: amount });

export const linear = (low: number, high: number, direction: "higher" | "lower" = "higher"): ValueFunction => ({
  kind: "linear",
  direction,
  anchors: { kind: "fixed", low, high },
});

export interface PlainCriterion {
  readonly weight: number;
  readonly valueFunction?: ValueFunction;
  readonly missing?: MissingPolicy;
}

/** Criteria C1, C2 … at the top level; values from 0 to 1 unless told otherwise. */
export const flatTree = (criteria: readonly PlainCriterion[]) =>
  buildCriterionTree(
    criteria.map(({ weight, valueFunction = linear(0, 1), missing = "refuse" }, j) => ({
      id: `c${j + 1}`,
      name: `C${j + 1}`,
      rawWeight: weight,
      leaf: { valueFunction, missing, sourceColumn: `C${j + 1}` },
    })),
  );

export const project = (id: string, ratings: readonly Rating[], more: Partial<Project> = {}): Project => ({
  id,
  name: `Project ${id}`,
  force: "auto",
  ratings,
  ...more,
});

export const portfolio = (more: Partial<Portfolio>): Portfolio => ({
  projects: [],
  criteria: flatTree([{ weight: 1 }]),
  resources: [],
  demand: [],
  budget: [],
  risks: [],
  judgements: [],
  cashFlows: [],
  ...more,
});

/** `first` and `last` as [year, month]. */
export const budget = (
  label: string,
  first: readonly [number, number],
  last: readonly [number, number],
  amount: number,
  type?: string,
): BudgetLine => ({
  label,
  first: month(...first),
  last: month(...last),
  amount: money(amount),
  ...(type === undefined ? {} : { type }),
});

export const person = (name: string, role: string, hoursPerWeek: number, more: Partial<Resource> = {}): Resource => ({
  name,
  role,
  skills: [],
  hoursPerWeek,
  runTheBusiness: 0,
  ...more,
});

export const demand = (projectId: string, role: string, at: readonly [number, number], hours: number): Demand => ({
  projectId,
  role,
  month: month(...at),
  hours,
  status: "requested",
  firm: true,
});

export const risk = (projectId: string, p: number, impact: number | ThreePoint, more: Partial<Risk> = {}): Risk => ({
  id: `R-${projectId}`,
  projectId,
  type: "risk",
  probability: probability(p),
  impact: typeof impact === "number" ? single(impact) : impact,
  status: "open",
  ...more,
});

export { dayOf };
