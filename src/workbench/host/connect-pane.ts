import type { ExcelHost } from "./host";
import { PaneConversation } from "./pane-protocol";

export interface PaneAddress {
  /** The pane's page: https, on the workbench's own host name (ports may differ), or its library trusts no one. */
  readonly url: string;
  /** Must differ between panes on one page. */
  readonly conversationId?: string;
}

/** A pane that is connected to a host. */
export interface PaneConnection {
  /**
   * Presses a ribbon button: calls the function that the add-in associated with `functionName`. Waits for the pane to
   * listen; resolves when the function has completed.
   */
  pushButton(functionName: string, controlId?: string): Promise<void>;
  /** Resolves when the pane's library has been told its context: `Office.onReady` is about to resolve. */
  readonly ready: Promise<void>;
  disconnect(): void;
}

let conversations = 0;

/**
 * Loads the pane into the frame and speaks with it as Excel on the web does. The library takes what it needs to know
 * from the frame's name, so that is set before the page is loaded.
 */
export function connectPane(host: ExcelHost, frame: HTMLIFrameElement, address: PaneAddress): PaneConnection {
  const conversationId = address.conversationId ?? `rankfolio-${++conversations}`;
  const paneOrigin = new URL(address.url, window.location.href).origin;
  const conversation = new PaneConversation(host, conversationId, (message) =>
    frame.contentWindow?.postMessage(message, paneOrigin),
  );
  const onMessage = (event: MessageEvent): void => {
    const isPane = event.source === frame.contentWindow && event.origin === paneOrigin;
    if (isPane && typeof event.data === "string") void conversation.receive(event.data);
  };
  window.addEventListener("message", onMessage);
  frame.name = frameName(conversationId, host.options.locale ?? "en-US", window.location.origin);
  frame.src = address.url;
  renew(frame);
  return {
    pushButton: (functionName, controlId = functionName) => conversation.pushButton(functionName, controlId),
    ready: conversation.ready,
    disconnect() {
      window.removeEventListener("message", onMessage);
      conversation.close();
    },
  };
}

/** A frame that is already in the page keeps the name it was inserted with; inserting it again gives it the new one. */
function renew(frame: HTMLIFrameElement): void {
  const { parentNode, nextSibling } = frame;
  if (!parentNode) return;
  frame.remove();
  parentNode.insertBefore(frame, nextSibling);
}

/**
 * What Excel on the web writes into the name of an add-in's frame: who the host is and how to reach it. Logging is
 * off, or the library would load its telemetry; the last item says that the pane has a runtime of its own.
 */
export function frameName(conversationId: string, locale: string, hostOrigin: string): string {
  return JSON.stringify({
    baseFrameName: "_xdm_0_",
    hostInfo: `Excel|Web|16.01|${locale}|${conversationId}||disableLogging|0`,
    xdmInfo: `${conversationId}|app|${hostOrigin}`,
    serializerVersion: "1",
    flags: "[]",
  });
}
