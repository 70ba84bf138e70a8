import type { RankedPortfolio } from "../../core/ranked-portfolio";
import type { ScoreAdjustment } from "../../core/model/project";
import { scoringMethod } from "../../core/scoring/catalogue";

/** A project as the preview lists it. */
export interface RankingRow {
  /** In table order. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** "3", or "=3" where others share the rank. */
  readonly rankLabel: string;
  /** Places that it has moved by weights set by hand, up over 0; absent where no weight is. */
  readonly moved?: number;
  readonly score: number;
  readonly standing: RankedPortfolio["waterline"]["standing"][number];
  /** True for the first row that the budget does not reach, where the list draws a line. */
  readonly startsBelowLine: boolean;
  readonly cost?: number;
  /** Largest part first; criteria that add nothing come last. Empty where the method takes no account of criteria. */
  readonly contributions: readonly Contribution[];
  /** Whether the contributions add up to the score. */
  readonly additive: boolean;
  /** What the method computed for this project on the way, in its order; empty where that says nothing more. */
  readonly workings: readonly { readonly label: string; readonly value: number | string | null }[];
  readonly adjustment?: ScoreAdjustment;
}

export interface Contribution {
  readonly criterion: string;
  readonly points: number;
  /** Value on the criterion, 0–1; null where the rating is missing and its weight was left out. */
  readonly value: number | null;
}

/** @param ranksByTables  In table order, before weights were set by hand. */
export function rankingRows(ranked: RankedPortfolio, ranksByTables?: readonly number[]): readonly RankingRow[] {
  const criteria = ranked.portfolio.criteria.criteria;
  const method = scoringMethod(ranked.method.id);
  const shared = new Map<number, number>();
  for (const { rank } of ranked.scored) shared.set(rank, (shared.get(rank) ?? 0) + 1);
  let lineDrawn = !ranked.waterline.applies;
  return ranked.order.flatMap((index) => {
    const scored = ranked.scored[index];
    if (!scored) return [];
    const standing = ranked.waterline.standing[index] ?? "no budget";
    const startsBelowLine = !lineDrawn && standing === "below";
    if (startsBelowLine) lineDrawn = true;
    const contributions = (method.kind === "criteria" ? criteria : [])
      .map((criterion, i) => ({
        criterion: criterion.name,
        points: scored.contributions[i] ?? 0,
        value: scored.values[i] ?? null,
      }))
      .sort((a, b) => b.points - a.points);
    return [
      {
        index,
        id: scored.project.id,
        name: scored.project.name,
        rankLabel: (shared.get(scored.rank) ?? 1) > 1 ? `=${scored.rank}` : String(scored.rank),
        ...(ranksByTables === undefined ? {} : { moved: (ranksByTables[index] ?? scored.rank) - scored.rank }),
        score: scored.score,
        standing,
        startsBelowLine,
        ...(scored.project.cost ? { cost: scored.project.cost.likely } : {}),
        contributions,
        additive: method.additive,
        workings: method.additive ? [] : workingsOf(ranked, index, method.figure),
        ...(scored.project.adjustment ? { adjustment: scored.project.adjustment } : {}),
      },
    ];
  });
}

/** "▲ 2", "▼ 1", nothing for a project that stands where it stood. */
export const moveLabel = (moved: number): string =>
  moved === 0 ? "" : `${moved > 0 ? "▲" : "▼"}${"\u2009"}${Math.abs(moved)}`;

export const moveInWords = (moved: number): string =>
  moved === 0 ? "" : `${moved > 0 ? "up" : "down"} ${Math.abs(moved)} ${Math.abs(moved) === 1 ? "place" : "places"}`;

/** The published figure first, then the method's figures by project; the score itself stands in the row already. */
function workingsOf({ method }: RankedPortfolio, index: number, figure: string): RankingRow["workings"] {
  const { figures, scores, workings } = method.result;
  const published = figures[index];
  const own = workings.byAlternative.map(({ label, values }) => ({ label, value: values[index] ?? null }));
  if (published === undefined || published === scores[index] || own.some(({ label }) => label === figure)) return own;
  return [{ label: figure, value: published }, ...own];
}

/** In words, for the row's detail: how the project stands to the budget. */
export const standingText: Readonly<Record<RankingRow["standing"], string>> = {
  "forced in": "Forced in, whatever its rank",
  above: "Above the budget line",
  below: "Below the budget line",
  "forced out": "Forced out, whatever its rank",
  "no budget": "",
};
