import { bestOf, type LiveFormulas } from "../live-formulas";

/** The best rating of a criterion, and each rating's ratio to it: 1 where all are equal or the weight is 0. */
export const liveBest: NonNullable<LiveFormulas["byCriterion"]> = {
  best: (cells, j) => bestOf(cells, "ratings", j),
};

export const liveRatios: NonNullable<LiveFormulas["matrices"]> = {
  ratios: (cells, j) => {
    const column = cells.column("ratings", j);
    const even = `OR(${cells.criterion("weights", j)}=0,MAX(${column})=MIN(${column}))`;
    const [rating, best] = [cells.at("ratings", j), cells.criterion("best", j)];
    return `IF(${even},1,${cells.criteria[j] === "higher" ? `${rating}/${best}` : `${best}/${rating}`})`;
  },
};
