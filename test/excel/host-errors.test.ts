import { refusedBy } from "../../src/excel/host-errors";

const excelError = (code: string) => Object.assign(new Error(`Excel says ${code}`), { code });

describe("refusedBy", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "editing-cell", /Press Enter or Esc/],
    ["AccessDenied", "sheet-protected", /Unprotect Sheet/],
    ["ItemNotFound", "sheet-deleted", /Run again/],
    ["ItemAlreadyExists", "name-taken", /Rename it/],
    ["RequestPayloadSizeLimitExceeded", "too-large", /fewer projects/],
    ["ApiNotFound", "not-supported", /Excel says ApiNotFound/],
  ])("says of %s that it is %s and what to do", (code, reason, message) => {
    const refused = refusedBy(excelError(code), "The workbook is as it was.", "Ranking");
    expect(refused).toMatchObject({ ok: false, reason, sheet: "Ranking" });
    expect(refused.message).toMatch(message);
    expect(refused.message).toContain("The workbook is as it was.");
  });

  it("gives an unknown code as Excel gave it, with the sheet", () => {
    expect(refusedBy(excelError("Odd"), "Nothing was written.", "Ranking")).toMatchObject({
      reason: "host-error",
      message: "Excel reports Odd (sheet Ranking): Excel says Odd Nothing was written.",
    });
  });

  it("throws on what is not of Excel's, a defect", () => {
    const defect = new TypeError("undefined is not a function");
    expect(() => refusedBy(defect, "")).toThrow(defect);
  });
});
