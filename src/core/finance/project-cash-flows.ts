import type { CashFlow } from "../model/cash-flow";
import type { Portfolio } from "../model/portfolio";
import type { Project } from "../model/project";
import { inAndOut } from "./benefit-cost-ratio";

/** A project's money by year: index 0 is its first year, which is not discounted. All three are equally long. */
export interface ProjectCashFlows {
  /** `table`: its rows of the Cash flows table. `derived`: from its cost and yearly benefit. */
  readonly source: "table" | "derived";
  /** What comes in, 0 or more. From the table, whose amounts are net, the amounts above 0. */
  readonly inflows: readonly number[];
  /** What goes out, 0 or more. */
  readonly outflows: readonly number[];
  /** inflow − outflow. */
  readonly net: readonly number[];
  /** The Year of the table that is index 0; absent for derived flows. */
  readonly firstYear?: number;
}

/** What is missing in a project's row, so that no flows can be derived from it. */
export type MissingForFlows =
  | "cost"
  | "benefit"
  /** There is a yearly benefit, but not for how many years. */
  | "benefitYears";

export type ProjectFlows = ProjectCashFlows | { readonly source: "none"; readonly missing: MissingForFlows };

/**
 * The flows of every project, in table order. A project with rows in the Cash flows table has those, from its first row
 * on, 0 in a year without a row; the others have what follows from their own row ({@link derivedFlows}).
 */
export function projectCashFlows({
  projects,
  cashFlows,
}: Pick<Portfolio, "projects" | "cashFlows">): readonly ProjectFlows[] {
  const rows = new Map<string, CashFlow[]>();
  for (const flow of cashFlows) {
    const own = rows.get(flow.projectId);
    if (own === undefined) rows.set(flow.projectId, [flow]);
    else own.push(flow);
  }
  return projects.map((project) => {
    const own = rows.get(project.id);
    return own === undefined ? derivedFlows(project) : tableFlows(own);
  });
}

function tableFlows(rows: readonly CashFlow[]): ProjectCashFlows {
  const years = rows.map(({ year }) => year);
  const firstYear = Math.min(...years);
  const net = new Array<number>(Math.max(...years) - firstYear + 1).fill(0);
  for (const { year, amount } of rows) net[year - firstYear] = (net[year - firstYear] as number) + amount;
  return { source: "table", firstYear, net, ...inAndOut(net) };
}

/**
 * Flows by year from the project's start, out of its row in Projects; the likely figures count:
 * - cost evenly over the duration in months; without a duration all at the start, in year 0;
 * - the yearly benefit evenly from the month of the delay on, for the benefit years; without a delay it begins when the
 *   project ends. A negative benefit is money that goes out.
 * A benefit of 0 needs no years, and a project that costs and brings nothing has the one flow 0.
 */
export function derivedFlows(project: Project): ProjectFlows {
  const cost = project.cost?.likely;
  const benefit = project.benefit?.likely;
  if (cost === undefined) return { source: "none", missing: "cost" };
  if (benefit === undefined) return { source: "none", missing: "benefit" };
  if (benefit !== 0 && project.benefitYears === undefined) return { source: "none", missing: "benefitYears" };
  const { costMonths, benefitFrom, benefitMonths } = flowSpans(project);
  const end = Math.max(costMonths, benefit === 0 ? 0 : benefitFrom + benefitMonths);
  const years = Array.from({ length: Math.max(1, Math.ceil(end / 12)) }, (_, year) => year);
  const costs = years.map((year) => {
    if (costMonths === 0) return year === 0 ? cost : 0;
    return (cost * monthsInYear(year, 0, costMonths)) / costMonths;
  });
  const benefits = years.map((year) => (benefit * monthsInYear(year, benefitFrom, benefitMonths)) / 12);
  return {
    source: "derived",
    inflows: benefits.map((amount) => Math.max(0, amount)),
    outflows: costs.map((amount, year) => amount + Math.max(0, -(benefits[year] as number))),
    net: benefits.map((amount, year) => amount - (costs[year] as number)),
  };
}

/** In months from the project's start: how long it costs, when the benefit begins and how long it lasts. */
export function flowSpans({ durationMonths = 0, benefitDelayMonths = durationMonths, benefitYears = 0 }: Project): {
  readonly costMonths: number;
  readonly benefitFrom: number;
  readonly benefitMonths: number;
} {
  return { costMonths: durationMonths, benefitFrom: benefitDelayMonths, benefitMonths: benefitYears * 12 };
}

/** How much of a span of months lies in a year, counted from 0. */
function monthsInYear(year: number, from: number, length: number): number {
  return Math.max(0, Math.min(from + length, (year + 1) * 12) - Math.max(from, year * 12));
}
