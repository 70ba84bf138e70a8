import { capacityStrain } from "../capacity/strain";
import { benefitCostRatio } from "../finance/benefit-cost-ratio";
import { irr } from "../finance/irr";
import { netPresentValue } from "../finance/net-present-value";
import { discountedPayback, payback } from "../finance/payback";
import { profitabilityIndex } from "../finance/profitability-index";
import { projectCashFlows, type MissingForFlows, type ProjectCashFlows } from "../finance/project-cash-flows";
import type { ComputedFigure } from "../model/criterion";
import type { Portfolio } from "../model/portfolio";
import { netExposureByProject } from "../risk/expected-monetary-value";
import type { FigureParameters } from "./method";

/** What the figures are computed from; criteria and ratings have no part in it. */
export type ComputedFrom = Pick<Portfolio, "projects" | "cashFlows" | "risks" | "demand" | "resources">;

/** A project's figure, or in words why it has none: "it never pays back". */
export type ComputedRating =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly why: string };

/**
 * A figure of each project, in the order of `projects`, to rate it by. A project without one is as one without a rating:
 * the criterion's missing policy decides.
 */
export function computedRatings(
  figure: ComputedFigure,
  from: ComputedFrom,
  parameters: FigureParameters,
): readonly ComputedRating[] {
  return sources[figure](from, parameters);
}

type Source = (from: ComputedFrom, parameters: FigureParameters) => readonly ComputedRating[];

const none = (why: string): ComputedRating => ({ ok: false, why });
const some = (value: number): ComputedRating => ({ ok: true, value });

const riskExposure: Source = ({ projects, risks }) => {
  const net = netExposureByProject(risks);
  return projects.map(({ id }) => (risks.length === 0 ? none("there are no risks") : some(net.get(id) ?? 0)));
};

const strain: Source = ({ projects, resources, demand }) => {
  const shares = capacityStrain(resources, demand);
  return projects.map(({ id }) => {
    if (resources.length === 0) return none("there are no resources");
    const share = shares.get(id);
    return share === undefined ? none("it asks for no hours") : some(share);
  });
};

const WITHOUT: Readonly<Record<MissingForFlows, string>> = {
  cost: "it has neither cash flows nor a cost",
  benefit: "it has neither cash flows nor a yearly benefit",
  benefitYears: "it has no cash flows, and a yearly benefit without a number of years",
};

/** A figure of a project's own flows; a word instead of a number is why it has none. */
const ofFlows =
  (figure: (flows: ProjectCashFlows, discountRate: number) => number | string): Source =>
  (from, { discountRate }) =>
    projectCashFlows(from).map((flows) => {
      if (flows.source === "none") return none(WITHOUT[flows.missing]);
      const found = figure(flows, discountRate);
      return typeof found === "string" ? none(found) : some(found);
    });

function singleRate({ net }: ProjectCashFlows): number | string {
  const found = irr(net);
  if (found.outcome === "none") {
    return found.why === "no root"
      ? "its flows have no rate of return"
      : "money only comes in, or only goes out, so there is no rate of return";
  }
  return found.outcome === "one" ? found.roots[0].rate : `its flows have ${found.roots.length} rates of return`;
}

const NEVER = "it never pays back";

const sources: Readonly<Record<ComputedFigure, Source>> = {
  npv: ofFlows(({ net }, rate) => netPresentValue(rate, net)),
  irr: ofFlows(singleRate),
  payback: ofFlows(({ net }) => payback(net) ?? NEVER),
  "discounted-payback": ofFlows(({ net }, rate) => discountedPayback(rate, net) ?? NEVER),
  "benefit-cost-ratio": ofFlows(
    ({ inflows, outflows }, rate) => benefitCostRatio(rate, inflows, outflows) ?? "nothing goes out",
  ),
  "profitability-index": ofFlows(
    ({ net }, rate) => profitabilityIndex(rate, net) ?? "nothing is invested before money comes in",
  ),
  "risk-exposure": riskExposure,
  "capacity-strain": strain,
};
