import type { RankedPortfolio } from "../ranked-portfolio";
import { additiveModel, type AdditiveModel } from "./additive-model";

/**
 * The additive value model of a run: its values, the weights in use, and the manual adjustments as points.
 *
 * For a run by another method it is the weighted sum of the same values, which then does not give the run's scores.
 *
 * @throws {RangeError} if there are no criteria.
 */
export const rankedModel = ({ portfolio, scored }: Pick<RankedPortfolio, "portfolio" | "scored">): AdditiveModel =>
  additiveModel({
    values: scored.map(({ values }) => values),
    weights: portfolio.criteria.criteria.map(({ globalWeight }) => globalWeight),
    offsets: scored.map(({ project }) => project.adjustment?.points ?? 0),
  });
