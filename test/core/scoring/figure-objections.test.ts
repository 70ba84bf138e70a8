import { figureObjections, figureOf } from "../../../src/core/scoring/figure-objections";
import { figureAboveZero, figureFromZero } from "../../../src/core/scoring/practice-figure-need";
import { withFigures } from "./figures-portfolio";

describe("objections to figures", () => {
  const needs = [figureFromZero("reach"), figureAboveZero("effort")];

  it("stand at each project and figure that is blank, negative, or 0 where something is divided by it", () => {
    const given = withFigures([{ reach: 0, effort: 2 }, { reach: -3 }, { reach: 1, effort: 0 }]);
    expect(figureObjections(given, needs).map(({ code, alternative, figure, found }) => [code, alternative, figure, found])).toEqual([
      ["figure-negative", 1, "reach", "−3"],
      ["figure-missing", 1, "effort", "blank"],
      ["figure-not-positive", 2, "effort", "0"],
    ]); // prettier-ignore
  });

  it("are a broken promise if a figure is asked for that is not there", () => {
    const [project] = withFigures([{ reach: 4 }]).projects;
    if (project === undefined) throw new Error("there is a project");
    expect(figureOf(project, figureFromZero("reach"))).toBe(4);
    expect(() => figureOf(project, figureAboveZero("effort"))).toThrow("Project P1 has no effort");
  });
});
