import { appraise, canAppraise } from "../../../src/core/finance/appraisal";
import { money } from "../../../src/core/model/quantity";
import { portfolio, project, risk, single } from "../example-portfolio";

const plan = { cost: single(120), durationMonths: 12, benefit: single(80), benefitYears: 3 };

describe("appraisal", () => {
  it("computes every figure from the same flows: −120, 80, 80, 80 at 10 %", () => {
    const [one] = appraise(portfolio({ projects: [project("A", [], plan)] }), 0.1);
    if (one?.known !== true) throw new Error("there are flows");
    expect(one.flows.net).toEqual([-120, 80, 80, 80]);
    expect(one.npv).toBeCloseTo(78.9482, 4);
    expect(one.rateOfReturn.outcome).toBe("one");
    expect(one.payback).toBe(1.5);
    expect(one.discountedPayback).toBeCloseTo(1 + (120 - 80 / 1.1) / (80 / 1.21), 9);
    expect(one.benefitCostRatio).toBeCloseTo(1 + 78.9482 / 120, 5);
    expect(one.profitabilityIndex).toBeCloseTo(1 + 78.9482 / 120, 5);
  });

  it("takes off what open risks are expected to cost, and adds what opportunities are to bring", () => {
    const risks = [
      risk("A", 0.5, 20),
      risk("A", 0.25, 8, { type: "opportunity" }),
      risk("A", 1, 90, { status: "closed" }),
    ];
    const [one, other] = appraise(
      portfolio({ projects: [project("A", [], plan), project("B", [], plan)], risks }),
      0.1,
    );
    if (one?.known !== true || other?.known !== true) throw new Error("there are flows");
    expect(one.netExposure).toBe(8);
    expect(one.npvAfterRisk).toBeCloseTo(one.npv - 8, 12);
    expect(other.npvAfterRisk).toBe(other.npv);
  });

  it("leaves out figures that do not exist, and says what a project lacks for flows", () => {
    const given = portfolio({
      projects: [project("A", []), project("B", [], { benefit: single(2) })],
      cashFlows: [{ projectId: "A", year: 2027, amount: money(5) }],
    });
    const [gift, lacking] = appraise(given, 0.1);
    expect(gift).toMatchObject({ benefitCostRatio: undefined, profitabilityIndex: undefined, payback: 0, npv: 5 });
    expect(lacking).toEqual({ known: false, missing: "cost" });
    expect(canAppraise(given)).toBe(true);
    expect(canAppraise({ ...given, cashFlows: [] })).toBe(false);
  });
});
