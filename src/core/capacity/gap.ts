import type { Portfolio } from "../model/portfolio";
import type { CapacityResult, WaterlineResult } from "../ranked-portfolio";
import type { RunParameters } from "../run-parameters";
import { demandByRole } from "./demand";
import { demandMonths } from "./horizon";
import { roleIndex } from "./role";
import { supplyByRole } from "./supply";

/**
 * Supply, demand and their difference by role and month: gap = supply − demand, so a shortfall is negative.
 *
 * The months run from the first to the last demand. `demand` is that of every project, or with `capacityOf: "funded"`
 * only that of the projects above the budget line (forced in, above, or no budget to cut them off), which
 * `fundedDemand` always holds. It applies where there are both people and demand: without either, every figure would
 * be a shortfall or an excess that nobody has.
 */
export function capacity(
  portfolio: Portfolio,
  standing: WaterlineResult["standing"],
  capacityOf: RunParameters["capacityOf"],
): CapacityResult {
  const { resources, demand, projects } = portfolio;
  const months = demandMonths(demand);
  const roles = roleIndex(resources, demand);
  const funded = new Set<string>();
  projects.forEach((project, i) => {
    if (standing[i] !== "below" && standing[i] !== "forced out") funded.add(project.id);
  });
  const supply = supplyByRole(resources, roles, months);
  const ofFunded = demandByRole(demand, roles, months, (id) => funded.has(id));
  const counted = capacityOf === "funded" ? ofFunded : demandByRole(demand, roles, months, () => true);
  return {
    applies: resources.length > 0 && demand.length > 0,
    months,
    roles: roles.names.map((role, r) => {
      const offered = supply[r] as readonly number[];
      const asked = counted[r] as readonly number[];
      return {
        role,
        supply: offered,
        demand: asked,
        fundedDemand: ofFunded[r] as readonly number[],
        gap: offered.map((hours, m) => hours - (asked[m] as number)),
      };
    }),
  };
}
