import { snapshotOf } from "../../../src/core/reasons/run-snapshot";
import { flatTree, linear, portfolio, project } from "../example-portfolio";
import { ranked, words } from "./any-ranked";

describe("the snapshot of a run", () => {
  it("keeps what methods compare: numbers on their scale, words as values, blanks as blanks", () => {
    const run = ranked(
      portfolio({
        criteria: flatTree([
          { weight: 3, valueFunction: linear(0, 10, "lower"), missing: "leave out" },
          { weight: 1, valueFunction: words },
        ]),
        projects: [
          project("a", [4, "Low"], { adjustment: { points: 0.2, reason: "law" } }),
          project("b", [null, "High"]),
        ],
      }),
    );
    const found = snapshotOf(run);
    expect(found.criteria).toMatchObject([
      { id: "c1", weight: 0.75, better: "lower", low: 0, high: 10, ownUnit: true },
      { id: "c2", weight: 0.25, ownUnit: false },
    ]);
    expect(found.projects.map(({ ratings, points, rank }) => ({ ratings, points, rank }))).toEqual([
      { ratings: [4, 0.3], points: 0.2, rank: 2 },
      { ratings: [null, 1], points: 0, rank: 1 },
    ]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
