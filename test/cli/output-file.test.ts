import { link, lstat, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Trouble } from "../../src/cli/exit-code";
import { checkOutputFile, writeAtomically } from "../../src/cli/output-file";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rankfolio-output-"));
  await writeFile(at("in.xlsx"), "input");
});
afterEach(() => rm(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

describe("an output file", () => {
  it("may be new, or a former result", async () => {
    await writeFile(at("old.xlsx"), "old");
    await expect(checkOutputFile(at("in.xlsx"), at("new.xlsx"), false)).resolves.toBeUndefined();
    await expect(checkOutputFile(at("in.xlsx"), at("old.xlsx"), false)).resolves.toBeUndefined();
  });

  it("is never the input, by whatever name it goes", async () => {
    await symlink(at("in.xlsx"), at("soft.xlsx"));
    await link(at("in.xlsx"), at("hard.xlsx"));
    for (const name of ["in.xlsx", "./x/../in.xlsx", "soft.xlsx", "hard.xlsx"]) {
      const output = name.startsWith("./") ? `${folder}/../${path.basename(folder)}/in.xlsx` : at(name);
      await expect(checkOutputFile(at("in.xlsx"), output, false)).rejects.toThrow("is the input file");
    }
  });

  it("is the input when that was asked for", async () => {
    await expect(checkOutputFile(at("in.xlsx"), at("in.xlsx"), true)).resolves.toBeUndefined();
  });

  it.each([
    ["scored.csv", "must end in .xlsx"],
    ["scored.xlsm", "must end in .xlsx"],
    ["nowhere/scored.xlsx", "there is no such folder"],
  ])("%s is refused before any work", async (name, message) => {
    await expect(checkOutputFile(at("in.xlsx"), at(name), true)).rejects.toThrow(message);
  });
});

describe("writing", () => {
  it("leaves the file and nothing beside it", async () => {
    await writeAtomically(at("out.xlsx"), new TextEncoder().encode("result"));
    expect(await readFile(at("out.xlsx"), "utf8")).toBe("result");
    expect((await readdir(folder)).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  });

  it("that fails says why and leaves nothing behind", async () => {
    await expect(writeAtomically(at("no/out.xlsx"), new Uint8Array(1))).rejects.toThrow(Trouble);
    expect(await readdir(folder)).toEqual(["in.xlsx"]);
  });

  it("that is interrupted leaves the former file and nothing beside it", async () => {
    await writeFile(at("out.xlsx"), "former");
    const writing = writeAtomically(at("out.xlsx"), new Uint8Array(8_000_000));
    process.emit("SIGINT", "SIGINT");
    await expect(writing).rejects.toThrow("Interrupted");
    expect(await readFile(at("out.xlsx"), "utf8")).toBe("former");
    expect((await readdir(folder)).sort()).toEqual(["in.xlsx", "out.xlsx"]);
    expect(process.listenerCount("SIGINT") + process.listenerCount("SIGTERM")).toBe(0);
  });

  it("through a link writes the file that the link names", async () => {
    await writeFile(at("real.xlsx"), "former");
    await symlink(at("real.xlsx"), at("link.xlsx"));
    await writeAtomically(at("link.xlsx"), new TextEncoder().encode("result"));
    expect((await lstat(at("link.xlsx"))).isSymbolicLink()).toBe(true);
    expect(await readFile(at("real.xlsx"), "utf8")).toBe("result");
  });
});
