import { check } from "../../src/app/check";
import { memoryWorkbook, rawTable } from "./memory-workbook";

const tables = [
  rawTable("Projects", [
    ["ID", "Name", "Reach"],
    ["A", "Atlas", null],
    ["B", "Borealis", 4],
  ]),
  rawTable("Criteria", [
    ["Criterion", "Weight"],
    ["Reach", 3],
  ]),
];

describe("check", () => {
  it("finds a missing rating, and accepts it once someone has chosen what it counts", async () => {
    const refused = await check(memoryWorkbook(tables));
    expect(refused.checked.issues.map(({ code, severity }) => [code, severity])).toEqual([["blank", "error"]]);
    const chosen = await check(memoryWorkbook(tables), { parameters: { missing: "worst" } });
    expect(chosen.checked.ok).toBe(true);
  });

  it("goes by the choice that the workbook remembers", async () => {
    const workbook = memoryWorkbook(tables, { settings: { parameters: { missing: "middle" } } });
    expect((await check(workbook)).checked.ok).toBe(true);
  });

  it("lists what keeps the chosen weighting from being used", async () => {
    const two = [
      rawTable("Projects", [["ID", "Name", "Reach", "Risk"], ["A", "Atlas", 3, 1], ["B", "Borealis", 4, 0]]), // prettier-ignore
      rawTable("Criteria", [["Criterion", "Weight"], ["Reach", 3], ["Risk", 1]]), // prettier-ignore
    ];
    const { checked } = await check(memoryWorkbook(two), { parameters: { weighting: "merec" } });
    expect(checked.issues.map(({ code, place }) => [code, place])).toEqual([
      ["method-needs", { sheet: "Projects", row: 2, column: 3 }],
    ]);
    expect((await check(memoryWorkbook(two))).checked.ok).toBe(true);
  });

  it("writes nothing", async () => {
    const workbook = memoryWorkbook(tables);
    await check(workbook);
    expect(workbook.changes).toEqual([]);
  });
});
