import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runProgram } from "../../src/cli/program";
import { plainWorkbook } from "./plain-workbook";
import { recordingTerminal } from "./recording-terminal";

const criteria = [
  ["Criterion", "Weight", "Better", "Scale"],
  ["Reach", 3, "higher", "1–5"],
  ["Effort", 1, "lower", "1–5"],
];
// Values: Atlas 0.25 and 1, Borealis 1 and 0.5, Corona 0.75 and 0. Scores 0.4375, 0.875, 0.5625.
const projects = [
  ["ID", "Name", "Cost likely", "Reach", "Effort"],
  ["A", "Atlas", 100, 2, 1],
  ["B", "Borealis", 80, 5, 3],
  ["C", "Corona", 60, 4, 5],
];

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rankfolio-examining-"));
  file = path.join(folder, "good.xlsx");
  await writeFile(file, plainWorkbook({ Projects: projects, Criteria: criteria }));
  await writeFile(path.join(folder, "bad.xlsx"), plainWorkbook({ Projects: [["ID", "Name"], ["A", "x"]], Criteria: criteria })); // prettier-ignore
});
afterAll(() => rm(folder, { recursive: true }));
jest.setTimeout(120_000);

async function ran(...args: readonly string[]) {
  const terminal = recordingTerminal();
  const code = await runProgram(args, "0", terminal);
  return { code, ...terminal.said };
}

const json = async (...args: readonly string[]) => {
  const { code, out } = await ran(...args, "--json");
  return { code, answer: JSON.parse(out) as Readonly<Record<string, never>> & { result: Record<string, never> } };
};

describe("rankfolio robustness", () => {
  it("says how often each project is first, and where the lead is lost: Atlas leads where Reach weighs under 40 %", async () => {
    const { code, out } = await ran("robustness", file, "--samples", "2000", "--top", "1");
    expect(code).toBe(0);
    expect(out).toContain("2000 sets of weights, seed 1, knowing nothing of the weights.");
    expect(out).toMatch(/Reach +75\.0 % +40\.0 % +100\.0 % +below: Atlas/);
    expect(out).toMatch(/1 +Borealis +(5[7-9]|6[0-3])\.\d %/);
  });

  it("gives the same to scripts, the same for the same seed, another band for another choice", async () => {
    const { answer } = await json("robustness", file, "--samples", "500", "--information", "band", "--band", "20%");
    expect(answer.result).toMatchObject({
      samples: 500,
      information: "band",
      band: 0.2,
      scoredBy: "method",
      exact: true,
    });
    const [leader] = answer.result["projects"] as unknown as readonly Record<string, unknown>[];
    // Reach moves from 60 to 90 %, where Borealis leads throughout.
    expect(leader).toMatchObject({ id: "B", first: { share: 1 } });
    const again = await json("robustness", file, "--samples", "500", "--information", "band", "--band", "20%");
    expect(again.answer).toEqual(answer);
  });

  it("says what is odd about a choice, and what is wrong with a workbook", async () => {
    for (const odd of [
      ["--samples", "5"],
      ["--seed", "-1"],
      ["--band", "300%"],
      ["--information", "some"],
    ])
      // prettier-ignore
      expect((await ran("robustness", file, ...odd)).code).toBe(2);
    const { code, error } = await ran("robustness", path.join(folder, "bad.xlsx"));
    expect(code).toBe(1);
    expect(error).toContain("nothing was ranked");
  });
});

describe("rankfolio compare", () => {
  it("puts the ranks of the chosen methods side by side, and says how far they agree", async () => {
    const { code, out } = await ran("compare", file, "--methods", "weighted-sum,topsis");
    expect(code).toBe(0);
    expect(out).toMatch(/Consensus +Project +A +B\n +1 +Borealis +1 +1/);
    expect(out).toContain("Kendall's W");
  });

  it("names methods that cannot be used, and refuses those that are not there", async () => {
    const { answer } = await json("compare", file);
    const methods = answer.result["methods"] as unknown as readonly { readonly id: string }[];
    expect(methods.length).toBeGreaterThan(10);
    expect(JSON.stringify(answer.result["notCompared"])).toContain("wsjf");
    const { code, error } = await ran("compare", file, "--methods", "magic");
    expect([code, error.includes("There is no method magic")]).toEqual([2, true]);
  });
});

describe("rankfolio explain", () => {
  it("says why one project is above another, by ID or name, whichever comes first", async () => {
    const { out } = await ran("explain", file, "Corona", "b");
    expect(out).toContain("Borealis (rank 1, score 0.875) is above Corona (rank 2, score 0.563).");
    expect(out).toContain("By 0.313: ahead on Reach (+0.188) and Effort (+0.125).");
  });

  it("says what would bring a project to the top at the least, or that it is there", async () => {
    const { out } = await ran("explain", file, "A", "--top", "2");
    // Atlas lacks 0.125 to Corona: 0.125 / 0.75 of 4 points of Reach.
    expect(out).toContain("Atlas has rank 3 of 3. To reach the top 2, at the least: Reach at least 2.67 instead of 2");
    expect((await ran("explain", file, "B")).out).toContain("It is in the top 10.");
    const { answer } = await json("explain", file, "A", "--top", "2");
    expect(answer.result).toMatchObject({ reached: false, rating: { criterion: "Reach", from: 2 } });
  });

  it("asks for projects that are there, and two different ones", async () => {
    expect((await ran("explain", file, "Atals")).error).toContain("There is no project Atals. Did you mean Atlas?");
    expect((await ran("explain", file, "A", "Atlas")).code).toBe(2);
    expect((await ran("explain", file, "A", "--top", "2", "--method", "topsis")).error).toContain("weighted sum only");
  });
});
