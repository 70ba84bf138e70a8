import fc from "fast-check";
import { packedSnapshot, storedSnapshot } from "../../src/app/stored-snapshot";
import { snapshotOf } from "../../src/core/reasons/run-snapshot";
import { anyPortfolio, ranked } from "../core/reasons/any-ranked";

const throughSettings = (stored: unknown): unknown => JSON.parse(JSON.stringify(stored));

describe("the stored snapshot", () => {
  it("comes back as it was, through settings that are text", () => {
    fc.assert(
      fc.property(anyPortfolio, (any) => {
        const given = { at: 46_000.5, snapshot: snapshotOf(ranked(any)) };
        expect(storedSnapshot(throughSettings(packedSnapshot(given)))).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves ratings out where they would crowd the settings, and keeps ranks", () => {
    const [any] = fc.sample(anyPortfolio, { numRuns: 1, seed: 5 });
    const { criteria, projects, ...rest } = snapshotOf(ranked(any as never));
    const many = Array.from({ length: 90_000 }, (_, i) => ({
      ...(projects[0] as (typeof projects)[number]),
      id: `p${i}`,
      ratings: criteria.map(() => 0.123456),
    }));
    const packed = packedSnapshot({ at: 1, snapshot: { ...rest, criteria, projects: many } });
    expect(packed.ratings).toBeUndefined();
    expect(storedSnapshot(packed)?.snapshot.projects[7]).toMatchObject({ id: "p7", rank: expect.any(Number) });
  });

  it("is absent if another hand has changed its shape", () => {
    const [any] = fc.sample(anyPortfolio, { numRuns: 1, seed: 5 });
    const good = packedSnapshot({ at: 1, snapshot: snapshotOf(ranked(any as never)) });
    for (const odd of [
      null,
      [],
      "x",
      { ...good, at: "now" },
      { ...good, criteria: [["c"]] },
      { ...good, projects: [{}] },
      { ...good, options: 4 },
      { ...good, method: 1 },
    ])
      // prettier-ignore
      expect(storedSnapshot(throughSettings(odd))).toBeUndefined();
    expect(storedSnapshot({ ...good, ratings: [["x"]] })?.snapshot.projects[0]?.ratings).toBeUndefined();
  });
});
