import { scoringMethod } from "../../../core/scoring/catalogue";
import { columnLetters } from "../../place";
import type { ReportInput } from "../report-input";
import { tableHeader, uniqueHeaders } from "../shared/formula-text";
import { withUnit } from "../shared/quantity-format";

export const rankingTable = "RF_Ranking";

/** Zero-based rows of the Ranking sheet. Above each criterion's column stand its weight and the ends of its scale. */
export const rankingRows = {
  group: 3,
  typedWeight: 4,
  weight: 5,
  zeroAt: 6,
  oneAt: 7,
  header: 8,
} as const;

/** Above each spending column: the budget of its period, what the projects above the line use of it, what is left. */
export const budgetRows = { budget: 5, used: 6, left: 7 } as const;

export type RankingKey =
  | "rank"
  | "project"
  | "id"
  | "score"
  | "was"
  | "moved"
  | "standing"
  | "cost"
  | "cumulative"
  | "benefit"
  | "emv"
  | "afterRisk"
  | "rankAfterRisk"
  | "adjustment"
  | "adjustmentReason"
  | "weightRated"
  | "spendTotal"
  | "force"
  | "order"
  | "queue"
  | "stopsAt"
  | "row";

/** Which columns the Ranking table has this time, under which headers, and where they stand. */
export interface RankingLayout {
  /** Headers by meaning; absent where the portfolio has nothing for the column. */
  readonly headers: Readonly<Partial<Record<RankingKey, string>>>;
  /** One for each criterion, in tree order. */
  readonly criteria: readonly string[];
  /** One for each budget period. */
  readonly spend: readonly string[];
  /** Every header from left to right. */
  readonly order: readonly string[];
  columnOf(header: string): number;
  /** `$L$6`: a cell above a column. */
  cellAbove(header: string, row: number): string;
}

/** At most so many comparisons are left to the workbook's own calculation; more would make every edit slow. */
const LIVE_LINE_LIMIT = 40_000_000;

/** Whether the budget line recalculates: always, except for very long lists with very many periods. */
export function lineIsLive({ ranked }: Pick<ReportInput, "ranked">): boolean {
  const count = ranked.scored.length;
  const periods = ranked.waterline.periods.length;
  return ranked.waterline.applies && periods <= 24 && count * count * periods <= LIVE_LINE_LIMIT;
}

/** The layout of a run. Columns for which the tables hold nothing are not there, rather than empty. */
export function rankingLayout({ ranked }: Pick<ReportInput, "ranked">): RankingLayout {
  const { portfolio, scored, waterline } = ranked;
  const method = scoringMethod(ranked.method.id);
  const unit = portfolio.moneyUnit;
  const hasCost = scored.some(({ project }) => project.cost !== undefined);
  const hasBenefit = scored.some(({ project }) => project.benefit !== undefined);
  const hasForce = scored.some(({ project }) => project.force !== "auto");
  const hasRisk = ranked.risk.applies;
  const isAdjusted = scored.some(({ project }) => project.adjustment !== undefined);
  const leavesOut = portfolio.criteria.criteria.some(({ missing }) => missing === "leave out");
  const money = (name: string): string => tableHeader(withUnit(name, unit));

  const headers: Readonly<Partial<Record<RankingKey, string>>> = {
    rank: "Rank",
    project: "Project",
    id: "ID",
    score: "Score",
    was: "Was",
    moved: "Moved",
    ...(waterline.applies || hasForce ? { standing: "Standing" } : {}),
    ...(hasCost ? { cost: money("Cost"), cumulative: money("Cumulative cost") } : {}),
    ...(hasBenefit ? { benefit: money("Benefit a year") } : {}),
    ...(hasRisk ? { emv: money("EMV") } : {}),
    ...(hasRisk && hasCost && method.startsAtZero
      ? { afterRisk: "Score after risk", rankAfterRisk: "Rank after risk" }
      : {}),
    ...(isAdjusted ? { adjustment: "Adjustment", adjustmentReason: "Reason for adjustment" } : {}),
    ...(leavesOut ? { weightRated: "Weight rated" } : {}),
    ...(waterline.periods.length > 1 ? { spendTotal: money("Spend in budget") } : {}),
    ...(hasForce ? { force: "Force", queue: "Queue" } : {}),
    ...(waterline.applies ? { stopsAt: "Stops line" } : {}),
    order: "Order",
    row: "Row",
  };
  const fixed = Object.values(headers);
  const criteria = uniqueHeaders(
    portfolio.criteria.criteria.map(({ name }) => name),
    fixed,
    "criterion",
  );
  const spend = uniqueHeaders(
    waterline.periods.map(({ label }) => withUnit(`Spend ${label}`, unit)),
    [...fixed, ...criteria],
    "period",
  );
  const leading: readonly RankingKey[] = [
    "rank",
    "project",
    "id",
    "score",
    "was",
    "moved",
    "standing",
    "cost",
    "cumulative",
    "benefit",
    "emv",
    "afterRisk",
    "rankAfterRisk",
  ];
  const trailing: readonly RankingKey[] = ["spendTotal", "weightRated", "force", "order", "queue", "stopsAt", "row"];
  const named = (keys: readonly RankingKey[]) => keys.flatMap((key) => headers[key] ?? []);
  const order = [
    ...named(leading),
    ...criteria,
    ...named(["adjustment", "adjustmentReason"]),
    ...spend,
    ...named(trailing),
  ];
  const positions = new Map(order.map((header, column) => [header, column]));
  const columnOf = (header: string): number => {
    const column = positions.get(header);
    if (column === undefined) throw new RangeError(`the Ranking table has no column ${header}`);
    return column;
  };
  return {
    headers,
    criteria,
    spend,
    order,
    columnOf,
    cellAbove: (header, row) => `$${columnLetters(columnOf(header))}$${row + 1}`,
  };
}

/** Free columns right of the table for what users add, before charts and workings begin. */
const ROOM_FOR_USERS = 4;

export const chartColumn = (layout: RankingLayout): number => layout.order.length + ROOM_FOR_USERS;
/** Workings stand right of the chart, which is some twelve columns wide. */
export const workingsColumn = (layout: RankingLayout): number => chartColumn(layout) + 13;
