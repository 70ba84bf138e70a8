import type { Portfolio } from "../model/portfolio";
import { netExposureByProject } from "../risk/expected-monetary-value";
import { benefitCostRatio } from "./benefit-cost-ratio";
import { irr } from "./irr";
import { netPresentValue } from "./net-present-value";
import { discountedPayback, payback } from "./payback";
import { profitabilityIndex } from "./profitability-index";
import { projectCashFlows, type MissingForFlows, type ProjectCashFlows } from "./project-cash-flows";
import type { RateOfReturn } from "./rate-of-return";

/** What a project is worth in money; every figure comes from its flows by year, year 0 undiscounted. */
export interface Appraisal {
  readonly flows: ProjectCashFlows;
  readonly npv: number;
  readonly rateOfReturn: RateOfReturn;
  /** Years from the start; undefined if the money never comes back. */
  readonly payback: number | undefined;
  readonly discountedPayback: number | undefined;
  /** undefined if nothing goes out. */
  readonly benefitCostRatio: number | undefined;
  /** undefined if nothing is invested before something comes in. */
  readonly profitabilityIndex: number | undefined;
  /** What its open risks are expected to cost, less what its opportunities are to bring. */
  readonly netExposure: number;
  /** npv − netExposure: nothing is known of a probability that the project succeeds. */
  readonly npvAfterRisk: number;
}

export type ProjectAppraisal =
  ({ readonly known: true } & Appraisal) | { readonly known: false; readonly missing: MissingForFlows };

/**
 * Appraises every project that has cash flows or figures to derive them from; in table order.
 *
 * @param discountRate  A year: 0.08 is 8 %.
 * @throws {RangeError} if the rate is not a number above −1.
 */
export function appraise(
  portfolio: Pick<Portfolio, "projects" | "cashFlows" | "risks">,
  discountRate: number,
): readonly ProjectAppraisal[] {
  const exposures = netExposureByProject(portfolio.risks);
  return projectCashFlows(portfolio).map((flows, i) => {
    if (flows.source === "none") return { known: false, missing: flows.missing };
    const { inflows, outflows, net } = flows;
    const npv = netPresentValue(discountRate, net);
    const netExposure = exposures.get(portfolio.projects[i]?.id ?? "") ?? 0;
    return {
      known: true,
      flows,
      npv,
      rateOfReturn: irr(net),
      payback: payback(net),
      discountedPayback: discountedPayback(discountRate, net),
      benefitCostRatio: benefitCostRatio(discountRate, inflows, outflows),
      profitabilityIndex: profitabilityIndex(discountRate, net),
      netExposure,
      npvAfterRisk: npv - netExposure,
    };
  });
}

/** Whether any project can be appraised, so that figures in money are worth showing. */
export const canAppraise = (portfolio: Pick<Portfolio, "projects" | "cashFlows">): boolean =>
  projectCashFlows(portfolio).some(({ source }) => source !== "none");
