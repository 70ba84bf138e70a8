import type { ScoringMethod } from "../scoring/method";

/**
 * How many cells a method looks at to score m projects on n criteria once, roughly: what the number of repetitions is
 * chosen by. m × n for most; outranking methods compare the projects in pairs, and ELECTRE III sorts these pairs again
 * and again.
 */
export function scoringEffort({ id }: Pick<ScoringMethod, "id">, m: number, n: number): number {
  if (id === "promethee") return m * m * n;
  return id === "electre-iii" ? m * m * (n + m) : m * n;
}
