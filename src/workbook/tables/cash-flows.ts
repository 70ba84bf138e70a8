import { amount, flowYear } from "./flow-cells";
import { reference } from "./cell-types";
import { needed, optional, type TableSchema } from "./schema";

/** What projects spend and take in by year, long (a row a year) or with years as columns. */
export const cashFlowsTable = {
  role: "Cash flows",
  description:
    "What projects spend (negative) and take in (positive): a row for each year, or a row with a column for each year (headers such as 2027, FY2027/28 or Year 0). Net present value, rates of return and payback come from it; a project without rows here has the flows that follow from its cost and its yearly benefit.",
  synonyms: [
    "Cash flow",
    "Net cash flows",
    "Net cash flow",
    "Project cash flows",
    "Project cash flow",
    "Free cash flow",
    "Free cash flows",
    "Cash flow forecast",
    "Cash flow table",
    "Flows",
  ],
  need: "optional",
  rowLimit: 100_000,
  columns: {
    project: needed(reference("Projects"), {
      header: "Project",
      synonyms: [
        "Project ID",
        "Project name",
        "Project number",
        "Project code",
        "Project ref",
        "Project no",
        "Initiative",
      ],
      description: "ID of the project, or its name where only one project has it.",
    }),
    year: optional(flowYear, {
      header: "Year",
      synonyms: ["Period", "Date", "Fiscal year", "Financial year", "FY", "Flow year", "Cash flow year", "Year number"],
      description:
        "The year: 2027, a date in it, a fiscal year (FY2027/28, which counts by its first year), or the number of years since the first one (0, Year 1). The whole table uses one of these two ways.",
    }),
    amount: optional(amount, {
      header: "Amount",
      synonyms: ["Cash flow", "Net cash flow", "Flow", "Net flow", "Net amount", "Net", "Value"],
      description:
        "What comes in, positive, or goes out, negative, in the unit of the projects' cost. Several rows for one project and year add up, which a note says.",
    }),
  },
} as const satisfies TableSchema;
