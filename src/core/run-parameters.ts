import type { MissingPolicy } from "./model/criterion";

/** The choices of a run; everything else comes from the tables. Stored in the workbook's settings under `parameters`. */
export interface RunParameters {
  /** From the scoring catalogue: "weighted-sum". */
  readonly method: string;
  /** Used for criteria whose own row in the Criteria table says nothing. */
  readonly missing: MissingPolicy;
  /** Whether the capacity report counts every project or only those above the budget line. */
  readonly capacityOf: "all" | "funded";
}

export const defaultParameters: RunParameters = { method: "weighted-sum", missing: "refuse", capacityOf: "all" };
