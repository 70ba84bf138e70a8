import { checkWorkbook } from "../../src/workbook/check-workbook";
import { table, workbook } from "./raw-tables";

it("turns the two needed tables into a portfolio, with the unit of money from a header", () => {
  const checked = checkWorkbook(
    workbook(
      table(
        "Projects",
        ["ID", "Project name", "Fit", "Cost (£m)"],
        [
          ["P1", "Portal", 4, 2.5],
          ["P2", "Data", 2, 1.5],
        ],
      ),
      table(
        "Criteria",
        ["Criterion", "Weight", "Better", "Source column", "Scale"],
        [
          ["Fit", 3, "higher", null, "1-5"],
          ["Cost", 1, "lower", "Cost likely", null],
        ],
      ),
    ),
    { missing: "refuse" },
  );
  expect(checked.issues).toEqual([]);
  expect(checked).toMatchObject({
    ok: true,
    portfolio: {
      projects: [
        { id: "P1", name: "Portal", force: "auto", ratings: [4, 2.5], cost: { low: 2.5, likely: 2.5, high: 2.5 } },
        { id: "P2", name: "Data", ratings: [2, 1.5] },
      ],
      criteria: {
        criteria: [
          {
            name: "Fit",
            globalWeight: 0.75,
            valueFunction: { kind: "linear", anchors: { kind: "fixed", low: 1, high: 5 } },
          },
          {
            name: "Cost",
            globalWeight: 0.25,
            sourceColumn: "Cost (£m)",
            unit: "£m",
            valueFunction: { direction: "lower" },
          },
        ],
      },
      moneyUnit: "£m",
    },
  });
});
