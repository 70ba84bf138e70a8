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

  it("writes nothing", async () => {
    const workbook = memoryWorkbook(tables);
    await check(workbook);
    expect(workbook.changes).toEqual([]);
  });
});
