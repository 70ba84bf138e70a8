import type { Page } from "playwright-core";

/** One request of the pane to Excel: what a `context.sync()` sent. */
export interface PaneRequest {
  readonly bytes: number;
  /** Whether it is one of those that write: they suspend calculation until they are through. */
  readonly writes: boolean;
}

interface Counter {
  readonly sent: PaneRequest[];
  holding: "nothing" | "anything" | "writes";
  held: MessageEvent | undefined;
}

declare global {
  interface Window {
    paneRequests: Counter;
  }
}

/**
 * The messages from the pane to Excel, counted in the page itself where they arrive, and held up there when a test wants to
 * act in the middle: on no clock and at no speed of the machine.
 */
export class PaneRequests {
  private constructor(private readonly page: Page) {}

  /** Before the page is opened. */
  static async of(page: Page): Promise<PaneRequests> {
    await page.addInitScript(() => {
      if (window.top !== window) return;
      const counter: Counter = { sent: [], holding: "nothing", held: undefined };
      window.paneRequests = counter;
      window.addEventListener(
        "message",
        (event) => {
          if (typeof event.data !== "string" || !event.isTrusted) return;
          // 93: a batch of Excel's own API, as against settings and files.
          const call = JSON.parse(event.data) as { _data?: { DdaMethod?: { DispatchId?: number } } };
          if (call._data?.DdaMethod?.DispatchId !== 93) return;
          // In a request of its own after a run, the library lets go of ranges; nobody waits for it.
          if (event.data.includes("_RemoveReference")) return;
          const writes = event.data.includes("SuspendApiCalculationUntilNextSync");
          counter.sent.push({ bytes: new Blob([event.data]).size, writes });
          if (counter.holding === "nothing" || (counter.holding === "writes" && !writes)) return;
          event.stopImmediatePropagation();
          counter.holding = "nothing";
          counter.held = event;
        },
        true,
      );
    });
    return new PaneRequests(page);
  }

  /** Those since the last call. */
  async taken(): Promise<readonly PaneRequest[]> {
    return this.page.evaluate(() => window.paneRequests.sent.splice(0));
  }

  /** Keeps back the next request, or the next that writes, until `release`. */
  async holdNext(which: "anything" | "writes"): Promise<void> {
    await this.page.evaluate((wanted) => {
      window.paneRequests.holding = wanted;
    }, which);
  }

  async isHeld(): Promise<void> {
    await this.page.waitForFunction(() => window.paneRequests.held !== undefined);
  }

  async release(): Promise<void> {
    await this.page.evaluate(() => {
      const { held } = window.paneRequests;
      if (!held) throw new Error("No request of the pane is held");
      window.paneRequests.held = undefined;
      const { data, origin, source } = held;
      window.dispatchEvent(new MessageEvent("message", { data: data as unknown, origin, source }));
    });
  }
}
