import { readFile } from "node:fs/promises";
import { checkContents, checkForRun } from "../../src/app/prepare";
import { prioritise } from "../../src/app/prioritise";
import { rankPortfolio } from "../../src/core/rank-portfolio";
import { defaultParameters } from "../../src/core/run-parameters";
import { scoringMethods } from "../../src/core/scoring/catalogue";
import { weightingMethods } from "../../src/core/weighting/catalogue";
import { openDocument } from "../../src/spreadsheet/open-document";
import { fileWorkbook } from "../../src/xlsx/file-workbook";

jest.setTimeout(120_000);

const sample = async (name: string) => openDocument(new Uint8Array(await readFile(`samples/${name}.xlsx`)));

describe("the made-up company", () => {
  it.each([
    ...scoringMethods.map(({ id }) => ["method", id] as const),
    ...weightingMethods.map(({ id }) => ["weighting", id] as const),
  ])("can be ranked by the %s %s", async (choice, id) => {
    const contents = await fileWorkbook(await sample("company")).read();
    const parameters = { ...defaultParameters, [choice]: id };
    const checked = checkForRun(contents, { parameters });
    expect(checked.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    if (!checked.ok) return;
    const { scored } = rankPortfolio(checked.portfolio, parameters);
    expect(scored.every(({ score }) => Number.isFinite(score))).toBe(true);
    expect(new Set(scored.map(({ score }) => score)).size).toBeGreaterThan(1);
  });

  it("has what each table switches on: judgements, flows, figures, adjustments and computed criteria", async () => {
    const checked = checkContents(await fileWorkbook(await sample("company")).read(), {});
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
    const { judgements, cashFlows, projects, criteria } = checked.portfolio;
    expect(new Set(judgements.map(({ stakeholder }) => stakeholder)).size).toBe(4);
    expect(new Set(cashFlows.map(({ projectId }) => projectId)).size).toBeGreaterThan(5);
    expect(projects.every(({ figures }) => figures !== undefined && Object.keys(figures).length === 10)).toBe(true);
    expect(projects.filter(({ adjustment }) => adjustment !== undefined)).toHaveLength(2);
    expect(criteria.criteria.flatMap(({ computed }) => computed ?? [])).toHaveLength(3);
  });
});

it.each(["company", "gmpp"])("the sheets written into the sample %s calculate what the core has", async (name) => {
  const outcome = await prioritise(fileWorkbook(await sample(name)), { now: 46_348.05 });
  expect(outcome.kind === "written" ? outcome.differences : outcome.kind).toEqual([]);
});
