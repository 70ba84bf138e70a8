import { defaultParameters } from "../../src/core/run-parameters";
import { fingerprint } from "../../src/app/fingerprint";
import type { FoundTable } from "../../src/workbook/checked";
import type { CellValue } from "../../src/workbook/port";

const table = (role: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]): FoundTable => ({
  role,
  source: role,
  columns: Object.fromEntries(headers.map((header, index) => [header.toLowerCase(), index])),
  raw: {
    name: role,
    sheet: role,
    row: 0,
    column: 0,
    headers: headers.map((value) => ({ value })),
    rows: rows.map((row) => row.map((value) => ({ value }))),
    hasTotalsRow: false,
    hiddenRowCount: 0,
    mergedHeaders: [],
  },
});

const projects = table("Projects", ["ID", "Cost"], [["a", 1], ["b", 2]]); // prettier-ignore
const criteria = table("Criteria", ["Criterion", "Weight"], [["Reach", 3]]);
const mark = fingerprint([projects, criteria], defaultParameters);

describe("fingerprint", () => {
  it("is 16 hexadecimal digits", () => {
    expect(mark).toMatch(/^[0-9a-f]{16}$/);
  });

  it("stays when tables move, are hidden, reformatted or come in another order", () => {
    const moved: FoundTable = {
      ...projects,
      raw: {
        ...projects.raw,
        sheet: "Elsewhere",
        row: 7,
        column: 2,
        hiddenRowCount: 1,
        rows: projects.raw.rows.map((row) => row.map((cell) => ({ ...cell, numberFormat: "0.00" }))),
      },
    };
    expect(fingerprint([criteria, moved], defaultParameters)).toBe(mark);
  });

  it.each<[string, FoundTable]>([
    ["a value", table("Projects", ["ID", "Cost"], [["a", 1], ["b", 2.5]])],
    ["a number that becomes text", table("Projects", ["ID", "Cost"], [["a", "1"], ["b", 2]])],
    ["a blank that becomes an empty text", table("Projects", ["ID", "Cost"], [["a", 1], ["b", ""]])],
    ["the order of the rows", table("Projects", ["ID", "Cost"], [["b", 2], ["a", 1]])],
    ["a header", table("Projects", ["ID", "Price"], [["a", 1], ["b", 2]])],
    ["a border between cells", table("Projects", ["ID", "Cost"], [["a\t1", null], ["b", 2]])],
  ])("changes with %s", (_, changed) => {
    expect(fingerprint([changed, criteria], defaultParameters)).not.toBe(mark);
  }); // prettier-ignore

  it("changes with a choice of the run", () => {
    expect(fingerprint([projects, criteria], { ...defaultParameters, missing: "worst" })).not.toBe(mark);
  });

  it("changes with a choice within a choice, and not with the order in which they were made", () => {
    const withOptions = (options: Readonly<Record<string, string | number>>): string =>
      fingerprint([projects, criteria], { ...defaultParameters, methodOptions: { topsis: options } });
    expect(withOptions({ a: 1, b: "x" })).not.toBe(withOptions({ a: 1, b: "y" }));
    expect(withOptions({ a: 1, b: "x" })).toBe(withOptions({ b: "x", a: 1 }));
  });

  it("changes when a column plays another part", () => {
    const swapped = { ...projects, columns: { id: 1, cost: 0 } };
    expect(fingerprint([swapped, criteria], defaultParameters)).not.toBe(mark);
  });
});
