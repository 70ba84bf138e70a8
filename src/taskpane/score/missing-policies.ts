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

/** Ratings that a portfolio leaves blank. */
export const blankRatingsIn = (portfolio: Portfolio): number =>
  portfolio.projects.reduce((sum, project) => sum + project.ratings.filter((rating) => rating === null).length, 0);

/** Blank cells among the errors that a choice could settle instead of typing: ratings, the only numbers that may be blank. */
export const blankRatingIssues = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter((issue) => issue.code === "blank" && issue.severity === "error" && issue.table === "Projects");
