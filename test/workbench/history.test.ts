import { createDocument } from "../../src/spreadsheet/create-document";
import { History } from "../../src/workbench/history";

/** An add-in's host as far as undo goes: steps are states to return to. */
function hostOver(document: ReturnType<typeof createDocument>) {
  const before: ReturnType<typeof document.snapshot>[] = [];
  return {
    get undoable() {
      return before.length;
    },
    run(value: string) {
      before.push(document.snapshot());
      document.setCells(document.activeSheetId, 5, 5, [[value]]);
    },
    undo() {
      const state = before.pop();
      if (!state) return false;
      document.restore(state);
      return true;
    },
  };
}

describe("History", () => {
  const setUp = () => {
    const document = createDocument();
    const host = hostOver(document);
    const history = new History(document, host);
    const type = (value: string) =>
      history.edit(() => document.setCells(document.activeSheetId, 0, 0, [[value]], "user"));
    const at = (row: number, column: number) => document.cell(document.activeSheetId, row, column)?.value ?? null;
    return { document, host, history, type, at };
  };

  it("takes back edits and an add-in's run in the order in which they came", () => {
    const { host, history, type, at } = setUp();
    type("one");
    host.run("ranked");
    type("two");
    history.undo();
    expect([at(0, 0), at(5, 5)]).toEqual(["one", "ranked"]);
    history.undo();
    expect([at(0, 0), at(5, 5)]).toEqual(["one", null]);
    history.undo();
    expect(at(0, 0)).toBeNull();
    expect(history.undo()).toBe(false);
  });

  it("forgets a run that the add-in took back itself", () => {
    const { host, history, type, at } = setUp();
    type("one");
    host.run("ranked");
    host.undo();
    expect(history.size).toBe(1);
    history.undo();
    expect(at(0, 0)).toBeNull();
  });

  it("leaves no step behind when a change is refused", () => {
    const { document, history } = setUp();
    expect(() => history.edit(() => document.deleteSheet(document.activeSheetId))).toThrow();
    expect(history.size).toBe(0);
  });
});
