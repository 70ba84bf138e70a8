import { demandByRole } from "../../../src/core/capacity/demand";
import { demandMonths } from "../../../src/core/capacity/horizon";
import { roleIndex } from "../../../src/core/capacity/role";
import { demand } from "../example-portfolio";

const rows = [
  demand("a", "Analyst", [2026, 1], 100),
  demand("b", "Analyst", [2026, 1], 20),
  demand("b", "Tester", [2026, 3], 7),
];
const roles = roleIndex([], rows);
const months = demandMonths(rows);

describe("demand by role", () => {
  it("adds up projects in their months", () => {
    expect(demandByRole(rows, roles, months, () => true)).toEqual([
      [120, 0, 0],
      [0, 0, 7],
    ]);
  });

  it("leaves out projects that do not count", () => {
    expect(demandByRole(rows, roles, months, (id) => id === "b")).toEqual([
      [20, 0, 0],
      [0, 0, 7],
    ]);
  });

  it("is nothing over no months", () => {
    expect(demandByRole([], roles, [], () => true)).toEqual([[], []]);
  });
});
