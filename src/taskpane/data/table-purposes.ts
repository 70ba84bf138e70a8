import type { TableRole } from "../../workbook/tables/schema";

/** What each table switches on, in words for a person who decides whether to fill it. */
export const tablePurposes: Readonly<Record<TableRole, string>> = {
  Projects: "what is ranked, with cost and one column a criterion.",
  Criteria: "what projects are judged by, and how much it weighs.",
  Resources: "who works in which role. With Demand it shows where people are short.",
  Demand: "which project needs which role, when. With Resources it shows where people are short.",
  Budget: "money by period. It draws the line between projects that fit and those that do not.",
  Risks: "what may happen to a project. It gives the expected cost and the ranking after risk.",
  Judgements: "who finds which criterion how much more important. It gives weights that people agree on.",
  "Cash flows": "what projects spend and take in by year. It gives net present value, rates of return and payback.",
};
