import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { plainWorkbook } from "./plain-workbook";

/** The command as people run it: compiled, in a process of its own. */
const bin = path.resolve("bin", "rankfolio.mjs");

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const rankfolio = (...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { cwd: folder, timeout: 240_000 }, (error, out, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, error: stderr });
    });
  });

const criteria = [
  ["Criterion", "Weight", "Better", "Scale"],
  ["Reach", 3, "higher", "1–5"],
  ["Effort", 1, "lower", "1–5"],
];
const projects = [
  ["ID", "Name", "Cost likely", "Reach", "Effort"],
  ["A", "Atlas", 100, 2, 1],
  ["B", "Borealis", 80, 5, 3],
  ["C", "Corona", 60, 4, 5],
] as const;
const withCell = (row: number, column: number, value: string | number | null) =>
  projects.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rankfolio-cli-"));
  await writeFile(at("good.xlsx"), plainWorkbook({ Projects: projects, Criteria: criteria, Diary: [["kept"]] }));
  await writeFile(at("comma.xlsx"), plainWorkbook({ Projects: withCell(2, 2, "12,5"), Criteria: criteria }));
  await writeFile(at("blank.xlsx"), plainWorkbook({ Projects: withCell(3, 3, null), Criteria: criteria }));
  await writeFile(at("plan.xlsx"), plainWorkbook({ Vorhaben: projects, Criteria: criteria }));
  await writeFile(at("macros.xlsm"), plainWorkbook({ Projects: projects, Criteria: criteria }));
  await writeFile(at("broken.xlsx"), "PK\u0003\u0004 and then nothing of use");
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);
const sheetNames = async (file: string): Promise<string[]> => {
  const parts = unzipSync(new Uint8Array(await readFile(at(file))));
  const workbook = strFromU8(parts["xl/workbook.xml"] as Uint8Array);
  return [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map((match) => match[1] as string);
};

// The first call builds the bundle where there is none.
jest.setTimeout(300_000);

describe("rankfolio run", () => {
  it("writes a copy with the reports behind the sheets that were there, and sums up on standard output", async () => {
    const { code, out, error } = await rankfolio("run", "good.xlsx", "--out", "scored.xlsx");
    expect(error).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(/Ranked 3 projects.*\n +1 {2}0\.875 {2}Borealis/);
    const names = await sheetNames("scored.xlsx");
    expect(names.filter((name) => ["Projects", "Criteria", "Diary"].includes(name))).toHaveLength(3);
    expect(names).toEqual(expect.arrayContaining(["Overview", "Ranking", "Run log"]));
    expect(await sheetNames("good.xlsx")).toEqual(["Projects", "Criteria", "Diary"]);
  });

  it("weighs as it is told for this run, and refuses a criterion that there is not", async () => {
    const asked = ["run", "good.xlsx", "--out", "weighed.xlsx", "--json"];
    const { out } = await rankfolio(...asked, "--weights", "equal", "--weight", "reach=300");
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      result: {
        weighing: { method: "equal", set: { Reach: 300 }, weights: [{ local: 300 / 350 }, { local: 50 / 350 }] },
      },
    });
    const slip = await rankfolio(...asked, "--weight", "Efort=3");
    expect(slip.code).toBe(2);
    expect(slip.error).toContain("--weight names Efort, which is no criterion of this workbook. Did you mean Effort?");
    const judged = await rankfolio("check", "good.xlsx", "--weights", "ahp");
    expect([judged.code, judged.out]).toEqual([1, expect.stringContaining("There is no Judgements table")]);
    expect(JSON.parse((await rankfolio("weightings", "--json")).out).weightings).toHaveLength(13);
  });

  it("scores by the method that is asked for, and refuses one that there is not", async () => {
    const asked = ["run", "good.xlsx", "--out", "topsis.xlsx", "--json", "--method", "topsis"];
    const { out } = await rankfolio(...asked, "--option", "normalisation=max");
    expect(JSON.parse(out)).toMatchObject({ ok: true, result: { method: "topsis" } });
    const refused = await rankfolio(...asked, "--option", "normalisation=most");
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining("must be vector, min-max, sum or max")]);
    expect(JSON.parse((await rankfolio("methods", "--json")).out).methods.length).toBeGreaterThan(14);
  });

  it("gives JSON on standard output and nothing else there", async () => {
    const { code, out } = await rankfolio("run", "good.xlsx", "--out", "json.xlsx", "--json");
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({
      schema: 1,
      command: "run",
      ok: true,
      input: "good.xlsx",
      output: "json.xlsx",
      errors: 0,
      result: { method: "weighted-sum", missing: "refuse", differences: [] },
    });
    expect(result.result.projects.map(({ id, rank, score }: Record<string, unknown>) => [id, rank, score])).toEqual([
      ["B", 1, 0.875],
      ["C", 2, 0.5625],
      ["A", 3, 0.4375],
    ]);
  });

  it("writes no file where a cell has an error, and lists the errors on standard error", async () => {
    const { code, out, error } = await rankfolio("run", "comma.xlsx", "--out", "never.xlsx");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(error).toMatch(/^Projects!C3 {2}Cost likely: expected .*, found .*12,5.* — .*12\.5/m);
    expect(error).toContain("nothing was written");
    expect(await readdir(folder)).not.toContain("never.xlsx");
  });

  it("never overwrites the input unless told to", async () => {
    await writeFile(at("same.xlsx"), await readFile(at("good.xlsx")));
    const refused = await rankfolio("run", "same.xlsx", "--out", "./same.xlsx");
    expect(refused.code).toBe(2);
    expect(refused.error).toContain("is the input file");
    expect(await readFile(at("same.xlsx"))).toEqual(await readFile(at("good.xlsx")));
    const forced = await rankfolio("run", "same.xlsx", "--out", "same.xlsx", "--force");
    expect(forced.code).toBe(0);
    expect(await sheetNames("same.xlsx")).toContain("Ranking");
    expect((await readdir(folder)).filter((name) => name.includes(".tmp"))).toEqual([]);
  });

  it("can be run again on its own result, which then has the same sheets", async () => {
    await rankfolio("run", "good.xlsx", "--out", "first.xlsx");
    const again = await rankfolio("run", "first.xlsx", "--out", "second.xlsx");
    expect(again.code).toBe(0);
    expect(await sheetNames("second.xlsx")).toEqual(await sheetNames("first.xlsx"));
  });

  it("takes a missing rating only by the policy that was chosen", async () => {
    expect((await rankfolio("run", "blank.xlsx", "--out", "blank-out.xlsx")).code).toBe(1);
    const { code, out } = await rankfolio(
      "run",
      "blank.xlsx",
      "-o",
      "blank-out.xlsx",
      "--missing",
      "leave-out",
      "--json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).result.missing).toBe("leave out");
  });

  it("finds its tables by a mapping where names do not tell", async () => {
    expect((await rankfolio("run", "plan.xlsx", "--out", "plan-out.xlsx")).code).toBe(1);
    await writeFile(at("map.json"), JSON.stringify({ Projects: { table: { sheet: "Vorhaben" }, columns: {} } }));
    const mapped = await rankfolio("run", "plan.xlsx", "--out", "plan-out.xlsx", "--map", "map.json");
    expect(mapped).toMatchObject({ code: 0, error: "" });
  });
});

describe("rankfolio check", () => {
  it("is content with good tables", async () => {
    expect(await rankfolio("check", "good.xlsx")).toEqual({ code: 0, out: "good.xlsx: no issues\n", error: "" });
  });

  it("lists errors with their cells on standard output and exits with 1", async () => {
    const { code, out } = await rankfolio("check", "comma.xlsx");
    expect(code).toBe(1);
    expect(out).toMatch(/^Projects!C3 {2}Cost likely: expected .*, found .*12,5.* — /);
    expect(out).toMatch(/comma\.xlsx: 1 error\n$/);
  });

  it("puts the list on a sheet of a copy when asked to, errors or not", async () => {
    const { code, out } = await rankfolio("check", "comma.xlsx", "--out", "checked.xlsx");
    expect(code).toBe(1);
    expect(out).toContain("Wrote the list to checked.xlsx");
    expect(await sheetNames("checked.xlsx")).toEqual(["Projects", "Criteria", "Issues"]);
  });

  it("gives the same issues as JSON", async () => {
    const { code, out } = await rankfolio("check", "comma.xlsx", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      command: "check",
      ok: false,
      errors: 1,
      issues: [{ code: "decimal-comma", cell: "Projects!C3", column: "Cost likely", suggestion: "12.5" }],
    });
  });
});

describe("rankfolio", () => {
  it.each([
    ["missing file", ["check", "nowhere.xlsx"], "no such file"],
    ["macros", ["run", "macros.xlsm", "--out", "x.xlsx"], "has macros"],
    ["a file that is no workbook", ["check", "broken.xlsx"], "cannot be read as an Excel workbook"],
    ["no --out", ["run", "good.xlsx"], "required option '-o, --out <file>' not specified"],
    ["an unknown policy", ["run", "good.xlsx", "--out", "x.xlsx", "--missing", "guess"], "Choose one of refuse, worst"],
    ["an unknown command", ["rank", "good.xlsx"], "unknown command 'rank'"],
    ["an unknown option", ["check", "good.xlsx", "--jsno"], "Did you mean --json?"],
    ["a result that is no workbook", ["run", "good.xlsx", "--out", "x.csv"], "must end in .xlsx"],
  ])("exits with 2 and says why: %s", async (_, args, message) => {
    const { code, out, error } = await rankfolio(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
  });

  it("says as JSON, too, what stopped it", async () => {
    const { code, out } = await rankfolio("check", "nowhere.xlsx", "--json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ schema: 1, ok: false, trouble: expect.stringContaining("no such file") });
  });

  it.each([[["--help"]], [["run", "--help"]], [["check", "--help"]]])(
    "%p explains itself with examples",
    async (args) => {
      const { code, out, error } = await rankfolio(...args);
      expect([code, error]).toEqual([0, ""]);
      expect(out).toContain("Examples:");
      expect(out).toContain("$ rankfolio ");
    },
  );

  it("explains itself when called with nothing", async () => {
    const { code, error } = await rankfolio();
    expect(code).toBe(2);
    expect(error).toContain("Usage: rankfolio");
  });

  it("is built without a line of office.js, whose licence covers apps that work with Microsoft 365", async () => {
    await rankfolio("--version");
    const bundle = await readFile(path.join("dist", "cli", "rankfolio.mjs"), "utf8");
    expect(bundle).not.toMatch(/office-js|Excel\.run|Office\.onReady/);
  });

  it("tells its version", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    expect((await rankfolio("--version")).out).toBe(`${version}\n`);
  });

  it("is documented with every option that it has", async () => {
    const documented = await readFile(path.join("docs", "command-line.md"), "utf8");
    const help = `${(await rankfolio("run", "--help")).out}${(await rankfolio("check", "--help")).out}`;
    for (const [option] of help.matchAll(/--[a-z]+/g)) {
      if (option !== "--help") expect(documented).toContain(option);
    }
  });
});
