import type { Risk, ThreePoint } from "../model/project";

/**
 * Mean of an estimate by the PERT rule: (low + 4 × likely + high) / 6. A single figure is its own mean.
 *
 * @see Malcolm, Roseboom, Clark & Fazar (1959), Operations Research 7(5), 646–669.
 */
export const pertMean = ({ low, likely, high }: ThreePoint): number => (low + 4 * likely + high) / 6;

/** Probability × mean impact: positive for a threat (a cost to expect), negative for an opportunity (a gain). */
export function expectedMonetaryValue(risk: Risk): number {
  const expected = risk.probability * pertMean(risk.impact);
  return risk.type === "opportunity" && expected !== 0 ? -expected : expected;
}

export interface Exposure {
  /** Expected cost of open threats, 0 or more. */
  readonly threat: number;
  /** Expected gain of open opportunities, 0 or more. */
  readonly opportunity: number;
}

/** Adds up the open risks; closed ones count for nothing. */
export function exposure(risks: Iterable<Risk>): Exposure {
  let threat = 0;
  let opportunity = 0;
  for (const risk of risks) {
    if (risk.status === "closed") continue;
    if (risk.type === "opportunity") opportunity -= expectedMonetaryValue(risk);
    else threat += expectedMonetaryValue(risk);
  }
  return { threat, opportunity };
}

/** Threats − opportunities of each project with open risks, by project ID: positive where a cost is to be expected. */
export function netExposureByProject(risks: Iterable<Risk>): ReadonlyMap<string, number> {
  const net = new Map<string, number>();
  for (const risk of risks) {
    if (risk.status === "closed") continue;
    net.set(risk.projectId, (net.get(risk.projectId) ?? 0) + expectedMonetaryValue(risk));
  }
  return net;
}
