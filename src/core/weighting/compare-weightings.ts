import type { Portfolio } from "../model/portfolio";
import type { RunParameters } from "../run-parameters";
import { weightingMethods } from "./catalogue";
import { weigh } from "./weigh";
import type { Weighed } from "./weighed";

/**
 * The weights that each method of the catalogue would give, overrides left aside; those for which the tables do not have
 * what they need are left out.
 */
export const compareWeightings = (
  portfolio: Portfolio,
  parameters: Pick<RunParameters, "randomIndex">,
): readonly Weighed[] =>
  weightingMethods
    .map(({ id }) => weigh(portfolio, { weighting: id, weightOverrides: {}, randomIndex: parameters.randomIndex }))
    .filter(({ objections }) => objections.length === 0);
