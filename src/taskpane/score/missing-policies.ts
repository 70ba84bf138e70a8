import type { MissingPolicy } from "../../core/model/criterion";
import type { Issue } from "../../workbook/issue";
import type { Portfolio } from "../../core/model/portfolio";

export interface MissingPolicyText {
  readonly policy: MissingPolicy;
  readonly name: string;
  readonly explanation: string;
}

export const missingPolicies: readonly MissingPolicyText[] = [
  {
    policy: "refuse",
    name: "Ask me to fill them in",
    explanation: "No ranking is made until every project is rated on every criterion.",
  },
  { policy: "worst", name: "Count as the worst", explanation: "A blank rating is worth 0 on its criterion." },
  { policy: "middle", name: "Count as the middle", explanation: "A blank rating is worth 0.5 on its criterion." },
  {
    policy: "leave out",
    name: "Leave the criterion out",
    explanation: "The project is scored on its other criteria, whose weights are scaled up to 100 %.",
  },
];

/** Blank ratings of a portfolio that can be ranked, by who decided what they count as. */
export interface BlankRatings {
  /** Settled by the choice of the run. */
  readonly byChoice: number;
  /** Settled by the criterion's own row in the Criteria table. */
  readonly byCriteria: number;
}

/**
 * @param chosen  The run's choice. A criterion with another policy has it from its own row; one with the same policy
 *   follows the choice, unless that is to refuse: then nothing would have been ranked.
 */
export function blankRatings(portfolio: Portfolio, chosen: MissingPolicy): BlankRatings {
  let byChoice = 0;
  let byCriteria = 0;
  portfolio.criteria.criteria.forEach(({ missing }, i) => {
    const blank = portfolio.projects.filter((project) => (project.ratings[i] ?? null) === null).length;
    if (missing === chosen && chosen !== "refuse") byChoice += blank;
    else byCriteria += blank;
  });
  return { byChoice, byCriteria };
}

/** Blank cells among the errors that a choice could settle instead of typing: ratings, the only numbers that may be blank. */
export const blankRatingIssues = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter((issue) => issue.code === "blank" && issue.severity === "error" && issue.table === "Projects");
