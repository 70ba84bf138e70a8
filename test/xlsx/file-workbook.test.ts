import { fileWorkbook } from "../../src/xlsx/file-workbook";
import { picture, sheetPicture } from "../contract/document-picture";
import { change, inputWorkbook, projects } from "../contract/sample-change";

describe("the file adapter", () => {
  it("writes the sheets after the user's, in the order given, and shows the one asked for", async () => {
    const document = inputWorkbook();
    const outcome = await fileWorkbook(document).write(change(projects(6)));
    expect(outcome).toMatchObject({ ok: true, sheets: [{ sheet: "Overview" }, { sheet: "Ranking" }] });
    expect(document.sheets.map((sheet) => sheet.name)).toEqual([
      "Projects",
      "Criteria",
      "My notes",
      "Overview",
      "Ranking",
    ]);
    expect(picture(document)["active"]).toBe("Overview");
  });

  it("leaves the input sheets as they were", async () => {
    const document = inputWorkbook();
    const before = ["Projects", "Criteria", "My notes"].map((name) => sheetPicture(document, name));
    await fileWorkbook(document).write(change(projects(6)));
    expect(["Projects", "Criteria", "My notes"].map((name) => sheetPicture(document, name))).toEqual(before);
  });

  it("is the same workbook again after the same run twice", async () => {
    const document = inputWorkbook();
    const port = fileWorkbook(document);
    await port.write(change(projects(6)));
    const once = picture(document);
    await port.write(change(projects(6)));
    expect(picture(document)).toEqual(once);
  });

  it("passes over a setting that somebody spoilt, and reads the others", async () => {
    const document = inputWorkbook();
    document.setSettings(
      new Map([
        ["rankfolio.runs", "{not JSON"],
        ["rankfolio.parameters", JSON.stringify('{"missing":"worst"}')],
      ]),
    );
    expect((await fileWorkbook(document).read()).settings).toEqual({ parameters: { missing: "worst" } });
  });
});
