import { createDocument } from "../../../src/spreadsheet/create-document";
import { registerCustomFunction } from "../../../src/spreadsheet/formula/custom-functions";

describe("functions that an add-in brings", () => {
  it("calculate in any workbook, spill, and follow the cells they read", () => {
    registerCustomFunction("Trial.Double", (rows) =>
      (rows ?? []).map((row) => row.map((value) => (typeof value === "number" ? value * 2 : "–"))),
    );
    const document = createDocument();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 0, [[1], [2], ["x"]]);
    document.setCells(sheet, 0, 2, [["=TRIAL.DOUBLE(A1:A3)"]]);
    const shown = () => [0, 1, 2].map((row) => document.cell(sheet, row, 2)?.value);
    expect(shown()).toEqual([2, 4, "–"]);
    document.setCells(sheet, 1, 0, [[5]]);
    expect(shown()[1]).toBe(10);
  });

  it("get what is left out as undefined, and pass on an error among what is handed over", () => {
    const seen: unknown[] = [];
    registerCustomFunction("TRIAL.SEES", (...given) => {
      seen.push(given);
      return [[given.length]];
    });
    const document = createDocument();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 0, [["=TRIAL.SEES(1,,TRUE)"], ["=TRIAL.SEES(1/0)"]]);
    expect(document.cell(sheet, 0, 0)?.value).toBe(3);
    expect(seen).toEqual([[[[1]], undefined, [[true]]]]);
    expect(document.cell(sheet, 1, 0)?.value).toEqual({ error: "#DIV/0!" });
    document.setCells(sheet, 4, 0, [[1], ["=NA()"]]);
    document.setCells(sheet, 2, 0, [["=TRIAL.SEES(A5:A6)"]]);
    expect(document.cell(sheet, 2, 0)?.value).toEqual({ error: "#N/A" });
  });

  it("are #NAME? as long as nobody brings them", () => {
    const document = createDocument();
    document.setCells(document.activeSheetId, 0, 0, [["=TRIAL.LATER(2)"]]);
    expect(document.cell(document.activeSheetId, 0, 0)?.value).toEqual({ error: "#NAME?" });
  });
});
