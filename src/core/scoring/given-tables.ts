import type { DecisionMatrix } from "./decision-matrix";
import type { Workings } from "./workings";

/** What every method of the literature starts from, as the first tables of its workings: weights and ratings. */
export const givenWeights = ({ weights }: DecisionMatrix): Workings["byCriterion"][number] => ({
  key: "weights",
  label: "Weight",
  values: weights,
});

export const givenRatings = ({ ratings }: DecisionMatrix): Workings["matrices"][number] => ({
  key: "ratings",
  label: "Rating as compared",
  of: "criteria",
  values: ratings,
});
