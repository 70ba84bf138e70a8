import { obviouslyNone, ratesFound, type RateRoot } from "../../../src/core/finance/rate-of-return";

const root = (rate: number): RateRoot => ({ rate, npv: "falls" });

describe("rate of return", () => {
  it("is none, one or several", () => {
    expect(ratesFound([], 0.1)).toEqual({ outcome: "none", why: "no root" });
    expect(ratesFound([root(0.2)], undefined)).toEqual({ outcome: "one", roots: [root(0.2)] });
    expect(ratesFound([root(0.2), root(4)], 3.999_999_9).outcome).toBe("several");
  });
  it("shows the exact root next to where an iteration ended, and none if it ended elsewhere", () => {
    expect(ratesFound([root(0.2), root(4)], 3.999_999)).toMatchObject({ fromDefaultGuess: 4 });
    expect(ratesFound([root(0.2), root(4)], 0.21)).not.toHaveProperty("fromDefaultGuess");
  });
  it("needs money both ways", () => {
    expect(obviouslyNone([])).toBe("no flows");
    expect(obviouslyNone([0])).toBe("no flows");
    expect(obviouslyNone([0, 3])).toBe("one sign");
    expect(obviouslyNone([-1, 3])).toBeUndefined();
  });
});
