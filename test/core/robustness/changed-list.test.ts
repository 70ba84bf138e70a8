import { withCopyOf, withoutProject } from "../../../src/core/robustness/changed-list";
import { flatTree, linear, portfolio, project } from "../example-portfolio";

const given = portfolio({
  criteria: flatTree([
    {
      weight: 1,
      valueFunction: { kind: "linear", direction: "higher", anchors: { kind: "observed", low: 2, high: 9 } },
    },
    { weight: 1, valueFunction: linear(0, 10) },
  ]),
  projects: [project("a", [9, 3]), project("b", [5, 1]), project("c", [2, 4])],
});

const anchorsOf = (changed: typeof given) =>
  changed.criteria.criteria.map(({ valueFunction }) => "anchors" in valueFunction && valueFunction.anchors);

describe("a changed list of projects", () => {
  it("reads observed scales anew and leaves fixed ones", () => {
    const without = withoutProject(given, 0);
    expect(without.projects.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(anchorsOf(without)).toEqual([
      { kind: "observed", low: 2, high: 5 },
      { kind: "fixed", low: 0, high: 10 },
    ]);
  });

  it("puts a copy last, under an id of its own", () => {
    const copied = withCopyOf(given, 1);
    expect(copied.projects.map(({ id, ratings }) => [id, ratings[0]])).toEqual([
      ["a", 9],
      ["b", 5],
      ["c", 2],
      ["b (copy)", 5],
    ]);
    expect(() => withCopyOf(given, 7)).toThrow(RangeError);
  });
});
