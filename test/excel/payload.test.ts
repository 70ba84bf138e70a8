import { batches, payloadOf } from "../../src/excel/payload";
import type { Operation } from "../../src/workbook/rendering/operation";

const block = (rowCount: number, columnCount: number, text: string): Operation => ({
  kind: "type",
  sheet: "Ranking",
  block: {
    row: 5,
    column: 0,
    rowCount,
    columnCount,
    input: Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, () => `${text}${row}`)),
  },
});

const rowsOf = (operation: Operation) => (operation.kind === "type" ? operation.block.input : []);

describe("batches", () => {
  it("cuts a block that is too large between rows and loses none", () => {
    const whole = block(1_000, 4, "a text of some length ");
    const cut = batches([whole], 20, 20_000);
    expect(cut?.length).toBeGreaterThan(4);
    expect(cut?.flat().flatMap(rowsOf)).toEqual(rowsOf(whole));
    for (const request of cut ?? [])
      expect(request.reduce((sum, one) => sum + payloadOf(one), 0)).toBeLessThanOrEqual(20_000);
  });

  it("starts each part where it stands on the sheet", () => {
    const rows = batches([block(1_000, 4, "text ")], 20, 20_000)?.flat() ?? [];
    let next = 5;
    for (const one of rows) {
      if (one.kind !== "type") throw new Error(one.kind);
      expect(one.block.row).toBe(next);
      next += one.block.rowCount;
    }
    expect(next).toBe(1_005);
  });

  it("gives up where more requests would be needed than there may be", () => {
    expect(batches([block(1_000, 4, "text ")], 2, 20_000)).toBeUndefined();
  });

  it("gives up on a row that fits no request", () => {
    expect(batches([block(1, 2, "x".repeat(30_000))], 9, 20_000)).toBeUndefined();
  });
});
