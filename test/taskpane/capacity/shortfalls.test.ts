import { month } from "../../../src/core/model/period";
import type { CapacityResult } from "../../../src/core/ranked-portfolio";
import { heatLevel, heatRows, shortfalls } from "../../../src/taskpane/capacity/shortfalls";

const role = (name: string, supply: readonly number[], demand: readonly number[]): CapacityResult["roles"][number] => ({
  role: name,
  supply,
  demand,
  fundedDemand: demand,
  gap: supply.map((hours, i) => hours - (demand[i] ?? 0)),
});
const capacity: CapacityResult = {
  applies: true,
  months: [month(2027, 1), month(2027, 2), month(2027, 3)],
  roles: [
    role("Analyst", [100, 100, 100], [130, 100.3, 20]),
    role("Tester", [0, 80, 0], [40, 200, 0]),
    role("Architect", [50, 50, 50], [10, 20, 30]),
  ],
};

describe("shortfalls", () => {
  const rows = heatRows(capacity);

  it("put the role that lacks most hours first and leave out those that lack none", () => {
    expect(shortfalls(rows).map(({ role: name, totalHours }) => [name, totalHours])).toEqual([
      ["Tester", 160],
      ["Analyst", 30],
    ]);
  });

  it("name the month that hurts most", () => {
    expect(shortfalls(rows)[0]?.worst).toMatchObject({ month: month(2027, 2), supply: 80, demand: 200 });
  });

  it("do not count less than half an hour", () => {
    expect(rows[0]?.cells.map(({ state }) => state)).toEqual(["short", "balanced", "spare"]);
  });

  it("tell nobody there and nothing asked from a balance", () => {
    expect(rows[1]?.cells[2]?.state).toBe("empty");
  });

  it("colour by the gap's part of the larger of supply and demand", () => {
    const levels = rows[1]?.cells.map(heatLevel);
    expect(levels).toEqual([3, 3, 0]);
    expect(heatLevel(rows[0]!.cells[0]!)).toBe(2);
  });
});
