import { preference, type PreferenceFunction } from "../../../src/core/scoring/preference-function";

describe("a preference function", () => {
  const cases: readonly (readonly [PreferenceFunction, number, number])[] = [
    [{ kind: "usual" }, 0.01, 1],
    [{ kind: "u-shape", q: 2 }, 2, 0],
    [{ kind: "u-shape", q: 2 }, 2.01, 1],
    [{ kind: "v-shape", p: 4 }, 1, 0.25],
    [{ kind: "v-shape", p: 4 }, 4, 1],
    [{ kind: "level", q: 1, p: 3 }, 1, 0],
    [{ kind: "level", q: 1, p: 3 }, 3, 0.5],
    [{ kind: "level", q: 1, p: 3 }, 3.1, 1],
    [{ kind: "linear", q: 1, p: 5 }, 2, 0.25],
    [{ kind: "linear", q: 1, p: 5 }, 5, 1],
    [{ kind: "gaussian", s: 3 }, 3, 1 - Math.exp(-0.5)],
  ];
  it.each(cases)("%j of a difference of %d is %d", (f, d, strength) => {
    expect(preference(f, d)).toBeCloseTo(strength, 12);
  });

  it("gives nothing for what is equal or worse, and a step where thresholds are 0 or coincide", () => {
    for (const [f] of cases) for (const d of [0, -3]) expect(preference(f, d)).toBe(0);
    expect(preference({ kind: "v-shape", p: 0 }, 1e-9)).toBe(1);
    expect(preference({ kind: "gaussian", s: 0 }, 1e-9)).toBe(1);
    expect(preference({ kind: "linear", q: 2, p: 2 }, 2.5)).toBe(1);
    expect(preference({ kind: "level", q: 3, p: 1 }, 2)).toBe(0);
  });

  it("takes a difference of decimals for what it is written as", () => {
    expect(preference({ kind: "u-shape", q: 0.1 }, 0.4 - 0.3)).toBe(0);
  });
});
