import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { moveInWords, moveLabel, rankingRows } from "../../../src/taskpane/score/ranking-rows";
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

  it("tells who has moved by weights set by hand, up over 0, and nothing of moves where none is", () => {
    // In table order A, B, C, D: B was third.
    const moved = rankingRows(ranked, [1, 3, 2, 4]);
    expect(moved.map(({ id, moved: places }) => [id, places])).toEqual([
      ["B", 2],
      ["A", -1],
      ["C", 0],
      ["D", 0],
    ]);
    expect(rows.every((row) => !("moved" in row))).toBe(true);
  });

  it("says a move by a sign for the eye and in words for the ear", () => {
    expect([2, -1, 0].map(moveLabel)).toEqual(["▲\u20092", "▼\u20091", ""]);
    expect([2, -1, 0].map(moveInWords)).toEqual(["up 2 places", "down 1 place", ""]);
  });
});
