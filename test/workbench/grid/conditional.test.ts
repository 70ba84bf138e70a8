import { createDocument } from "../../../src/spreadsheet/create-document";
import { barOf, ConditionalFormats, scaleColor } from "../../../src/workbench/grid/conditional";

function sheetWith(values: readonly (number | string)[]) {
  const document = createDocument();
  const sheetId = document.activeSheetId;
  document.setCells(
    sheetId,
    0,
    0,
    values.map((value) => [value]),
  );
  return { document, sheetId, area: { row: 0, column: 0, rowCount: values.length, columnCount: 1 } };
}

describe("conditional formats", () => {
  it("moves an expression's relative references with the cell and leaves the fixed ones", () => {
    const { document, sheetId, area } = sheetWith([10, 50, 30]);
    document.addConditionalFormat(sheetId, {
      kind: "expression",
      area,
      formula: "=A1>$A$3",
      format: { fill: "#CA5010" },
    });
    const formats = new ConditionalFormats(document, sheetId);
    expect([0, 1, 2].map((row) => formats.at(row, 0)?.format?.fill)).toEqual([undefined, "#CA5010", undefined]);
  });

  it("lets the first of two rules win where both set the same", () => {
    const { document, sheetId, area } = sheetWith([10]);
    const rule = (fill: string, bold: boolean) =>
      ({ kind: "expression", area, formula: "=A1>0", format: { fill, ...(bold && { bold }) } }) as const;
    document.addConditionalFormat(sheetId, rule("#111111", false));
    document.addConditionalFormat(sheetId, rule("#222222", true));
    expect(new ConditionalFormats(document, sheetId).at(0, 0)?.format).toEqual({ fill: "#111111", bold: true });
  });

  it("draws no bar for a text", () => {
    const { document, sheetId, area } = sheetWith([4, "n/a", 8]);
    document.addConditionalFormat(sheetId, { kind: "dataBar", area, color: "#0F6CBD" });
    const formats = new ConditionalFormats(document, sheetId);
    expect(formats.at(0, 0)?.bar).toEqual({ color: "#0F6CBD", from: 0, to: 0.5 });
    expect(formats.at(1, 0)?.bar).toBeUndefined();
  });
});

describe("barOf", () => {
  it("runs from zero, to the left for a negative value", () => {
    expect(barOf(30, -10, 30)).toEqual({ from: 0.25, to: 1 });
    expect(barOf(-10, -10, 30)).toEqual({ from: 0, to: 0.25 });
  });
});

describe("scaleColor", () => {
  const points = [
    { at: "lowest", color: "#FFFFFF" },
    { at: { number: 20 }, color: "#62ABF5" },
    { at: "highest", color: "#0A3A66" },
  ] as const;

  it("gives the points their own colours and mixes between them", () => {
    const at = (value: number) => scaleColor(value, { points }, { least: 0, most: 100 });
    expect([at(0), at(20), at(100)]).toEqual(["#FFFFFF", "#62ABF5", "#0A3A66"]);
    expect(at(10)).toBe("#B1D5FA");
  });

  it("does not divide by nothing when all values are equal", () => {
    expect(scaleColor(5, { points: [points[0], points[2]] }, { least: 5, most: 5 })).toBe("#0A3A66");
  });
});
