import { date, identifier, money, number, percent, text } from "./cell-types";
import { needed, optional, ROW_LIMIT, type TableSchema } from "./schema";

/** Hours a week of one full-time equivalent. */
export const FULL_TIME_HOURS = 40;

/** Who can work: one person, or pool of people in one role, a row. */
export const resourcesTable = {
  role: "Resources",
  description: "Who can work on projects: one person, or one pool of people with the same role, a row.",
  synonyms: [
    "Resource",
    "Resource list",
    "Resource pool",
    "People",
    "Team",
    "Team members",
    "Staff",
    "Staff list",
    "Employees",
    "Headcount",
    "Capacity",
    "Resource capacity",
  ],
  need: "optional",
  rowLimit: ROW_LIMIT,
  columns: {
    name: needed(identifier, {
      header: "Name",
      synonyms: [
        "Resource",
        "Resource name",
        "Person",
        "Employee",
        "Employee name",
        "Full name",
        "Team member",
        "Staff member",
        "Who",
      ],
      description: "The person or pool. Unique.",
    }),
    role: needed(text, {
      header: "Role",
      synonyms: [
        "Primary role",
        "Job title",
        "Job role",
        "Position",
        "Resource role",
        "Discipline",
        "Resource type",
        "Function",
        "Skill group",
      ],
      description: "What Demand asks for.",
    }),
    skills: optional(text, {
      header: "Skills",
      synonyms: ["Skill", "Skill set", "Skillset", "Competencies", "Competences", "Skills with levels"],
      description: "Skills with their level, as in “Java: 3; SQL: 2”.",
    }),
    division: optional(text, {
      header: "Division",
      synonyms: ["Department", "Dept", "Business unit", "BU", "Directorate", "Team", "Organisation", "Organization"],
      description: "Where the person belongs.",
    }),
    hours: optional(number({ low: 0 }, "hours, 0 or more"), {
      header: "Hours a week",
      synonyms: [
        "Hours per week",
        "Hours week",
        "Weekly hours",
        "Hours",
        "Hrs per week",
        "Hrs week",
        "Available hours",
        "Contract hours",
        "Capacity hours",
        "Max hours",
        "Working hours",
      ],
      description: `Working hours a week. Hours a week or FTE must be filled; without both columns everyone has ${FULL_TIME_HOURS}.`,
    }),
    fte: optional(number({ low: 0 }), {
      header: "FTE",
      synonyms: ["FTEs", "Full time equivalent", "Full time equivalents", "Units", "Availability FTE"],
      description: `Full-time equivalents; 1 is ${FULL_TIME_HOURS} hours a week. Hours a week goes before it.`,
    }),
    start: optional(date, {
      header: "Start",
      synonyms: ["Start date", "From", "Available from", "Joins", "Joined", "Hire date"],
      description: "First working day; blank: there from the beginning.",
    }),
    end: optional(date, {
      header: "End",
      synonyms: ["End date", "To", "Until", "Available to", "Available until", "Leaves", "Contract end", "Finish"],
      description: "Last working day, not before Start; blank: stays.",
    }),
    costRate: optional(money, {
      header: "Cost rate",
      synonyms: [
        "Cost per hour",
        "Hourly cost",
        "Cost rate per hour",
        "Hourly rate",
        "Rate",
        "Standard rate",
        "Internal rate",
      ],
      description: "What an hour costs.",
    }),
    billRate: optional(money, {
      header: "Bill rate",
      synonyms: [
        "Billing rate",
        "Charge rate",
        "Bill rate per hour",
        "Price per hour",
        "Charge out rate",
        "External rate",
      ],
      description: "What an hour is charged at.",
    }),
    currency: optional(text, {
      header: "Currency",
      synonyms: ["Curr", "CCY", "Currency code"],
      description: "Currency of the rates.",
    }),
    runTheBusiness: optional(percent, {
      header: "Run-the-business %",
      synonyms: [
        "Run the business",
        "RTB",
        "RTB %",
        "BAU",
        "BAU %",
        "Business as usual",
        "Business as usual %",
        "Operations %",
        "Non project %",
        "Run %",
      ],
      description: "Share of the time that is not there for projects. Blank: none.",
    }),
  },
} as const satisfies TableSchema;
