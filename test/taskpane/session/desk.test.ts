import { prepare } from "../../../src/app/prepare";
import { defaultParameters } from "../../../src/core/run-parameters";
import type { Look } from "../../../src/taskpane/session/desk";
import { deskOver, refusalOf } from "../../../src/taskpane/session/desk";
import type { LiveWorkbook, WorkbookContents } from "../../../src/workbook/port";
import { memoryWorkbook, rawTable } from "../../app/memory-workbook";
import { wallTime } from "../../../src/taskpane/session/wall-clock";

describe("troubles that come as errors", () => {
  it("keep a refusal's own words and reason", () => {
    const refused = { ok: false, reason: "editing-cell", message: "Press Enter in the cell first." } as const;
    expect(refusalOf(Object.assign(new Error("x"), { refused }))).toBe(refused);
  });

  it("are told in the host's words with what to do, and one full stop", () => {
    expect(refusalOf(new Error("The network is gone.")).message).toBe(
      "The network is gone. Try again; if it stays, reload the pane.",
    );
    expect(refusalOf("odd").message).toBe("odd. Try again; if it stays, reload the pane.");
  });
});

const tables = [
  rawTable("Criteria", [
    ["Criterion", "Weight", "Better", "Scale"],
    ["Reach", 3, "higher", "1–5"],
    ["Effort", 1, "lower", "1–5"],
  ]),
  rawTable("Projects", [
    ["ID", "Name", "Reach", "Effort"],
    ["A", "Atlas", 2, 1],
    ["B", "Borealis", 5, 3],
  ]),
];
const contentsOf = ({ sight }: Look): WorkbookContents => {
  if (sight.kind !== "ready" && sight.kind !== "issues") throw new Error("nothing was seen");
  return sight.contents;
};

describe("choices in the pane", () => {
  const said = { stakeholder: "Anna", a: "reach", b: "effort", preference: 5, influence: 1, source: "pane" } as const;
  const byAhp = { ...defaultParameters, weighting: "ahp" } as const;
  let prepared = 0;
  const workbook = memoryWorkbook(tables);
  const desk = deskOver(
    workbook as unknown as LiveWorkbook,
    () => 46_000,
    (contents, options) => {
      prepared++;
      return Promise.resolve(prepare(contents, options));
    },
  );

  it("that follow each other faster than they are ranked are all remembered, and ranked once more", async () => {
    const contents = contentsOf(await desk.look());
    prepared = 0;
    const first = desk.choose(contents, { parameters: { ...defaultParameters, weightOverrides: { reach: 9 } } });
    await Promise.resolve();
    const looks = await Promise.all([
      first,
      desk.choose(contents, { judgements: [said] }),
      desk.choose(contents, { parameters: byAhp }),
    ]);
    expect(prepared).toBeLessThanOrEqual(2);
    expect(looks[2]).toMatchObject({ parameters: { weighting: "ahp" }, sight: { kind: "ready" } });
    expect((await workbook.read()).settings).toEqual({ parameters: byAhp, judgements: [said] });
  });

  it("are not lost where the next one is made over what was read before them", async () => {
    const before = contentsOf(await desk.look());
    await desk.choose(before, { judgements: [] });
    const look = await desk.choose(before, { parameters: defaultParameters });
    expect(contentsOf(look).settings).toEqual({ judgements: [], parameters: defaultParameters });
  });

  it("are gone once they were forgotten", async () => {
    await desk.forget();
    expect((await workbook.read()).settings).toEqual({});
    expect((await desk.look()).parameters).toEqual(defaultParameters);
  });
});

describe("wall time", () => {
  it("is the day serial of Excel with the time as fraction, where the user is", () => {
    expect(wallTime(new Date(2024, 0, 1, 6, 0))).toBeCloseTo(45_292.25, 9);
  });
});
