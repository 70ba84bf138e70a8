import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Trouble } from "../../src/cli/exit-code";
import { readInputFile } from "../../src/cli/input-file";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), "rankfolio-input-"))));
afterAll(() => rm(folder, { recursive: true }));

async function refusalOf(name: string, content?: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  if (content !== undefined) await writeFile(file, content);
  return readInputFile(file).then(
    () => "read",
    (error: unknown) => {
      expect(error).toBeInstanceOf(Trouble);
      return (error as Trouble).message;
    },
  );
}

const zip = "PK\u0003\u0004";

describe("an input file", () => {
  it("is refused with its macros, and with what to do", async () => {
    expect(await refusalOf("plan.xlsm", zip)).toMatch(/has macros.*Save a copy as \.xlsx/);
  });

  it("is refused with macros under another name, too", async () => {
    expect(await refusalOf("renamed.xlsx", `${zip}…xl/vbaProject.bin…`)).toMatch(/has macros/);
  });

  it.each([
    ["plan.xls", /Excel 97–2003/],
    ["plan.xlsb", /binary workbook/],
    ["plan.csv", /text file/],
    ["plan.ods", /OpenDocument/],
  ])("%s is refused with the way to an .xlsx", async (name, message) => {
    expect(await refusalOf(name, "x")).toMatch(message);
  });

  it("with a password is named as such", async () => {
    const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusalOf("secret.xlsx", compound)).toMatch(/protected with a password/);
  });

  it("that is something else is not taken for a workbook", async () => {
    expect(await refusalOf("notes.xlsx", "Dear all")).toMatch(/is not an Excel workbook/);
    expect(await refusalOf("empty.xlsx", "")).toMatch(/is empty/);
  });

  it("that is missing is said to be missing, whatever its kind", async () => {
    expect(await refusalOf("nowhere.xlsx")).toMatch(/no such file or folder/);
    expect(await refusalOf("nowhere.xlsm")).toMatch(/no such file or folder/);
  });

  it("that is a folder is named as such", async () => {
    expect(await refusalOf("")).toMatch(/is a folder/);
  });
});
