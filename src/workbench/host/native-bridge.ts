import type { ExcelHost } from "./host";

/** What the client library expects at `globalThis._richApiNativeBridge` when it is loaded outside of a page. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

interface Envelope {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

/**
 * The way to Excel that needs no page: enough for all of `Excel.*`. `Office.context` is not there, so that the
 * library takes every requirement set for supported.
 */
export function nativeBridge(currentHost: () => ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as Envelope;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      const answer = (statusCode: number, response: string): void =>
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body: response } }),
        );
      currentHost()
        .processQuery(body, flags)
        .then(
          (response) => answer(200, response),
          (defect: unknown) =>
            answer(500, JSON.stringify({ error: { code: "GeneralException", message: String(defect) } })),
        );
    },
  };
  return bridge;
}

/** Pushes the host's events over the bridge; returns how to stop. */
export const pushEvents = (host: ExcelHost, bridge: NativeBridge): (() => void) =>
  host.onEvent(({ type, targetId, args }) => {
    bridge.onMessageFromHost?.(
      JSON.stringify({ type: 3, message: { entries: [[richApiEvent, type, targetId, args, 0]] } }),
    );
  });

/** The category of Excel's own events among the library's messages. */
export const richApiEvent = 65_536;
