import type { Portfolio } from "../core/model/portfolio";
import type { RankedPortfolio } from "../core/ranked-portfolio";
import type { RunParameters } from "../core/run-parameters";
import type { Checked } from "../workbook/checked";
import type { Refused, Written } from "../workbook/port";
import type { ReportSheet } from "../workbook/report";
import type { Analysis } from "../workbook/reports/report-input";

/** A ranking with its sheets, not yet written. */
export interface Prepared {
  readonly ranked: RankedPortfolio;
  readonly parameters: RunParameters;
  /** In table order, the ranks that the weights of the tables give; absent where no weight was set by hand. */
  readonly ranksByTables?: readonly number[];
  readonly sheets: readonly ReportSheet[];
  readonly checked: Extract<Checked, { ok: true }>;
  readonly fingerprint: string;
  /** Absent where the workbook was only looked at. */
  readonly analysis?: Analysis;
}

export type RunOutcome =
  | {
      readonly kind: "issues";
      readonly checked: Extract<Checked, { ok: false }>;
      /** Present if the tables are fine and only the chosen methods cannot be used with what they hold. */
      readonly portfolio?: Portfolio;
    }
  | { readonly kind: "refused"; readonly refused: Refused }
  | {
      readonly kind: "written";
      readonly prepared: Prepared;
      readonly written: Written;
      readonly differences: readonly Difference[];
    };

/** A cell that the workbook calculates otherwise than the core did. Reported, never hidden. */
export interface Difference {
  readonly sheet: string;
  readonly check: string;
  readonly index: number;
  readonly expected: string;
  readonly found: string;
}
