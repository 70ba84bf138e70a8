import fc from "fast-check";
import type { DatedFlow } from "../../../src/core/finance/dated-flow";
import { irr } from "../../../src/core/finance/irr";
import type { RateOfReturn } from "../../../src/core/finance/rate-of-return";
import { xirr } from "../../../src/core/finance/xirr";
import { xnpv } from "../../../src/core/finance/xnpv";
import { daySerial } from "../../../src/core/model/period";
import { publishedDated } from "../../golden/finance";
import { expectPrinted } from "../../golden/printed";
import spreadsheet from "../../golden/spreadsheet-finance.json";
import { anyFlows, signChanges, sizeOf } from "./random-flows";

const dated = (amounts: readonly number[], days: readonly number[]): readonly DatedFlow[] =>
  amounts.map((amount, i) => ({ amount, day: daySerial(days[i] as number) }));

/** On the same day of years of 365 days. */
const yearly = (amounts: readonly number[]) =>
  dated(
    amounts,
    amounts.map((_, t) => 40_000 + 365 * t),
  );

const ratesOf = (found: RateOfReturn): readonly number[] =>
  found.outcome === "none" ? [] : found.roots.map(({ rate }) => rate);

describe("internal rate of return of dated flows", () => {
  it(`reproduces ${publishedDated.source}`, () => {
    const found = xirr(dated(publishedDated.amounts, publishedDated.days));
    expect(found.outcome).toBe("one");
    expectPrinted((ratesOf(found)[0] as number) * 100, publishedDated.xirrPercent);
  });

  it.each(spreadsheet.cases.filter((one) => one.xirr !== null))(
    "has among its rates what LibreOffice's XIRR gives: $xirr",
    ({ flows, days, xirr: shown }) => {
      const distances = ratesOf(xirr(dated(flows, days))).map((rate) => Math.abs(rate - (shown as number)));
      expect(Math.min(...distances)).toBeLessThan(1e-8);
    },
  );

  it("agrees with the rates of regular flows where the flows are a year of 365 days apart", () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const regular = ratesOf(irr(flows)).filter((rate) => rate > -0.99);
        const found = ratesOf(xirr(yearly(flows))).filter((rate) => rate > -0.99);
        expect(found.length).toBe(regular.length);
        found.forEach((rate, k) => expect(rate).toBeCloseTo(regular[k] as number, 5));
      }),
      { numRuns: 1000 },
    );
  });

  it("is a rate at which XNPV is 0", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(anyFlows, gaps, (flows, steps) => {
        const days = flows.map((_, i) => 40_000 + steps.slice(0, i).reduce((sum, step) => sum + step, 0));
        const entries = dated(flows, days);
        for (const rate of ratesOf(xirr(entries))) {
          if (rate < -0.9 || rate > 100) continue;
          const presents = entries.map((entry) => xnpv(rate, [{ amount: 0, day: daySerial(40_000) }, entry]));
          expect(Math.abs(xnpv(rate, entries))).toBeLessThan(sizeOf(presents) * 1e-9);
        }
        expect(ratesOf(xirr(entries)).length).toBeLessThanOrEqual(signChanges(flows));
      }),
      { numRuns: 1000 },
    );
  });

  it("adds up flows of one day and does not mind the order of the later ones", () => {
    const a = xirr(dated([-100, 30, 30, 70], [40_000, 40_100, 40_100, 40_300]));
    const b = xirr(dated([-100, 70, 60], [40_000, 40_300, 40_100]));
    expect(ratesOf(a)).toHaveLength(1);
    expect(ratesOf(a)[0]).toBeCloseTo(ratesOf(b)[0] as number, 12);
  });

  it("finds two rates where flows turn twice, and none where they never balance", () => {
    const [low, high] = ratesOf(xirr(yearly([-1600, 10000, -10000])));
    expect(low).toBeCloseTo(0.25, 10);
    expect(high).toBeCloseTo(4, 10);
    expect(xirr(yearly([100, -150, 100]))).toEqual({ outcome: "none", why: "no root" });
    expect(xirr([])).toEqual({ outcome: "none", why: "no flows" });
    expect(xirr(dated([-5, 5], [40_000, 40_000]))).toEqual({ outcome: "none", why: "no flows" });
    expect(xirr(dated([5, 5], [40_000, 40_001]))).toEqual({ outcome: "none", why: "one sign" });
  });

  it("finds a rate that no spreadsheet shows: a loss of nearly all within days", () => {
    const [rate] = ratesOf(xirr(dated([-100, 1], [40_000, 40_010])));
    expect(rate).toBeGreaterThanOrEqual(-1);
    expect(rate).toBeLessThan(-0.999);
  });

  it("refuses a day before the first entry, and an amount that is no number", () => {
    expect(() => xirr(dated([-100, 50, 70], [40_000, 39_999, 40_100]))).toThrow("before the first");
    expect(() => xirr(dated([-100, Infinity], [40_000, 40_100]))).toThrow(RangeError);
  });
});
