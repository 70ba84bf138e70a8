import { prioritise } from "../../../../src/app/prioritise";
import { createDocument } from "../../../../src/spreadsheet/create-document";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { addInput } from "../made-up-workbook";

async function ranked(ratings: readonly number[]) {
  const document = createDocument();
  addInput(document, "Projects", [
    ["ID", "Name", "Value"],
    ...ratings.map((rating, i) => [`P${i}`, `Project ${i}`, rating]),
  ]);
  addInput(document, "Criteria", [
    ["Criterion", "Weight", "Better", "Scale"],
    ["Value", 1, "higher", "0 to 10"],
  ]);
  await prioritise(fileWorkbook(document), { now: 46_348.05 });
  const sheet = (name: string): string => document.sheets.find((one) => one.name === name)?.id ?? "";
  const answer = (name: string) => document.cell(sheet(name), 1, 0)?.value;
  return { document, projects: sheet("Projects"), answer };
}

describe("the answer above the ranking", () => {
  it("says who leads", async () => {
    const { answer } = await ranked([4, 7, 5]);
    expect(answer("Ranking")).toBe("Project 1 leads 3 projects on 1 criterion; no budget cuts the list off.");
    expect(answer("Overview")).toBe("3 projects are ranked; Project 1 leads.");
  });

  it("gives the lead to nobody where several share first place", async () => {
    const { answer } = await ranked([7, 7, 5]);
    expect(answer("Ranking")).toBe("2 of 3 projects share first place on 1 criterion; no budget cuts the list off.");
    expect(answer("Overview")).toBe("3 projects are ranked; 2 projects share first place.");
  });

  it("follows an edit from a leader to a tie", async () => {
    const { document, projects, answer } = await ranked([4, 7, 5]);
    document.setCells(projects, 3, 2, [[7]]);
    expect(answer("Overview")).toBe("3 projects are ranked; 2 projects share first place.");
  });
});
