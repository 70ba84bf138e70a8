import type { CashFlow } from "./cash-flow";
import type { CriterionTree } from "./criterion";
import type { Judgement } from "./judgement";
import type { BudgetLine, Demand, Project, Resource, Risk } from "./project";

/**
 * Everything a run calculates with. Built only by the table layer's check, after which no formula needs to test its
 * input: IDs are unique, every reference resolves, every number is finite and within its range.
 */
export interface Portfolio {
  readonly projects: readonly Project[];
  readonly criteria: CriterionTree;
  readonly resources: readonly Resource[];
  readonly demand: readonly Demand[];
  /** In time order, not overlapping within a type. Empty if there is no Budget table: then nothing is cut off. */
  readonly budget: readonly BudgetLine[];
  readonly risks: readonly Risk[];
  /** At most one for each stakeholder and pair of criteria. Empty if there is no Judgements table. */
  readonly judgements: readonly Judgement[];
  /** Empty if there is no Cash flows table. */
  readonly cashFlows: readonly CashFlow[];
  /** The unit that money is given in, read from the headers ("£m", "k€"); absent if no header names one. */
  readonly moneyUnit?: string;
}
