import { demandMonths } from "../../../src/core/capacity/horizon";
import { month } from "../../../src/core/model/period";
import { demand } from "../example-portfolio";

describe("months of demand", () => {
  it("run without a gap from the first to the last, over the turn of the year", () => {
    const rows = [demand("a", "R", [2027, 2], 1), demand("b", "R", [2026, 11], 1)];
    expect(demandMonths(rows)).toEqual([month(2026, 11), month(2026, 12), month(2027, 1), month(2027, 2)]);
  });

  it("are none without demand", () => {
    expect(demandMonths([])).toEqual([]);
  });
});
