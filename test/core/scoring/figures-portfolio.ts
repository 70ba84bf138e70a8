import type { Portfolio } from "../../../src/core/model/portfolio";
import type { PracticeFigure } from "../../../src/core/model/practice-figure";
import type { Project } from "../../../src/core/model/project";
import { portfolio, project, single } from "../example-portfolio";

/** Projects P1, P2 … that say nothing of themselves but these figures. */
export const withFigures = (
  rows: readonly Partial<Record<PracticeFigure, number>>[],
  more: Partial<Project> = {},
): Portfolio => portfolio({ projects: rows.map((figures, i) => project(`P${i + 1}`, [0], { figures, ...more })) });

/** Projects that spend their first flow at once and earn the second every year after. */
export const withPlan = (rows: readonly { cost?: number; benefit?: number; years?: number }[]): Portfolio =>
  portfolio({
    projects: rows.map(({ cost, benefit, years }, i) =>
      project(`P${i + 1}`, [0], {
        ...(cost === undefined ? {} : { cost: single(cost) }),
        ...(benefit === undefined ? {} : { benefit: single(benefit) }),
        ...(years === undefined ? {} : { benefitYears: years }),
        durationMonths: 12,
      }),
    ),
  });
