import { scoringEffort } from "../../../src/core/robustness/scoring-effort";

describe("effort of scoring", () => {
  it("is that of the decision matrix for most methods, of all pairs for outranking ones", () => {
    expect(scoringEffort({ id: "topsis" }, 50, 8)).toBe(400);
    expect(scoringEffort({ id: "promethee" }, 50, 8)).toBe(20_000);
    expect(scoringEffort({ id: "electre-iii" }, 50, 8)).toBe(145_000);
  });
});
