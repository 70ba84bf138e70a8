import type { ReportInput } from "../report-input";
import { tableHeader } from "../shared/formula-text";
import { withUnit } from "../shared/quantity-format";

export const risksTable = "RF_Risks";

/** Headers of the Risks table; money carries its unit. */
export interface RiskHeaders {
  readonly id: string;
  readonly title: string;
  readonly project: string;
  readonly type: string;
  readonly status: string;
  readonly probability: string;
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  readonly mean: string;
  readonly emv: string;
  readonly probabilityBand: string;
  readonly impactBand: string;
  readonly category: string;
  readonly owner: string;
  readonly response: string;
  /** EMV while the risk is open, else 0: what totals add up. */
  readonly net: string;
  readonly sourceRow: string;
  readonly projectRow: string;
}

export function riskColumns({ ranked }: Pick<ReportInput, "ranked">): RiskHeaders {
  const money = (name: string): string => tableHeader(withUnit(name, ranked.portfolio.moneyUnit));
  return {
    id: "ID",
    title: "Risk",
    project: "Project",
    type: "Type",
    status: "Status",
    probability: "Probability",
    low: money("Impact low"),
    likely: money("Impact likely"),
    high: money("Impact high"),
    mean: money("Mean impact"),
    emv: money("EMV"),
    probabilityBand: "P band",
    impactBand: "I band",
    category: "Category",
    owner: "Owner",
    response: "Response",
    net: money("Counted"),
    sourceRow: "Row",
    projectRow: "Project row",
  };
}

/** Widths in characters, in the order of the headers: the matrix above stands over columns of equal width. */
export const riskWidths: readonly number[] = [9, 46, 34, 16, 15, 15, 15, 15, 15, 15, 13, 11, 11, 15, 16, 16, 13, 8, 9];

/** Zero-based places on the Risks sheet. */
export const riskPlaces = {
  figures: 3,
  /** The matrices: headings, impact in words and its bounds, five rows of probability. */
  counts: { row: 6, column: 3 },
  exposure: { row: 15, column: 3 },
  /** Where the opportunities are, as they are in no matrix. */
  opportunities: { row: 24, column: 3 },
  byProject: { row: 6, column: 10 },
  chart: { row: 6, column: 0, rowCount: 18, columnCount: 3 },
  tableHeading: 26,
  table: 27,
  /** The bounds of the bands, right of the table. */
  bands: { row: 6, column: 20 },
} as const;
