import type { ComputedFigure } from "../model/criterion";

/** What a figure is, for whoever offers, reads or explains it. */
export interface ComputedFigureDescription {
  /** As a Source column names it. */
  readonly name: string;
  /** Where the Criteria table does not say it. */
  readonly better: "higher" | "lower";
  readonly unit: "money" | "years" | "share" | "ratio";
  /** What it is computed from: "a table of risks". */
  readonly needs: string;
  readonly explanation: string;
}

const FLOWS = "cash flows, or a cost and a yearly benefit";

/** Every figure that can stand in for a column of ratings, in the order in which they are offered. */
export const computedFigures: Readonly<Record<ComputedFigure, ComputedFigureDescription>> = {
  npv: {
    name: "NPV",
    better: "higher",
    unit: "money",
    needs: FLOWS,
    explanation: "What the project is worth today: its flows by year, each discounted to the first year.",
  },
  irr: {
    name: "IRR",
    better: "higher",
    unit: "share",
    needs: FLOWS,
    explanation:
      "The discount rate at which the project is worth nothing today. No value where there is none or several.",
  },
  payback: {
    name: "Payback",
    better: "lower",
    unit: "years",
    needs: FLOWS,
    explanation: "Years until what has come in covers what has gone out. No value where it never does.",
  },
  "discounted-payback": {
    name: "Discounted payback",
    better: "lower",
    unit: "years",
    needs: FLOWS,
    explanation: "The same with every flow discounted. No value where it never pays back.",
  },
  "benefit-cost-ratio": {
    name: "Benefit-cost ratio",
    better: "higher",
    unit: "ratio",
    needs: FLOWS,
    explanation: "Present value of what comes in over that of what goes out. No value where nothing goes out.",
  },
  "profitability-index": {
    name: "Profitability index",
    better: "higher",
    unit: "ratio",
    needs: FLOWS,
    explanation: "Present value of what follows the investment over the investment. No value without an investment.",
  },
  "risk-exposure": {
    name: "Risk exposure",
    better: "lower",
    unit: "money",
    needs: "a Risks table",
    explanation: "Expected cost of its open threats less the expected gain of its opportunities; 0 without any.",
  },
  "capacity-strain": {
    name: "Capacity strain",
    better: "lower",
    unit: "share",
    needs: "a Resources and a Demand table",
    explanation:
      "Share of its hours that fall into months in which its role is short, all projects counted. No value without demand.",
  },
};
