import fc from "fast-check";
import { derivedFlows, flowSpans, projectCashFlows } from "../../../src/core/finance/project-cash-flows";
import type { CashFlow } from "../../../src/core/model/cash-flow";
import { money } from "../../../src/core/model/quantity";
import { project, single } from "../example-portfolio";

const flow = (projectId: string, year: number, amount: number): CashFlow => ({
  projectId,
  year,
  amount: money(amount),
});

describe("a project's cash flows", () => {
  it("are its rows of the table, from its first year on, 0 in a year without a row", () => {
    const found = projectCashFlows({
      projects: [project("A", []), project("B", [])],
      cashFlows: [flow("A", 2027, -100), flow("A", 2029, 70), flow("B", 0, -5)],
    });
    expect(found[0]).toEqual({
      source: "table",
      firstYear: 2027,
      net: [-100, 0, 70],
      inflows: [0, 0, 70],
      outflows: [100, 0, 0],
    });
    expect(found[1]).toMatchObject({ source: "table", firstYear: 0, net: [-5] });
  });

  it("come from the table even where cost and benefit are given too", () => {
    const both = project("A", [], { cost: single(999), benefit: single(999), benefitYears: 3 });
    expect(projectCashFlows({ projects: [both], cashFlows: [flow("A", 1, -7)] })[0]).toMatchObject({ net: [-7] });
  });

  it("spread the cost over the duration, and the benefit from its delay on: 18 months of 90, 24 a year from month 15", () => {
    const plan = { cost: single(90), durationMonths: 18, benefit: single(24), benefitDelayMonths: 15, benefitYears: 2 };
    expect(derivedFlows(project("A", [], plan))).toEqual({
      source: "derived",
      outflows: [60, 30, 0, 0],
      // Months 15 to 38: nine of year 1, twelve of year 2, three of year 3.
      inflows: [0, 18, 24, 6],
      net: [-60, -12, 24, 6],
    });
  });

  it("let the benefit begin when the project ends if no delay is given", () => {
    const plan = { cost: single(12), durationMonths: 6, benefit: single(10), benefitYears: 1 };
    expect(derivedFlows(project("A", [], plan))).toMatchObject({ net: [-7, 5] });
  });

  it("spend all in year 0 without a duration", () => {
    const plan = { cost: single(12), benefit: single(10), benefitYears: 2 };
    expect(derivedFlows(project("A", [], plan))).toMatchObject({ outflows: [12, 0], inflows: [10, 10] });
  });

  it("say what is missing instead of taking it for nothing", () => {
    expect(derivedFlows(project("A", [], { benefit: single(1) }))).toEqual({ source: "none", missing: "cost" });
    expect(derivedFlows(project("A", [], { cost: single(1) }))).toEqual({ source: "none", missing: "benefit" });
    expect(derivedFlows(project("A", [], { cost: single(1), benefit: single(1) }))).toEqual({
      source: "none",
      missing: "benefitYears",
    });
  });

  it("need no years for a benefit of 0, and are one 0 where nothing is spent either", () => {
    expect(derivedFlows(project("A", [], { cost: single(5), benefit: single(0) }))).toMatchObject({ net: [-5] });
    expect(derivedFlows(project("A", [], { cost: single(0), benefit: single(0) }))).toMatchObject({ net: [0] });
  });

  it("count a negative benefit as money that goes out", () => {
    const plan = { cost: single(10), benefit: single(-4), benefitYears: 2 };
    expect(derivedFlows(project("A", [], plan))).toMatchObject({ inflows: [0, 0], outflows: [14, 4], net: [-14, -4] });
  });

  it("take the likely figures", () => {
    const plan = {
      cost: { low: 1, likely: 20, high: 300 },
      benefit: { low: 2, likely: 40, high: 500 },
      benefitYears: 1,
    };
    expect(derivedFlows(project("A", [], plan))).toMatchObject({ net: [20] });
  });

  it("lose nothing: all years together are the cost, and the benefit for its years", () => {
    const months = fc.integer({ min: 0, max: 600 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), months, months, months, (cost, benefit, duration, delay, life) => {
        const flows = derivedFlows(
          project("A", [], {
            cost: single(cost),
            benefit: single(benefit),
            durationMonths: duration,
            benefitDelayMonths: delay,
            benefitYears: life / 12,
          }),
        );
        if (flows.source === "none") throw new Error("nothing is missing");
        const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
        expect(sum(flows.outflows)).toBeCloseTo(cost, 6);
        expect(sum(flows.inflows)).toBeCloseTo((benefit * life) / 12, 6);
        expect(flows.net).toHaveLength(flows.inflows.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("have spans in months from the start", () => {
    expect(flowSpans(project("A", [], { durationMonths: 5, benefitYears: 2 }))).toEqual({
      costMonths: 5,
      benefitFrom: 5,
      benefitMonths: 24,
    });
  });
});
