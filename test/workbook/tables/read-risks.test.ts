import { checkWorkbook } from "../../../src/workbook/check-workbook";
import { range, table, workbook, type TestCell } from "../raw-tables";

const base = [
  table(
    "Projects",
    ["ID", "Name", "Fit"],
    [
      ["P1", "Portal", 1],
      ["P2", "Data", 2],
      ["P3", "Data", 3],
    ],
  ),
  table("Criteria", ["Criterion"], [["Fit"]]),
];
const check = (headers: readonly string[], ...rows: readonly (readonly TestCell[])[]) =>
  checkWorkbook(workbook(...base, range("Risk register", headers, rows)), { missing: "refuse" });

it("reads a register with one impact and percentages", () => {
  const checked = check(
    ["Risk ID", "Project", "Prob.", "Cost impact", "Type", "Status"],
    ["R1", "portal", { value: 0.4, numberFormat: "0%" }, 5, "Threat", "Active"],
    ["R2", "P2", 1, 0, "Upside", "Closed"],
  );
  expect(checked).toMatchObject({
    ok: true,
    portfolio: {
      risks: [
        {
          id: "R1",
          projectId: "P1",
          probability: 0.4,
          impact: { low: 5, likely: 5, high: 5 },
          type: "risk",
          status: "open",
        },
        { id: "R2", projectId: "P2", probability: 1, type: "opportunity", status: "closed" },
      ],
    },
  });
});

it("does not guess which of two projects of the same name is meant", () => {
  expect(
    check(["ID", "Project", "Likelihood", "Impact"], ["R1", "Data", 0.1, 5]).issues.map(({ code }) => code),
  ).toEqual(["unknown-reference"]);
});

it("refuses a probability in words, and an impact out of order", () => {
  const headers = ["ID", "Project", "Probability", "Impact (low)", "Impact (likely)", "Impact (high)"];
  const { issues } = check(headers, ["R1", "P1", "High", 1, 2, 3], ["R2", "P1", 0.5, 1, 4, 3]);
  expect(issues.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
    ["not-a-number", 1, 2],
    ["estimate-order", 2, 5],
  ]);
});

it("passes over a sheet that only shares its name with the register, and says so", () => {
  const { ok, issues } = check(["Our approach to risk", "Second edition"], ["Be brave", "and careful"]);
  expect([ok, issues.map(({ code, severity, table: role }) => [code, severity, role])]).toEqual([
    true,
    [["column-missing", "note", "Risks"]],
  ]);
});
