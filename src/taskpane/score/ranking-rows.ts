import type { RankedPortfolio } from "../../core/ranked-portfolio";

/** A project as the preview lists it. */
export interface RankingRow {
  readonly id: string;
  readonly name: string;
  /** "3", or "=3" where others share the rank. */
  readonly rankLabel: string;
  readonly score: number;
  readonly standing: RankedPortfolio["waterline"]["standing"][number];
  /** True for the first row that the budget does not reach, where the list draws a line. */
  readonly startsBelowLine: boolean;
  readonly cost?: number;
  /** Largest part first; criteria that add nothing come last. */
  readonly contributions: readonly Contribution[];
}

export interface Contribution {
  readonly criterion: string;
  readonly points: number;
  /** Value on the criterion, 0–1; null where the rating is missing and its weight was left out. */
  readonly value: number | null;
}

export function rankingRows(ranked: RankedPortfolio): readonly RankingRow[] {
  const criteria = ranked.portfolio.criteria.criteria;
  const shared = new Map<number, number>();
  for (const { rank } of ranked.scored) shared.set(rank, (shared.get(rank) ?? 0) + 1);
  let lineDrawn = !ranked.waterline.applies;
  return ranked.order.flatMap((index) => {
    const scored = ranked.scored[index];
    if (!scored) return [];
    const standing = ranked.waterline.standing[index] ?? "no budget";
    const startsBelowLine = !lineDrawn && standing === "below";
    if (startsBelowLine) lineDrawn = true;
    const contributions = criteria
      .map((criterion, i) => ({
        criterion: criterion.name,
        points: scored.contributions[i] ?? 0,
        value: scored.values[i] ?? null,
      }))
      .sort((a, b) => b.points - a.points);
    return [
      {
        id: scored.project.id,
        name: scored.project.name,
        rankLabel: (shared.get(scored.rank) ?? 1) > 1 ? `=${scored.rank}` : String(scored.rank),
        score: scored.score,
        standing,
        startsBelowLine,
        ...(scored.project.cost ? { cost: scored.project.cost.likely } : {}),
        contributions,
      },
    ];
  });
}

/** In words, for the row's detail: how the project stands to the budget. */
export const standingText: Readonly<Record<RankingRow["standing"], string>> = {
  "forced in": "Forced in, whatever its rank",
  above: "Above the budget line",
  below: "Below the budget line",
  "forced out": "Forced out, whatever its rank",
  "no budget": "",
};
