import type { ReportSheet } from "../../../src/workbook/report";
import { allSteps } from "../../../src/core/run-steps";
import { prepare, prepareSteps } from "../../../src/app/prepare";
import type { Prepared } from "../../../src/app/outcome";
import type { RunParameters } from "../../../src/core/run-parameters";
import { fileWorkbook } from "../../../src/xlsx/file-workbook";
import { madeUpWorkbook, type MadeUp } from "./made-up-workbook";

async function prepared(options: MadeUp = {}, parameters: Partial<RunParameters> = {}, seed = 21): Promise<Prepared> {
  const contents = await fileWorkbook(madeUpWorkbook(seed, options)).read();
  const preparation = allSteps(prepareSteps(contents, { now: 46_348.05, parameters }));
  if (preparation.kind === "issues") throw new Error(JSON.stringify(preparation.checked.issues.slice(0, 3)));
  return preparation.prepared;
}

const robustness = ({ sheets }: Prepared): ReportSheet => {
  const found = sheets.find(({ role }) => role === "robustness");
  if (found === undefined) throw new Error("there is no sheet Robustness");
  return found;
};

const columnValues = (sheet: ReportSheet, table: string, header: string) =>
  sheet.tables.find(({ name }) => name === table)?.columns.find((column) => column.header === header)?.content.values;

describe("the sheet Robustness", () => {
  let run: Prepared;
  let sheet: ReportSheet;
  beforeAll(async () => {
    run = await prepared();
    sheet = robustness(run);
  });

  it("has a heat map whose shares over all ranks and lower add up to 1 for each project", () => {
    const table = sheet.tables.find(({ name }) => name === "RF_Acceptability");
    const shares = table?.columns.filter(({ header }) => /^\d+(st|nd|rd|th)$|^Lower$/.test(header)) ?? [];
    expect(shares.length).toBeGreaterThan(5);
    for (let row = 0; row < (table?.rowCount ?? 0); row++) {
      const sum = shares.reduce((total, { content }) => total + Number(content.values[row]), 0);
      expect(sum).toBeCloseTo(1, 10);
    }
  });

  it("gives each weight an interval that holds the weight in use, with bars of 0 to 100 %", () => {
    const [weights, from, to] = ["Weight", "Leader from", "Leader to"].map((header) => columnValues(sheet, "RF_WeightIntervals", header) ?? []); // prettier-ignore
    expect(weights?.length).toBeGreaterThan(0);
    weights?.forEach((weight, k) => {
      expect(Number(from?.[k])).toBeLessThanOrEqual(Number(weight) + 1e-12);
      expect(Number(to?.[k])).toBeGreaterThanOrEqual(Number(weight) - 1e-12);
    });
    const [chart] = sheet.charts;
    expect(chart?.series.map(({ name }) => name)).toHaveLength(3);
    expect(chart?.yAxis).toMatchObject({ minimum: 0, maximum: 1 });
  });

  it("says in its answer how often the leader is first", () => {
    const leader = run.ranked.scored[run.ranked.order[0] ?? 0]?.project.name ?? "";
    const said = String(sheet.cells.find(({ row, column }) => row === 1 && column === 0)?.content.value);
    expect(said.startsWith(leader.slice(0, 20))).toBe(true);
    expect(said).toMatch(/is first in (\d+ %|under 1 %|over 99 %) of weightings; /);
  });

  it("examines the method in use by its own scores, and says that intervals are then scanned", async () => {
    const byTopsis = robustness(await prepared({ without: ["Budget"] }, { method: "topsis" }, 8));
    expect(JSON.stringify(byTopsis.cells)).toContain("Found by scanning");
    expect(sheet.tables.map(({ name }) => name)).toEqual(["RF_Acceptability", "RF_WeightIntervals", "RF_CentralWeights", "RF_Spread"]); // prettier-ignore
  });

  it("is calm where a workbook was only looked at", async () => {
    const looked = prepare(await fileWorkbook(madeUpWorkbook(21)).read(), { now: 46_348.05 });
    if (looked.kind === "issues") throw new Error("issues");
    expect(robustness(looked.prepared).tables).toEqual([]);
    expect(run.analysis?.robustness?.samples).toBe(10_000);
  });
});
