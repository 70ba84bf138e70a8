import { MessageChannel, type MessagePort } from "node:worker_threads";
import { expose } from "comlink";
import { examining } from "../../../src/app/run-preparer";
import { runPreparerInWorker, type PrepareService } from "../../../src/taskpane/session/preparer";

const contents = { tables: [], sheetNames: [], reports: [], settings: {} };

/** What comlink needs of a message port, over Node's. */
const endpoint = (port: MessagePort) => {
  const listeners = new Map<unknown, (data: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer: readonly never[] = []) => port.postMessage(message, transfer),
    addEventListener: (_: string, listener: (event: { readonly data: unknown }) => void) => {
      const heard = (data: unknown) => listener({ data });
      listeners.set(listener, heard);
      port.on("message", heard);
    },
    removeEventListener: (_: string, listener: unknown) => {
      const heard = listeners.get(listener);
      if (heard !== undefined) port.off("message", heard);
    },
    start: () => port.start(),
  };
};

/** A worker that answers with what it is given to do. */
function workerOf(service: PrepareService) {
  const { port1, port2 } = new MessageChannel();
  expose(service, endpoint(port2) as never);
  const ended = { value: false };
  const worker = {
    ...endpoint(port1),
    onerror: null,
    terminate: () => {
      ended.value = true;
      port1.close();
    },
  };
  return { worker: worker as unknown as Worker, ended };
}

const issues = { kind: "issues", checked: { ok: false, found: [], issues: [] } } as never;
const never = () => new Promise<never>(() => undefined);

describe("a run prepared in a worker", () => {
  it("gives what the worker found, and ends the worker", async () => {
    const { worker, ended } = workerOf({ prepare: () => issues, prepareRun: () => Promise.resolve(issues) });
    expect(await runPreparerInWorker(() => worker)(contents, { now: 1 })).toEqual(issues);
    expect(ended.value).toBe(true);
  });

  it("is cancelled whatever the worker is doing", async () => {
    const { worker, ended } = workerOf({ prepare: () => issues, prepareRun: never });
    const watch = { progress: () => undefined, cancelled: () => true };
    expect(await runPreparerInWorker(() => worker)(contents, { now: 1 }, watch)).toBeUndefined();
    expect(ended.value).toBe(true);
  });

  it("fails with the worker's words where it cannot be started", async () => {
    const { worker, ended } = workerOf({ prepare: () => issues, prepareRun: never });
    const running = runPreparerInWorker(() => worker)(contents, { now: 1 });
    worker.onerror?.({ message: "blocked" } as ErrorEvent);
    await expect(running).rejects.toThrow("blocked");
    expect(ended.value).toBe(true);
  });

  it("says what it is doing in a person's words", () => {
    expect(examining).toBe("Trying other weights and methods");
  });
});
