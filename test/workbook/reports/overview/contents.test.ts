import { prepare } from "../../../../src/app/prepare";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { madeUpWorkbook } from "../made-up-workbook";

describe("the contents of the Overview", () => {
  it("lead to every other report, and to the chart of contributions right of the ranking", async () => {
    const preparation = prepare(await fileWorkbook(madeUpWorkbook(21)).read(), { now: 46_348.05 });
    if (preparation.kind === "issues") throw new Error(JSON.stringify(preparation.checked.issues));
    const { sheets } = preparation.prepared;
    const links = sheets[0]?.cells.flatMap(({ link }) => (link === undefined ? [] : [link])) ?? [];
    const names = sheets.slice(1).map(({ name }) => name);
    expect(links.filter(({ row, column }) => row === 0 && column === 0).map(({ sheet }) => sheet)).toEqual(names);
    const ranking = sheets.find(({ role }) => role === "ranking");
    const { row, column } = ranking?.charts[0]?.area ?? { row: -1, column: -1 };
    expect(links).toContainEqual({ sheet: ranking?.name, row, column });
  });

  it("say what stands on each sheet in a line that fits beside its name on paper", async () => {
    const preparation = prepare(await fileWorkbook(madeUpWorkbook(21)).read(), { now: 46_348.05 });
    if (preparation.kind === "issues") throw new Error(JSON.stringify(preparation.checked.issues));
    const cells = preparation.prepared.sheets[0]?.cells ?? [];
    const rows = cells.filter(({ link }) => link !== undefined).map(({ row }) => row);
    const lines = cells
      .filter(({ row, link, style }) => rows.includes(row) && link === undefined && style === "quiet")
      .flatMap(({ content }) => (content.kind === "value" ? [String(content.value)] : []));
    expect(lines.length).toBeGreaterThanOrEqual(rows.length);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(76);
  });
});
