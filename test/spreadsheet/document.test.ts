import { createDocument } from "../../src/spreadsheet/create-document";
import type { DocumentEvent, SpreadsheetDocument, Value } from "../../src/spreadsheet/document";
import { DocumentRefusal } from "../../src/spreadsheet/document";

function valueAt(document: SpreadsheetDocument, row: number, column: number, sheetId = document.activeSheetId): Value {
  return document.cell(sheetId, row, column)?.value ?? null;
}

function codeOf(work: () => void): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof DocumentRefusal) return error.code;
    throw error;
  }
  return undefined;
}

function criteria(): SpreadsheetDocument {
  const document = createDocument();
  const sheet = document.activeSheetId;
  document.setCells(sheet, 0, 0, [
    ["Criterion", "Weight"],
    ["Value", 2],
    ["Risk", 3],
    ["Effort", 6],
  ]);
  document.addTable(sheet, { row: 0, column: 0, rowCount: 4, columnCount: 2 }, true, "Criteria");
  return document;
}

describe("input", () => {
  it.each([
    ["12", 12],
    ["7%", 0.07],
    ["1,250", 1250],
    ["true", true],
    ["'007", "007"],
    ["2026-03-01", 46082],
    ["31-02-2026", "31-02-2026"],
    ["#N/A", { error: "#N/A" }],
  ])("reads %s as Excel does", (input, expected) => {
    const document = createDocument();
    document.setCells(document.activeSheetId, 0, 0, [[input]]);
    expect(valueAt(document, 0, 0)).toEqual(expected);
  });

  it("keeps a number typed into a text cell as text", () => {
    const document = createDocument();
    const sheet = document.activeSheetId;
    document.setFormat(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: "@" });
    document.setCells(sheet, 0, 0, [["0042"]]);
    expect(valueAt(document, 0, 0)).toBe("0042");
  });

  it("refuses a text of 32,768 characters and leaves the row as it was", () => {
    const document = createDocument();
    expect(codeOf(() => document.setCells(document.activeSheetId, 0, 0, [[1, "x".repeat(32_768)]]))).toBe(
      "InvalidArgument",
    );
    expect(valueAt(document, 0, 0)).toBeNull();
  });

  it("refuses a formula of more than 8,192 characters and cells beyond XFD1048576", () => {
    const document = createDocument();
    const sheet = document.activeSheetId;
    expect(codeOf(() => document.setCells(sheet, 0, 0, [[`=${"1+".repeat(4_100)}1`]]))).toBe("InvalidArgument");
    expect(codeOf(() => document.setCells(sheet, 1_048_575, 16_383, [[1, 2]]))).toBe("InvalidArgument");
  });
});

describe("tables", () => {
  it("grow when the user types right below, and their formulas with them", () => {
    const document = criteria();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 2, [["Share"]], "user");
    document.setCells(sheet, 1, 2, [["=[@Weight]/SUM([Weight])"]], "user");
    expect([1, 2, 3].map((row) => valueAt(document, row, 2))).toEqual([2 / 11, 3 / 11, 6 / 11]);
    document.setCells(sheet, 4, 0, [["Reach", 9]], "user");
    expect(document.tables[0]?.area.rowCount).toBe(5);
    expect([1, 4].map((row) => valueAt(document, row, 2))).toEqual([0.1, 0.45]);
  });

  it("do not grow when a program writes below", () => {
    const document = criteria();
    document.setCells(document.activeSheetId, 4, 0, [["Reach", 9]]);
    expect(document.tables[0]?.area.rowCount).toBe(4);
  });

  it("refuse a name that another table or defined name has in any case, and an overlap", () => {
    const document = criteria();
    const sheet = document.activeSheetId;
    const free = { row: 0, column: 5, rowCount: 2, columnCount: 1 };
    expect(codeOf(() => document.addTable(sheet, free, true, "cRITERIA"))).toBe("ItemAlreadyExists");
    expect(codeOf(() => document.addTable(sheet, { ...free, column: 1 }, true, "Other"))).toBe("InvalidArgument");
    expect(codeOf(() => document.addTable(sheet, free, true, "A1"))).toBe("InvalidArgument");
  });

  it("name blank and doubled headers as Excel does", () => {
    const document = createDocument();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 0, [["A", "a", null, 2026]]);
    const table = document.addTable(sheet, { row: 0, column: 0, rowCount: 2, columnCount: 4 }, true);
    expect(table.columns.map(({ name }) => name)).toEqual(["A", "a2", "Column3", "2026"]);
    expect(valueAt(document, 0, 3)).toBe("2026");
  });

  it("carry formulas along when a header, the table or its sheet is renamed", () => {
    const document = criteria();
    const sheet = document.activeSheetId;
    const report = document.addSheet("Report").id;
    document.setCells(report, 0, 0, [["=SUM(Criteria[Weight])", "=Sheet1!B2*2"]]);
    document.setCells(sheet, 0, 1, [["Weight [%] #'"]], "user");
    document.updateTable(document.tables[0]?.id ?? "", { name: "Goals" });
    document.updateSheet(sheet, { name: "What counts" });
    expect(document.cell(report, 0, 0)?.formula).toBe("=SUM(Goals[Weight '[%'] '#''])");
    expect(document.cell(report, 0, 1)?.formula).toBe("='What counts'!B2*2");
    document.setCells(sheet, 1, 1, [[20]]);
    expect([0, 1].map((column) => valueAt(document, 0, column, report))).toEqual([29, 40]);
  });
});

describe("sheets", () => {
  it("leave #REF! behind when they are deleted", () => {
    const document = criteria();
    const report = document.addSheet("Report").id;
    document.setCells(report, 0, 0, [["=Sheet1!B2+1", "=SUM(Criteria[Weight])"]]);
    const [first] = document.sheets;
    document.deleteSheet(first?.id ?? "");
    expect(document.cell(report, 0, 0)).toMatchObject({ value: { error: "#REF!" }, formula: "=#REF!+1" });
    expect(valueAt(document, 0, 1, report)).toEqual({ error: "#REF!" });
    expect(document.tables).toEqual([]);
  });

  it("refuse bad, long and taken names, and the last one to go", () => {
    const document = createDocument();
    expect(codeOf(() => document.addSheet("a/b"))).toBe("InvalidArgument");
    expect(codeOf(() => document.addSheet("x".repeat(32)))).toBe("InvalidArgument");
    expect(codeOf(() => document.addSheet("SHEET1"))).toBe("ItemAlreadyExists");
    expect(codeOf(() => document.deleteSheet(document.activeSheetId))).toBe("InvalidOperation");
  });

  it("refuse changes while they or the workbook's structure are protected", () => {
    const document = createDocument();
    const sheet = document.activeSheetId;
    document.updateSheet(sheet, { isProtected: true });
    expect(codeOf(() => document.setCells(sheet, 0, 0, [[1]]))).toBe("AccessDenied");
    document.structureProtected = true;
    expect(codeOf(() => document.addSheet())).toBe("AccessDenied");
    expect(codeOf(() => document.updateSheet(sheet, { name: "Other" }))).toBe("AccessDenied");
  });
});

describe("snapshot and restore", () => {
  it("bring back cells, sheets, tables, charts and settings", () => {
    const document = criteria();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 4, [["=SUM(Criteria[Weight])"]]);
    const before = document.snapshot();
    document.setCells(sheet, 1, 1, [[50]]);
    document.addSheet("Ranking");
    document.addChart(sheet, { type: "Pie", series: [] });
    document.setSettings(new Map([["run", "1"]]));
    document.restore(before);
    expect(valueAt(document, 0, 4)).toBe(11);
    expect([document.sheets.length, document.charts.length, document.settings.size]).toEqual([1, 0, 0]);
    document.setCells(sheet, 1, 1, [[4]]);
    expect(valueAt(document, 0, 4)).toBe(13);
  });

  it("is not changed by what happens after it was taken", () => {
    const document = criteria();
    const sheet = document.activeSheetId;
    const first = document.snapshot();
    document.setCells(sheet, 1, 1, [[7]]);
    const second = document.snapshot();
    document.setCells(sheet, 1, 1, [[8]]);
    document.restore(first);
    expect(valueAt(document, 1, 1)).toBe(2);
    document.restore(second);
    expect(valueAt(document, 1, 1)).toBe(7);
  });
});

describe("events", () => {
  it("come once for a call, with what was in a single cell before and after", () => {
    const document = criteria();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 4, [["=SUM(Criteria[Weight])"]]);
    const heard: (readonly DocumentEvent[])[] = [];
    document.subscribe((events) => heard.push(events));
    document.setCells(sheet, 1, 1, [[5]], "user");
    expect(heard).toEqual([
      [
        {
          kind: "cells",
          sheetId: sheet,
          area: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
          source: "user",
          before: 2,
          after: 5,
        },
        { kind: "recalculated", sheetIds: [sheet] },
      ],
    ]);
  });

  it("come once for a group of calls, and not after unsubscribing", () => {
    const document = createDocument();
    const sheet = document.activeSheetId;
    let count = 0;
    const stop = document.subscribe(() => {
      count += 1;
    });
    document.group(() => {
      document.setCells(sheet, 0, 0, [[1]]);
      document.setCells(sheet, 1, 0, [["=A1+1"]]);
    });
    stop();
    document.setCells(sheet, 0, 0, [[5]]);
    expect([count, valueAt(document, 1, 0)]).toEqual([1, 6]);
  });
});

describe("calculation", () => {
  it("waits for calculate() when it is manual", () => {
    const document = createDocument();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 0, [[1, "=A1*10"]]);
    document.calculationMode = "manual";
    document.setCells(sheet, 0, 0, [[2]]);
    expect(valueAt(document, 0, 1)).toBe(10);
    document.calculate();
    expect(valueAt(document, 0, 1)).toBe(20);
  });

  it("gives an error for formulas that read themselves, and recovers when the circle is broken", () => {
    const document = createDocument();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 0, [["=B1+1", "=C1+1", "=A1+1", "=C1*2"]]);
    expect([0, 1, 2].map((column) => valueAt(document, 0, column))).toEqual(Array(3).fill({ error: "#REF!" }));
    document.setCells(sheet, 0, 2, [[1]]);
    expect([0, 1, 3].map((column) => valueAt(document, 0, column))).toEqual([3, 2, 2]);
  });

  it("spills an array, says #SPILL! when something is in the way, and spills again when it is gone", () => {
    const document = createDocument();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 0, [["=SEQUENCE(3)", "=SUM(A1#)"]]);
    expect([valueAt(document, 2, 0), valueAt(document, 0, 1)]).toEqual([3, 6]);
    document.setCells(sheet, 1, 0, [["x"]]);
    expect([valueAt(document, 0, 0), valueAt(document, 2, 0)]).toEqual([{ error: "#SPILL!" }, null]);
    document.clear(sheet, { row: 1, column: 0, rowCount: 1, columnCount: 1 }, "contents");
    expect([valueAt(document, 2, 0), valueAt(document, 0, 1)]).toEqual([3, 6]);
  });

  it("reaches formulas that find their cells only when calculated", () => {
    const document = createDocument();
    const sheet = document.activeSheetId;
    document.setCells(sheet, 0, 0, [[1, "=A1*3", '=INDIRECT("B"&1)+1', "=OFFSET(A1,0,1)+C1"]]);
    document.setCells(sheet, 0, 0, [[2]]);
    expect([2, 3].map((column) => valueAt(document, 0, column))).toEqual([7, 13]);
  });
});
