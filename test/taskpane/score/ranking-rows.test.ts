import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { rankingRows } from "../../../src/taskpane/score/ranking-rows";
import { portfolio, ranked } from "../made-portfolio";

describe("the ranking preview", () => {
  const rows = rankingRows(ranked);

  it("marks shared ranks with an equals sign and keeps table order within them", () => {
    expect(rows.map(({ id, rankLabel }) => [id, rankLabel])).toEqual([
      ["B", "1"],
      ["A", "=2"],
      ["C", "=2"],
      ["D", "4"],
    ]);
  });

  it("lists what adds most first, and the parts add up to the score", () => {
    const [best] = rows;
    expect(best?.contributions.map(({ criterion }) => criterion)).toEqual(["Fit", "Reach"]);
    expect(best?.contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(0.85, 12);
  });

  it("keeps a cost that is absent absent", () => {
    expect(rows.map(({ cost }) => cost)).toEqual([110, 300, 90, undefined]);
  });

  it("draws the budget line once, above the first project that does not fit, and never without a budget", () => {
    expect(rows.some(({ startsBelowLine }) => startsBelowLine)).toBe(false);
    const cut = rankingRows({
      ...ranked,
      waterline: { ...ranked.waterline, applies: true, standing: ["below", "above", "below", "below"] },
    });
    expect(cut.map(({ startsBelowLine }) => startsBelowLine)).toEqual([false, true, false, false]);
  });

  it("shows a left-out criterion as such and not as zero", () => {
    const gap = { ...portfolio, projects: [{ ...portfolio.projects[0]!, ratings: [null, 4] }] };
    const [row] = rankingRows(rankPortfolio(gap, defaultParameters));
    expect(row?.contributions.find(({ criterion }) => criterion === "Fit")?.value).toBeNull();
  });
});
