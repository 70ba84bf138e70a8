import fc from "fast-check";
import { prioritise } from "../../src/app/prioritise";
import { openDocument } from "../../src/spreadsheet/open-document";
import { fileWorkbook } from "../../src/xlsx/file-workbook";
import { plainWorkbook } from "../cli/plain-workbook";
import { anyWorkbook, type AnyWorkbook } from "./any-workbook";
import type { CellValue, Progress, RawTable } from "../../src/workbook/port";
import { memoryWorkbook, rawTable } from "./memory-workbook";

const criteria = rawTable("Criteria", [
  ["Criterion", "Weight", "Better", "Scale"],
  ["Reach", 3, "higher", "1–5"],
  ["Effort", 1, "lower", "1–5"],
]);
const projectsWith = (reachOfB: CellValue): RawTable =>
  rawTable("Projects", [
    ["ID", "Name", "Cost likely", "Reach", "Effort"],
    ["A", "Atlas", 100, 2, 1],
    ["B", "Borealis", 80, reachOfB, 3],
    ["C", "Corona", 60, 4, 5],
  ]);
const good = [projectsWith(5), criteria];
const now = 46_000.25;

async function written(workbook: ReturnType<typeof memoryWorkbook>, at = now) {
  const outcome = await prioritise(workbook, { now: at });
  if (outcome.kind !== "written") throw new Error(`not written: ${JSON.stringify(outcome)}`);
  return outcome;
}

describe("prioritise", () => {
  it("writes a ranking that the workbook's own calculation agrees with", async () => {
    const workbook = memoryWorkbook(good);
    const { prepared, differences } = await written(workbook);
    expect(prepared.ranked.scored.map(({ rank }) => rank)).toEqual([3, 1, 2]);
    expect(differences).toEqual([]);
    expect(workbook.changes).toHaveLength(1);
    expect(workbook.changes[0]?.sheets.map(({ role }) => role)).toContain("ranking");
  });

  it("writes nothing where the weighting lacks what it needs, and keeps the portfolio for another choice", async () => {
    const workbook = memoryWorkbook(good);
    const outcome = await prioritise(workbook, { now, parameters: { weighting: "ahp" } });
    expect(outcome).toMatchObject({
      kind: "issues",
      checked: { ok: false, issues: [{ code: "table-missing", table: "Judgements" }] },
      portfolio: { projects: [{ id: "A" }, { id: "B" }, { id: "C" }] },
    });
    expect(workbook.changes).toEqual([]);
  });

  it("writes nothing where a cell has an error, and names the cell", async () => {
    const workbook = memoryWorkbook([projectsWith("many"), criteria]);
    const outcome = await prioritise(workbook, { now });
    expect(outcome.kind).toBe("issues");
    if (outcome.kind === "issues") {
      expect(outcome.checked.issues.map(({ code, place }) => [code, place])).toEqual([
        ["not-a-number", { sheet: "Projects", row: 2, column: 3 }],
      ]);
    }
    expect(workbook.changes).toEqual([]);
  });

  it("reports a cell that the workbook calculates otherwise", async () => {
    const off = (values: readonly CellValue[]) => values.map((v) => (typeof v === "number" ? v + 0.5 : v));
    const { differences } = await written(memoryWorkbook(good, {}, { recalculate: off }));
    expect(differences.length).toBeGreaterThan(0);
  });

  it("remembers choices, mapping and the run, the last for the next run to compare with", async () => {
    const workbook = memoryWorkbook(good);
    await prioritise(workbook, { now: now - 1, parameters: { missing: "worst" } });
    const { prepared } = await written(workbook);
    const { settings } = await workbook.read();
    expect(prepared.parameters.missing).toBe("worst");
    expect(settings["parameters"]).toMatchObject({ missing: "worst" });
    expect(settings["runs"]).toMatchObject([
      { at: now - 1, ranks: { A: 3, B: 1, C: 2 } },
      { at: now, fingerprint: prepared.fingerprint },
    ]);
  });

  it("removes sheets of ours that no longer apply, and no others", async () => {
    const reports = [
      { role: "frontier of another version", sheet: "Frontier" },
      { role: "ranking", sheet: "Ranking" },
    ];
    const workbook = memoryWorkbook(good, { reports });
    await written(workbook);
    expect(workbook.changes[0]?.remove).toEqual(["frontier of another version"]);
  });

  it("passes on why a workbook refused", async () => {
    const refused = { ok: false, reason: "sheet-protected", message: "Ranking is protected." } as const;
    expect(await prioritise(memoryWorkbook(good, {}, { refuse: refused }), { now })).toEqual({
      kind: "refused",
      refused,
    });
  });

  it("that is cancelled writes nothing", async () => {
    const workbook = memoryWorkbook(good);
    const outcome = await prioritise(workbook, { now, watch: { progress: () => {}, cancelled: () => true } });
    expect(outcome).toMatchObject({ kind: "refused", refused: { reason: "cancelled" } });
    expect(workbook.changes).toEqual([]);
  });

  it("tells how far it is, never going back", async () => {
    const steps: Progress[] = [];
    await prioritise(memoryWorkbook(good), {
      now,
      watch: { progress: (step) => void steps.push(step), cancelled: () => false },
    });
    const done = steps.map((step) => step.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(steps.length).toBeGreaterThanOrEqual(3);
  });

  it("gives the same sheets for the same tables at the same time", async () => {
    const first = await written(memoryWorkbook(good));
    const second = await written(memoryWorkbook(good));
    expect(second.prepared.sheets).toEqual(first.prepared.sheets);
  });
});

describe("the workbook's own formulas", () => {
  function opened({ sheets, asTables }: AnyWorkbook) {
    const document = openDocument(plainWorkbook(sheets));
    for (const { id, name } of document.sheets) {
      const area = document.usedArea(id);
      if (area === undefined) throw new Error(`${name} is empty`);
      if (name === "Projects")
        document.setFormat(id, { ...area, column: 5, columnCount: 1 }, { numberFormat: "yyyy-mm-dd" });
      if (asTables) document.addTable(id, area, true, name);
    }
    return document;
  }

  it("give what the core computed, whatever the tables hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const { missing } = workbook;
        const outcome = await prioritise(fileWorkbook(opened(workbook)), { now, parameters: { missing } });
        expect(outcome).toMatchObject({ kind: "written", differences: [] });
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
