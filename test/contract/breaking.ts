import { DocumentRefusal, type SpreadsheetDocument } from "../../src/spreadsheet/document";
import type { ExcelHost } from "../../src/workbench/host/host";

interface Batch {
  readonly Actions: readonly { readonly Name: string }[];
}

/** What happens at an action of a run, once. The actions before it in its request take effect, as in Excel. */
export interface Break {
  /** Counted from 1 over all requests from now on. */
  readonly action: number;
  readonly code: string;
  /** Happens just before. */
  readonly first?: () => void;
}

/** Lets the host fail once. Answers how many actions it has seen since. */
export function breakHost(host: ExcelHost, at: Break): () => number {
  const answer = host.processQuery.bind(host);
  let seen = 0;
  let broken = false;
  host.processQuery = async (body, group) => {
    const batch = JSON.parse(body) as Batch;
    // What the library sends after a run to let go of its ranges is no part of the run.
    if (batch.Actions.some((action) => action.Name === "_RemoveReference")) return answer(body, group);
    const from = seen;
    seen += batch.Actions.length;
    if (broken || at.action > seen) return answer(body, group);
    broken = true;
    const before = batch.Actions.slice(0, at.action - from - 1);
    const done = JSON.parse(await answer(JSON.stringify({ ...batch, Actions: before }), group)) as { Results: unknown };
    at.first?.();
    return JSON.stringify({
      Results: done.Results,
      Error: {
        Code: at.code,
        Message: `Made to fail at action ${at.action}`,
        HttpStatusCode: 500,
        ActionIndex: before.length,
      },
    });
  };
  return () => seen;
}

const changing = new Set([
  "addSheet",
  "deleteSheet",
  "updateSheet",
  "setCells",
  "fillCells",
  "setFormat",
  "setLink",
  "clear",
  "merge",
  "unmerge",
  "setColumnWidth",
  "setRowHeight",
  "addTable",
  "updateTable",
  "deleteTable",
  "insertTableColumn",
  "deleteTableColumn",
  "insertCells",
  "deleteCells",
  "addChart",
  "updateChart",
  "deleteChart",
  "addConditionalFormat",
  "deleteConditionalFormats",
  "setSettings",
]);

/** The document, refusing its k-th change. */
export function breakDocument(document: SpreadsheetDocument, at: number): SpreadsheetDocument {
  let seen = 0;
  return new Proxy(document, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof name !== "string" || typeof member !== "function" || !changing.has(name)) return member;
      return (...args: readonly unknown[]): unknown => {
        seen += 1;
        if (seen === at) throw new DocumentRefusal("GeneralException", `Made to fail at change ${at}.`);
        return Reflect.apply(member as (...given: readonly unknown[]) => unknown, target, args);
      };
    },
  });
}
