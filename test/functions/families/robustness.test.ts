import { rankAcceptability } from "../../../src/functions/families/robustness";

const ratings = [[1, 0], [0, 1], [0.2, 0.2]]; // prettier-ignore

describe("rank acceptability on a range", () => {
  it("is shares of the samples: each row and each column adds up to 1", () => {
    const found = rankAcceptability(ratings, undefined, undefined, undefined, 2000, 7);
    for (const row of found) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const rank of [0, 1, 2]) expect(found.reduce((sum, row) => sum + (row[rank] as number), 0)).toBeCloseTo(1, 12);
    // The first wins where its weight is over one half, which is half of all weights.
    expect(found[0]?.[0]).toBeGreaterThan(0.46);
    expect(found[0]?.[0]).toBeLessThan(0.54);
  });

  it("is the same for the same seed, and certain where the order of the weights decides", () => {
    const draw = (seed: number) => rankAcceptability(ratings, undefined, undefined, undefined, 500, seed);
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
    const known = rankAcceptability(ratings, undefined, [[3, 1]], "ordinal", 500);
    expect(known[0]).toEqual([1, 0, 0]);
  });

  it("refuses odd samples, seeds and words", () => {
    expect(() => rankAcceptability(ratings, undefined, undefined, undefined, 10)).toThrow(
      "samples: expected a whole number from 100",
    );
    expect(() => rankAcceptability(ratings, undefined, undefined, undefined, 500, -1)).toThrow(
      "seed: expected a whole number",
    );
    expect(() => rankAcceptability(ratings, undefined, undefined, "some")).toThrow("information: expected");
  });
});
