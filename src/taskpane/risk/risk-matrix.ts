import type { AssessedRisk, RankedPortfolio, RiskResult } from "../../core/ranked-portfolio";
import type { Formatting } from "../frame/formatting";

/** Five bands, low to high. */
export const bandNames = ["Very low", "Low", "Medium", "High", "Very high"] as const;

/** A field of the matrix, by its bands. */
export interface Field {
  readonly probabilityBand: number;
  readonly impactBand: number;
}

export const isField = (a: Field, b: Field | undefined): boolean =>
  a.probabilityBand === b?.probabilityBand && a.impactBand === b.impactBand;

export interface MatrixCell extends Field {
  readonly risks: readonly AssessedRisk[];
  /** 0 low to 2 high, by the sum of the bands: what the colour repeats. */
  readonly level: 0 | 1 | 2;
}

/** Rows from the most probable down, columns from the smallest impact up, as the matrix is usually drawn. Open risks only. */
export function matrixRows(risk: RiskResult): readonly (readonly MatrixCell[])[] {
  const open = risk.risks.filter((assessed) => assessed.risk.status === "open" && assessed.risk.type === "risk");
  return [4, 3, 2, 1, 0].map((probabilityBand) =>
    [0, 1, 2, 3, 4].map((impactBand) => ({
      probabilityBand,
      impactBand,
      risks: open.filter((r) => r.probabilityBand === probabilityBand && r.impactBand === impactBand),
      level: probabilityBand + impactBand >= 6 ? 2 : probabilityBand + impactBand >= 3 ? 1 : 0,
    })),
  );
}

/** "20–40 %", "80 % and more". */
export function bandRange(bounds: readonly number[], band: number, show: (bound: number) => string): string {
  const low = bounds[band] ?? 0;
  const high = bounds[band + 1];
  return high === undefined ? `${show(low)} and more` : `${show(low)} to ${show(high)}`;
}

export const probabilityRange = (risk: RiskResult, band: number, formatting: Formatting): string =>
  bandRange(risk.probabilityBounds, band, (bound) => formatting.percent(bound));

/** A project with what its open risks are expected to cost and how that moves its rank. */
export interface ExposedProject {
  readonly id: string;
  readonly name: string;
  readonly emv: number;
  /** Length of the bar, in [0, 1]. */
  readonly length: number;
  readonly rank: number;
  readonly score: number;
  readonly rankAfterRisk?: number;
  readonly scoreAfterRisk?: number;
}

/** Projects with an exposure other than 0, the costliest first. */
export function exposedProjects(ranked: RankedPortfolio): readonly ExposedProject[] {
  const exposed = ranked.scored.filter((scored) => scored.emv !== 0);
  const largest = Math.max(0, ...exposed.map((scored) => Math.abs(scored.emv)));
  return exposed
    .map((scored) => ({
      id: scored.project.id,
      name: scored.project.name,
      emv: scored.emv,
      length: Math.abs(scored.emv) / largest,
      rank: scored.rank,
      score: scored.score,
      ...(scored.rankAfterRisk === undefined ? {} : { rankAfterRisk: scored.rankAfterRisk }),
      ...(scored.scoreAfterRisk === undefined ? {} : { scoreAfterRisk: scored.scoreAfterRisk }),
    }))
    .sort((a, b) => b.emv - a.emv);
}

/** "4 → 7": the rank and the rank after risk; "4" where it does not move or cannot be told. */
export const rankShift = (project: ExposedProject): string =>
  project.rankAfterRisk === undefined || project.rankAfterRisk === project.rank
    ? String(project.rank)
    : `${project.rank} → ${project.rankAfterRisk}`;
