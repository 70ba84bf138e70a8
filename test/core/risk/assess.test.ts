import { assessRisks } from "../../../src/core/risk/assess";
import { risk } from "../example-portfolio";

describe("assessed risks", () => {
  const result = assessRisks([
    risk("a", 0.5, { low: 10, likely: 40, high: 100 }),
    risk("b", 0.75, 6, { type: "opportunity" }),
    risk("b", 0.2, 5000, { status: "closed" }),
  ]);

  it("carry the mean impact, the expected value and the place in the matrix", () => {
    expect(result.risks[0]).toMatchObject({ meanImpact: 45, emv: 22.5, probabilityBand: 3, impactBand: 4 });
    expect(result.risks[1]).toMatchObject({ meanImpact: 6, emv: -4.5, probabilityBand: 4, impactBand: 2 });
  });

  it("take totals and impact bands from the open ones", () => {
    expect(result).toMatchObject({
      applies: true,
      totalThreat: 22.5,
      totalOpportunity: 4.5,
      totalEmv: 18,
      impactBounds: [0, 2, 5, 10, 20],
    });
  });

  it("do not apply where there is no register", () => {
    expect(assessRisks([])).toMatchObject({ applies: false, risks: [], totalEmv: 0 });
  });
});
