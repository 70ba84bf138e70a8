import { defaultParameters } from "../../../src/core/run-parameters";
import type { Issue } from "../../../src/workbook/issue";
import type { WorkbookContents, Written } from "../../../src/workbook/port";
import type { PaneAction, PaneState } from "../../../src/taskpane/session/pane-state";
import { initialState, paneReducer } from "../../../src/taskpane/session/pane-state";
import { errorsOf, primaryAction, stepMark } from "../../../src/taskpane/session/readiness";
import { preparedWith } from "../made-portfolio";

const contents: WorkbookContents = { tables: [], sheetNames: [], reports: [], settings: {} };
const parameters = { ...defaultParameters, missing: "worst", capacityOf: "funded" } as const;
const written: Written = { ok: true, sheets: [{ role: "ranking", sheet: "Ranking" }], recalculated: [], roundTrips: 5 };
const issue = (severity: Issue["severity"], place?: Issue["place"]): Issue => ({
  code: "blank",
  severity,
  table: "Projects",
  expected: "a number",
  found: "nothing",
  message: "Cost is blank.",
  ...(place ? { place } : {}),
});

const ready = (fingerprint: string): PaneAction => ({
  kind: "seen",
  parameters,
  sight: { kind: "ready", contents, prepared: preparedWith(fingerprint) },
});
const faulty: PaneAction = {
  kind: "seen",
  parameters,
  sight: {
    kind: "issues",
    contents,
    checked: {
      ok: false,
      found: [],
      issues: [issue("error", { sheet: "Projects", row: 16, column: 5 }), issue("note")],
    },
  },
};
const writtenFrom = (fingerprint: string): PaneAction => ({
  kind: "prioritised",
  outcome: { kind: "written", prepared: preparedWith(fingerprint), written, differences: [] },
});

const after = (...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(paneReducer, initialState({ page: "steps", step: "data" }));

describe("the pane's state", () => {
  it("keeps what it knew on the screen while it reads again", () => {
    const state = after(ready("one"), { kind: "reading began" });
    expect(state.reading).toBe(true);
    expect(state.sight.kind).toBe("ready");
  });

  it("takes the choices from the workbook each time it reads", () => {
    expect(after(ready("one")).parameters).toEqual(parameters);
  });

  it("calls a written ranking out of date once the tables give another one, and current again when they return", () => {
    const changed = after(ready("one"), writtenFrom("one"), ready("two"));
    expect(changed.run).toMatchObject({ kind: "written", current: false });
    expect(paneReducer(changed, ready("one")).run).toMatchObject({ kind: "written", current: true });
  });

  it("calls a written ranking out of date when the tables have got faults", () => {
    expect(after(ready("one"), writtenFrom("one"), faulty).run).toMatchObject({ current: false });
  });

  it("leads to the issues when a run finds some, and writes nothing", () => {
    const state = after(
      ready("one"),
      { kind: "step chosen", step: "risk" },
      {
        kind: "prioritised",
        outcome: { kind: "issues", checked: { ok: false, found: [], issues: [issue("error")] } },
      },
    );
    expect(state.step).toBe("data");
    expect(state.run.kind).toBe("none");
    expect(errorsOf(state)).toHaveLength(1);
    expect(state.canUndo).toBe(false);
  });

  it("offers undo after a write and not after it was taken back", () => {
    const wrote = after(ready("one"), writtenFrom("one"));
    expect(wrote.canUndo).toBe(true);
    expect(paneReducer(wrote, { kind: "undo answered", outcome: written }).canUndo).toBe(false);
  });

  it("still offers undo when taking back was refused", () => {
    const state = after(ready("one"), writtenFrom("one"), {
      kind: "undo answered",
      outcome: { ok: false, reason: "editing-cell", message: "A cell is being edited." },
    });
    expect(state.canUndo).toBe(true);
    expect(state.run).toMatchObject({ kind: "refused", asked: "undo" });
  });

  it("shows progress only of a run that is going on", () => {
    const progress = { doing: "Writing Ranking", done: 0.4 };
    expect(after({ kind: "task progressed", progress }).run.kind).toBe("none");
    expect(after({ kind: "task began", task: "prioritise" }, { kind: "task progressed", progress }).run).toMatchObject({
      progress,
      cancelling: false,
    });
  });

  it("says that it is stopping as soon as cancel was asked", () => {
    expect(after({ kind: "task began", task: "prioritise" }, { kind: "cancel asked" }).run).toMatchObject({
      cancelling: true,
    });
  });

  it("does not let a failed jump hide a run that is going on", () => {
    const refused = { ok: false, reason: "host-error", message: "No such sheet." } as const;
    expect(after({ kind: "task began", task: "prioritise" }, { kind: "jump failed", refused }).run.kind).toBe(
      "running",
    );
    expect(after({ kind: "jump failed", refused }).run).toMatchObject({ kind: "refused", asked: "jump" });
  });

  it("opens the steps at the data once a sample is in the workbook", () => {
    const state = paneReducer(initialState({ page: "start", step: "data" }), {
      kind: "sample inserted",
      sheets: ["Projects", "Criteria"],
    });
    expect(state).toMatchObject({ page: "steps", step: "data" });
  });
});

describe("the footer's action", () => {
  it.each([
    ["nothing while the workbook is unread", after(), "none"],
    ["writing once there is a ranking", after(ready("one")), "write"],
    ["a sheet of issues where cells are to be mended", after(faulty), "list issues"],
    ["another attempt where reading failed", after({ kind: "not seen", message: "Busy." }), "read again"],
  ])("is %s", (_, state, kind) => {
    expect(primaryAction(state).kind).toBe(kind);
  });
});

describe("the steps' marks", () => {
  it("count errors and not notes", () => {
    expect(stepMark(after(faulty), "data")).toEqual({ kind: "issues", count: 1 });
  });

  it("show data and score as done once there is a ranking, capacity and risk only where there are tables for them", () => {
    const state = after(ready("one"));
    expect(["data", "score", "capacity", "risk", "share"].map((step) => stepMark(state, step as "data").kind)).toEqual([
      "done",
      "done",
      "none",
      "none",
      "none",
    ]);
  });

  it("show sharing as done only while the written sheets are current", () => {
    expect(stepMark(after(ready("one"), writtenFrom("one")), "share").kind).toBe("done");
    expect(stepMark(after(ready("one"), writtenFrom("one"), ready("two")), "share").kind).toBe("none");
  });
});
