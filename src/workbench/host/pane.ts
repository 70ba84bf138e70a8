import type { ExcelHost } from "./host";

/** A pane that is connected to a host. */
export interface PaneConnection {
  /** Pushes a ribbon button: calls the function that the add-in associated with `functionName`. Resolves when it completed. */
  pushButton(functionName: string, controlId?: string): Promise<void>;
  /** Resolves when the pane's library has asked for its context, i.e. `Office.onReady` is about to resolve. */
  readonly ready: Promise<void>;
  disconnect(): void;
}

export interface PaneAddress {
  /** The pane's page: https, on the workbench's own host name (ports may differ). */
  readonly url: string;
  /** Must differ between panes on one page. */
  readonly conversationId?: string;
}
