import { carriedFormula } from "../../../src/workbook/rendering/carried-formula";

/** Three rows down; column F (5) went to H (7). */
const down = { rows: 3, column: (column: number) => (column === 5 ? 7 : column) };

describe("carriedFormula", () => {
  it.each([
    ["=F7*2", "=H10*2"],
    ["=$F7+B7", "=$H10+B10"],
    ["=B$3*C7", "=B$3*C10"],
    ["=SUM(B7:F7)", "=SUM(B10:H10)"],
    ['=IF(F7>1,"F7 is high","")', '=IF(H10>1,"F7 is high","")'],
    ["=Projects!F7+'My notes'!F7", "=Projects!F7+'My notes'!F7"],
    ["=[@Score]*F7", "=[@Score]*H10"],
    ["=RF_Ranking[[#This Row],[F7]]", "=RF_Ranking[[#This Row],[F7]]"],
    ["=LOG10(F7)", "=LOG10(H10)"],
    ["=ATAN2(F7,1)", "=ATAN2(H10,1)"],
    ["=Rate2024*F7", "=Rate2024*H10"],
  ])("carries %s to %s", (from, to) => {
    expect(carriedFormula(from, down)).toBe(to);
  });

  it("leaves a reference that would lie above the sheet", () => {
    expect(carriedFormula("=F1", { ...down, rows: -2 })).toBe("=F1");
  });
});
