import type { Portfolio } from "../model/portfolio";
import type { Project } from "../model/project";
import type { Objection, ProjectFigure } from "./objection";

/** What a practitioners' method needs of a figure of each project, and where it finds it. */
export interface FigureNeed {
  readonly figure: ProjectFigure;
  readonly need: "not negative" | "positive";
  readonly of: (project: Project) => number | undefined;
}

/** Figures that are lacking, and those that would make the quotient meaningless: one objection for each. */
export const figureObjections = (
  { projects }: Pick<Portfolio, "projects">,
  needs: readonly FigureNeed[],
): readonly Objection[] =>
  projects.flatMap((project, alternative) =>
    needs.flatMap(({ figure, need, of }): readonly Objection[] => {
      const given = of(project);
      const expected = need === "positive" ? "a number above 0" : "a number of 0 or more";
      if (given === undefined) return [{ code: "figure-missing", alternative, figure, expected, found: "blank" }];
      const found = String(given).replace("-", "−");
      if (given < 0) return [{ code: "figure-negative", alternative, figure, expected, found }];
      if (given === 0 && need === "positive") {
        return [{ code: "figure-not-positive", alternative, figure, expected, found }];
      }
      return [];
    }),
  );

/** A figure that nobody objected to. @throws {RangeError} if a project lacks it after all. */
export function figureOf(project: Project, { figure, of }: FigureNeed): number {
  const given = of(project);
  if (given === undefined) throw new RangeError(`${project.name} has no ${figure}`);
  return given;
}
