import { choice, date, month, number, reference, text } from "./cell-types";
import { MOST_APART, MOST_LENGTH } from "./demand-horizon";
import { needed, optional, type TableSchema } from "./schema";

/** Hours of a working day. */
export const DAY_HOURS = 8;

/** Which unit an amount of work is in. */
export const workUnit = choice({
  hours: ["h", "hr", "hrs", "hour", "person hours", "man hours", "working hours"],
  days: ["d", "day", "person days", "man days", "pd", "working days", "md"],
  FTE: ["FTEs", "full time equivalent", "full time equivalents", "heads", "headcount", "people"],
});

/** What projects need of whom and when, long (a row a month, or a row a stretch of months) or with months as columns. */
export const demandTable = {
  role: "Demand",
  description:
    "What projects need of whom and when: a row for each month, a row with start and length, or a row with a column for each month (headers such as 2026-03 or Mar 2026).",
  synonyms: [
    "Demands",
    "Resource demand",
    "Resource demands",
    "Resource requests",
    "Resource plan",
    "Resource requirements",
    "Staffing",
    "Staffing plan",
    "Staffing demand",
    "Allocations",
    "Resource allocations",
    "Assignments",
    "Resourcing",
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
    role: optional(text, {
      header: "Role",
      synonyms: [
        "Role or resource",
        "Resource role",
        "Job title",
        "Position",
        "Discipline",
        "Skill group",
        "Resource type",
      ],
      description: "The role that is asked for; a name from Resources works too. Role or Resource must be filled.",
    }),
    resource: optional(text, {
      header: "Resource",
      synonyms: ["Resource name", "Person", "Name", "Named resource", "Employee", "Team member", "Assigned to", "Who"],
      description: "The person asked for by name; their role counts where Role is blank.",
    }),
    period: optional(month, {
      header: "Period",
      synonyms: ["Month", "Date", "Period month", "Month starting", "Demand month"],
      description: `The month: a date in it, or 2026-03 or Mar 2026; within ${MOST_APART / 12} years of the middle of all demand.`,
    }),
    start: optional(date, {
      header: "Start",
      synonyms: ["Start date", "From", "Start month", "Begin", "Starts"],
      description: `First day, where a row covers several months; the demand begins with that month, within ${MOST_APART / 12} years of the middle of all demand.`,
    }),
    length: optional(number({ low: 0 }, `months, over 0, at most ${MOST_LENGTH}`), {
      header: "Length",
      synonyms: ["Length months", "Duration", "Duration months", "Months", "Number of months", "Length in months"],
      description: `Months from Start on, ${MOST_LENGTH} at most. Blank: one.`,
    }),
    hours: optional(number({ low: 0 }, "hours, 0 or more"), {
      header: "Hours",
      synonyms: [
        "Hrs",
        "Demand hours",
        "Effort hours",
        "Person hours",
        "Man hours",
        "Work hours",
        "Hours needed",
        "Planned hours",
        "Hours required",
      ],
      description: "Hours of the row, spread evenly over its months.",
    }),
    days: optional(number({ low: 0 }, "days, 0 or more"), {
      header: "Days",
      synonyms: [
        "Person days",
        "Man days",
        "Effort days",
        "Demand days",
        "Work days",
        "Days needed",
        "Days required",
        "Planned days",
      ],
      description: `Working days of the row at ${DAY_HOURS} hours, spread evenly over its months.`,
    }),
    fte: optional(number({ low: 0 }), {
      header: "FTE",
      synonyms: ["FTEs", "Demand FTE", "FTE needed", "FTE required", "Full time equivalent", "Full time equivalents"],
      description: `Full-time equivalents throughout its months: 1 is ${DAY_HOURS} hours on every working day (Monday to Friday) of the month.`,
    }),
    amount: optional(number({ low: 0 }), {
      header: "Amount",
      synonyms: ["Effort", "Work", "Quantity", "Demand", "Qty", "Needed", "Required", "Value"],
      description: "Hours, days or FTE as the Unit column or the header says, as in “Effort (days)”.",
    }),
    unit: optional(workUnit, {
      header: "Unit",
      synonyms: ["Units", "UoM", "Unit of measure", "Amount unit", "Effort unit"],
      description: "hours, days or FTE. Needed beside Amount, and beside months as columns.",
    }),
    skill: optional(text, {
      header: "Skill",
      synonyms: ["Skills", "Skill needed", "Required skill"],
      description: "The skill that is needed.",
    }),
    level: optional(text, {
      header: "Level",
      synonyms: ["Skill level", "Grade", "Seniority"],
      description: "The level of that skill.",
    }),
    status: optional(
      choice({
        requested: ["request", "proposed", "open", "pending", "planned", "draft", "new", "submitted", "required"],
        assigned: ["approved", "accepted", "confirmed", "committed", "allocated", "booked", "assign", "filled"],
        rejected: ["declined", "refused", "cancelled", "canceled", "denied", "withdrawn"],
      }),
      {
        header: "Status",
        synonyms: ["Request status", "Demand status", "Assignment status", "State", "Approval"],
        description: "requested, assigned or rejected; rejected rows are left out. Blank: requested.",
      },
    ),
    firm: optional(
      choice({
        firm: ["yes", "hard", "true", "y", "committed", "fixed", "confirmed"],
        tentative: ["no", "soft", "false", "n", "provisional", "maybe", "draft"],
      }),
      {
        header: "Firm",
        synonyms: ["Firm or tentative", "Booking", "Booking type", "Commitment", "Tentative or firm"],
        description: "firm or tentative. Blank: firm.",
      },
    ),
  },
} as const satisfies TableSchema;
