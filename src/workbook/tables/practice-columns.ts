import type { PracticeFigure } from "../../core/model/practice-figure";
import { number } from "./cell-types";
import { tolerant, type Column } from "./schema";

const figure = number({ low: 0 });

const SCALE = "A number of 0 or more, on the same scale for all projects.";

/** The columns of Projects that hold what the methods of practitioners ask for, one for each figure. */
export const practiceColumns = {
  businessValue: tolerant(figure, {
    header: "Business value",
    synonyms: ["User business value", "User and business value", "Business value score"],
    description: `What it is worth to users and business, for WSJF. ${SCALE}`,
  }),
  timeCriticality: tolerant(figure, {
    header: "Time criticality",
    synonyms: ["Time criticality score", "Urgency score"],
    description: `How fast its value decays, for WSJF. ${SCALE}`,
  }),
  riskReduction: tolerant(figure, {
    header: "Risk reduction",
    synonyms: [
      "Risk reduction and opportunity enablement",
      "Risk reduction or opportunity enablement",
      "Opportunity enablement",
      "RR OE",
      "RROE",
    ],
    description: `What risks it takes away and what it makes possible, for WSJF. ${SCALE}`,
  }),
  jobSize: tolerant(figure, {
    header: "Job size",
    synonyms: ["Job duration", "Story points"],
    description: "How much work it is, for WSJF, over 0. On the same scale for all projects.",
  }),
  costOfDelay: tolerant(figure, {
    header: "Cost of delay",
    synonyms: ["CoD", "Cost of delay a month", "Cost of delay per month", "Monthly cost of delay"],
    description: "What a month of waiting costs, in money, for WSJF in money.",
  }),
  reach: tolerant(figure, {
    header: "Reach",
    synonyms: ["Reach score", "People reached", "Users reached", "Customers reached"],
    description: "How many people it touches in a period, for RICE.",
  }),
  impact: tolerant(figure, {
    header: "Impact",
    synonyms: ["Impact score", "Impact per person"],
    description: `How much it does for each of them, for RICE and ICE. ${SCALE}`,
  }),
  confidence: tolerant(figure, {
    header: "Confidence",
    synonyms: ["Confidence score", "Confidence percent"],
    description:
      "How sure the estimates are, for RICE and ICE; as a percentage, or on the same scale for all projects.",
  }),
  effort: tolerant(figure, {
    header: "Effort",
    synonyms: ["Effort score", "Person months", "Effort person months"],
    description: "How much work it is, for RICE, over 0; usually in person-months.",
  }),
  ease: tolerant(figure, {
    header: "Ease",
    synonyms: ["Ease score", "Ease of implementation", "Ease of delivery"],
    description: `How easy it is, for ICE. ${SCALE}`,
  }),
} as const satisfies Readonly<Record<PracticeFigure, Column<number>>>;
