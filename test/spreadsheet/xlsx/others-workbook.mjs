// Writes to stdout a workbook made by excelize: a table, a note, a picture, a validation, a chart and a name.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { init } = require("excelize-wasm");
const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
const file = excelize.NewFile();
const picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const steps = [
  file.SetSheetRow("Sheet1", "A1", ["Project", "Cost", "Benefit"]),
  file.SetSheetRow("Sheet1", "A2", ["Portal", 120, 310]),
  file.SetSheetRow("Sheet1", "A3", ["Archive", 45, 80]),
  file.SetCellFormula("Sheet1", "E2", "SUM(B2:C2)"),
  file.AddTable("Sheet1", { Range: "A1:C3", Name: "Projects", StyleName: "TableStyleLight9" }),
  file.AddComment("Sheet1", { Cell: "A2", Author: "PMO", Text: "Checked" }),
  file.AddPictureFromBytes("Sheet1", "F10", {
    Extension: ".png",
    File: new Uint8Array(Buffer.from(picture, "base64")),
    Format: { AltText: "Logo" },
  }),
  file.AddDataValidation("Sheet1", {
    Sqref: "B2:B9",
    Type: "whole",
    Operator: "between",
    Formula1: "1",
    Formula2: "900",
  }),
  file.AddChart("Sheet1", "H2", {
    Type: excelize.Col,
    Series: [{ Name: "Sheet1!$B$1", Categories: "Sheet1!$A$2:$A$3", Values: "Sheet1!$B$2:$B$3" }],
  }),
  file.NewSheet("Notes"),
  file.SetCellValue("Notes", "A1", "Untouched"),
  file.SetDefinedName({ Name: "Rate", RefersTo: "Sheet1!$B$2" }),
];
const failed = steps.find(({ error }) => error);
if (failed) throw new Error(failed.error);
const { buffer, error } = file.WriteToBuffer();
if (error) throw new Error(error);
process.stdout.write(buffer, () => process.exit(0));
