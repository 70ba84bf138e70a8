import { probability } from "../../../src/core/model/quantity";
import type { Risk } from "../../../src/core/model/project";
import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { bandRange, exposedProjects, matrixRows, rankShift } from "../../../src/taskpane/risk/risk-matrix";
import { portfolio } from "../made-portfolio";

const risk = (id: string, projectId: string, chance: number, impact: number, more: Partial<Risk> = {}): Risk => ({
  id,
  projectId,
  type: "risk",
  probability: probability(chance),
  impact: { low: impact, likely: impact, high: impact },
  status: "open",
  ...more,
});
const ranked = rankPortfolio(
  {
    ...portfolio,
    risks: [
      risk("R1", "B", 0.8, 100),
      risk("R2", "A", 0.05, 10),
      risk("R3", "A", 0.8, 100, { status: "closed" }),
      risk("R4", "C", 0.5, 40, { type: "opportunity" }),
    ],
  },
  defaultParameters,
);

describe("the risk matrix", () => {
  const rows = matrixRows(ranked.risk);

  it("has the most probable on top and the largest impact at the right", () => {
    expect(rows[0]?.[4]?.risks.map((assessed) => assessed.risk.id)).toEqual(["R1"]);
  });

  it("leaves out closed risks and opportunities", () => {
    expect(rows.flat().reduce((sum, cell) => sum + cell.risks.length, 0)).toBe(2);
  });

  it("words the last band as open-ended", () => {
    const show = (bound: number): string => String(bound);
    expect(bandRange([0, 10, 20, 50, 100], 1, show)).toBe("10 to 20");
    expect(bandRange([0, 10, 20, 50, 100], 4, show)).toBe("100 and more");
  });
});

describe("exposed projects", () => {
  const exposed = exposedProjects(ranked);

  it("come by expected cost, gains last, and projects without exposure not at all", () => {
    expect(exposed.map(({ id, emv }) => [id, emv])).toEqual([
      ["B", 80],
      ["A", 0.5],
      ["C", -20],
    ]);
  });

  it("show a rank that moves with an arrow", () => {
    const [first] = exposed;
    expect(rankShift({ ...first!, rank: 4, rankAfterRisk: 7 })).toBe("4 → 7");
    expect(rankShift({ ...first!, rank: 4, rankAfterRisk: 4 })).toBe("4");
  });
});
