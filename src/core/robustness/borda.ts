import { averageRanks } from "./average-ranks";

/**
 * Borda's count: in each ranking a project gets a point for everyone below it and half a point for everyone beside it.
 *
 * @param rankings  lower ranks are better; all of the same projects.
 * @returns  points by project; 0 for all without rankings.
 * @see de Borda (1781), Mémoire sur les élections au scrutin, Histoire de l'Académie Royale des Sciences.
 */
export function bordaPoints(rankings: readonly (readonly number[])[]): readonly number[] {
  const m = rankings[0]?.length ?? 0;
  const points = new Array<number>(m).fill(0);
  for (const ranks of rankings)
    averageRanks(ranks).forEach((rank, i) => (points[i] = (points[i] as number) + m - rank));
  return points;
}
