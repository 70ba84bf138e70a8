import fc from "fast-check";
import { discountedPayback, payback } from "../../../src/core/finance/payback";
import { conventionalFlows, discountRates } from "./random-flows";

describe("payback period", () => {
  it("takes the flow of the year in which it happens to come evenly", () => {
    expect(payback([-100, 40, 40, 80])).toBeCloseTo(2.25, 12);
    expect(payback([-1000, 500, 400, 300, 100])).toBeCloseTo(2 + 1 / 3, 12);
  });

  it("may fall on the end of a year, also where decimals do not add up exactly", () => {
    expect(payback([-0.3, 0.1, 0.2, 1])).toBe(2);
    expect(payback([-100, 40, 60, 80])).toBe(2);
  });

  it("is not there where the money never comes back", () => {
    expect(payback([-100, 40, 40])).toBeUndefined();
    expect(payback([-100])).toBeUndefined();
  });

  it("is 0 where nothing has to be paid back", () => {
    expect(payback([])).toBe(0);
    expect(payback([0, 0])).toBe(0);
    expect(payback([50, -20])).toBe(0);
  });

  it("counts from the beginning, idle and profitable years before the investment too", () => {
    expect(payback([0, -100, 50, 100])).toBeCloseTo(2.5, 12);
    expect(payback([20, -60, 80])).toBeCloseTo(1.5, 12);
  });

  it("counts the first time: what has to be paid later it does not see", () => {
    expect(payback([-100, 125, -90, 10])).toBeCloseTo(0.8, 12);
  });

  it("splits what has come in by then in proportion: the flows up to it add up to 0", () => {
    fc.assert(
      fc.property(conventionalFlows, (flows) => {
        const years = payback(flows);
        if (years === undefined) {
          expect(flows.reduce((sum, flow) => sum + flow, 0)).toBeLessThan(1e-6);
          return;
        }
        const whole = Math.floor(years);
        const before = flows.slice(0, whole + 1).reduce((sum, flow) => sum + flow, 0);
        expect(before + (years - whole) * (flows[whole + 1] ?? 0)).toBeCloseTo(0, 5);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("discounted payback period", () => {
  it("lets interest run: 100 at 10 % takes 60 and 60 nearly two years, not 1.67", () => {
    // −100, 54.5455, 49.5868: 1 + 45.4545 / 49.5868.
    expect(discountedPayback(0.1, [-100, 60, 60])).toBeCloseTo(1.916667, 6);
    expect(payback([-100, 60, 60])).toBeCloseTo(1.666667, 6);
  });

  it("is never shorter than the plain one, and the same at 0 %", () => {
    fc.assert(
      fc.property(conventionalFlows, discountRates, (flows, rate) => {
        const discounted = discountedPayback(rate, flows);
        const plain = payback(flows);
        expect(discountedPayback(0, flows)).toBe(plain);
        if (flows.filter((flow) => flow < 0).length > 1) return;
        if (discounted !== undefined) expect(discounted).toBeGreaterThanOrEqual((plain as number) - 1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses a rate of −100 %", () => {
    expect(() => discountedPayback(-1, [-1, 2])).toThrow(RangeError);
  });
});
