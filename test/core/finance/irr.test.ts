import fc from "fast-check";
import { irr } from "../../../src/core/finance/irr";
import { netPresentValue, presentValues } from "../../../src/core/finance/net-present-value";
import type { RateOfReturn } from "../../../src/core/finance/rate-of-return";
import { publishedIrr, severalRates } from "../../golden/finance";
import { expectPrinted } from "../../golden/printed";
import spreadsheet from "../../golden/spreadsheet-finance.json";
import { anyFlows, conventionalFlows, signChanges, sizeOf } from "./random-flows";

const ratesOf = (found: RateOfReturn): readonly number[] =>
  found.outcome === "none" ? [] : found.roots.map(({ rate }) => rate);

describe("internal rate of return", () => {
  it.each(publishedIrr)("reproduces $source", ({ flows, percent }) => {
    const found = irr(flows);
    expect(found.outcome).toBe("one");
    expectPrinted((ratesOf(found)[0] as number) * 100, percent);
  });

  it.each(severalRates)("finds every rate, not the first: $source", ({ flows, rates }) => {
    const found = irr(flows);
    expect(found.outcome).toBe("several");
    expect(ratesOf(found)).toHaveLength(rates.length);
    ratesOf(found).forEach((rate, k) => expect(rate).toBeCloseTo(rates[k] as number, 12));
  });

  it.each(spreadsheet.cases.filter((one) => one.irr !== null))(
    "shows what LibreOffice's IRR shows without a guess: $irr",
    ({ flows, irr: shown }) => {
      const found = irr(flows);
      expect(found.outcome === "none" ? undefined : found.fromDefaultGuess).toBeCloseTo(shown as number, 9);
    },
  );

  it("says that there is none where the value never reaches 0", () => {
    expect(irr([100, -150, 100])).toEqual({ outcome: "none", why: "no root" });
    expect(irr([-5, -1])).toEqual({ outcome: "none", why: "one sign" });
    expect(irr([0, 0])).toEqual({ outcome: "none", why: "no flows" });
    expect(irr([])).toEqual({ outcome: "none", why: "no flows" });
  });

  it("says whether the value falls through 0, rises through it or only touches it", () => {
    const kinds = (flows: readonly number[]) => {
      const found = irr(flows);
      return found.outcome === "none" ? [] : found.roots.map(({ npv }) => npv);
    };
    expect(kinds([-100, 120])).toEqual(["falls"]);
    expect(kinds([100, -120])).toEqual(["rises"]);
    expect(kinds([-1600, 10000, -10000])).toEqual(["rises", "falls"]);
    // (u − 1.5)²: one root, twice.
    expect(kinds([1, -3, 2.25])).toEqual(["touches"]);
  });

  it("is a rate at which the net present value is 0", () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        for (const rate of ratesOf(irr(flows))) {
          const slopeRoom = sizeOf(presentValues(rate, flows)) * flows.length * 1e-10;
          // Near −100 % one step of the rate changes the value by more than rounding.
          if (rate > -0.9) expect(Math.abs(netPresentValue(rate, flows))).toBeLessThan(slopeRoom);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("has no more rates than changes of sign, an even number fewer if multiple ones are counted", () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const found = irr(flows);
        const changes = signChanges(flows);
        expect(ratesOf(found).length).toBeLessThanOrEqual(changes);
        if (found.outcome === "none" || found.roots.some(({ npv }) => npv === "touches")) return;
        expect((changes - found.roots.length) % 2).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on the unit of money, on idle years around the flows, or on which side pays", () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const rates = ratesOf(irr(flows));
        expect(ratesOf(irr(flows.map((flow) => flow * 8)))).toEqual(rates);
        expect(ratesOf(irr([0, 0, ...flows, 0]))).toEqual(rates);
        expect(ratesOf(irr(flows.map((flow) => -flow)))).toEqual(rates);
      }),
      { numRuns: 500 },
    );
  });

  it("is exactly one rate for an investment that only returns afterwards, above 0 if it returns more than it cost", () => {
    fc.assert(
      fc.property(conventionalFlows, (flows) => {
        const found = irr(flows);
        expect(found.outcome).toBe("one");
        const total = flows.reduce((sum, flow) => sum + Math.round(flow * 100), 0);
        expect(Math.sign(ratesOf(found)[0] as number)).toBe(Math.sign(total));
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses a flow that is no number", () => {
    expect(() => irr([-1, Number.NaN, 2])).toThrow(RangeError);
  });
});
