import type { DocumentEvent, SpreadsheetDocument } from "../../spreadsheet/document";
import { requestFlag, type BatchRequest, type BatchResponse } from "./batch";
import { responseText, runBatch } from "./batch-runner";
import { EventTranslation } from "./document-events";
import type { ExcelHost, HostEvent, HostOptions, HostStatistics } from "./host";
import { namedTypes } from "./object-types";
import { httpStatus, type RefusalCode } from "./refusal";
import { Session } from "./session";
import { UndoSteps } from "./undo-steps";

/** Excel on the web takes no more than this in one request. */
const LARGEST_REQUEST = 5 * 1024 * 1024;

const noStatistics: HostStatistics = {
  batches: 0,
  writes: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequestBytes: 0,
  largestResponseBytes: 0,
};

const encoder = new TextEncoder();
const sizeOf = (text: string): number => encoder.encode(text).length;

const refused = (code: RefusalCode, message: string): BatchResponse => ({
  Results: [],
  Error: { Code: code, Message: message, HttpStatusCode: httpStatus(code) },
});

function parse(body: string): BatchRequest | undefined {
  try {
    const request = JSON.parse(body) as Partial<BatchRequest> | null;
    return Array.isArray(request?.Actions) && request.ObjectPaths ? (request as BatchRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** Looking at a workbook or moving about in it is no change that could be taken back. */
const isChange = (event: DocumentEvent): boolean =>
  event.kind !== "selection" && event.kind !== "sheetActivated" && event.kind !== "recalculated";

/** Excel's side of the API over a document. */
export function createHost(document: SpreadsheetDocument, options: HostOptions = {}): ExcelHost {
  return new DocumentHost(document, options);
}

class DocumentHost implements ExcelHost {
  readonly #session: Session;
  readonly #translation: EventTranslation;
  readonly #steps: UndoSteps;
  readonly #eventListeners = new Set<(event: HostEvent) => void>();
  readonly #noticeListeners = new Set<(notice: "selection" | "settings") => void>();
  readonly #unsubscribe: () => void;
  #statistics = noStatistics;
  #queue: Promise<unknown> = Promise.resolve();
  #isEditing = false;
  #whenDoneEditing: (() => void)[] = [];
  /** Set while a batch runs: what it has caused so far. */
  #batch: { changed: boolean; readonly events: HostEvent[] } | undefined;

  constructor(
    readonly document: SpreadsheetDocument,
    readonly options: HostOptions,
  ) {
    this.#session = new Session(document, options, namedTypes);
    this.#translation = new EventTranslation(this.#session);
    this.#steps = new UndoSteps(document);
    this.#unsubscribe = document.subscribe((events) => this.#onDocument(events));
  }

  get statistics(): HostStatistics {
    return this.#statistics;
  }

  resetStatistics(): void {
    this.#statistics = noStatistics;
  }

  get editing(): boolean {
    return this.#isEditing;
  }

  set editing(editing: boolean) {
    this.#isEditing = editing;
    if (editing) return;
    const waiting = this.#whenDoneEditing;
    this.#whenDoneEditing = [];
    for (const resume of waiting) resume();
  }

  get undoable(): number {
    return this.#steps.count;
  }

  undo(): boolean {
    return this.#steps.undo();
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  onNotice(listener: (notice: "selection" | "settings") => void): () => void {
    this.#noticeListeners.add(listener);
    return () => this.#noticeListeners.delete(listener);
  }

  saveSettings(settings: ReadonlyMap<string, string>): void {
    this.document.setSettings(settings);
    this.#session.isDirty = true;
  }

  dispose(): void {
    this.#unsubscribe();
    this.#eventListeners.clear();
    this.#noticeListeners.clear();
  }

  processQuery(body: string, flags = 0): Promise<string> {
    const answer = this.#queue.then(() => this.#answer(body, flags));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #answer(body: string, flags: number): Promise<string> {
    if (this.#isEditing && (flags & requestFlag.delayForCellEdit) !== 0) {
      await new Promise<void>((resume) => this.#whenDoneEditing.push(resume));
    }
    const requestBytes = sizeOf(body);
    const batch = { changed: false, events: [] as HostEvent[] };
    const text = responseText(await this.#respond(body, requestBytes, batch), sizeOf);
    this.#count(requestBytes, sizeOf(text), batch.changed);
    // After the answer has gone out, as Excel does: handlers see the state that the batch left.
    if (batch.events.length > 0) setTimeout(() => this.#push(batch.events), 0);
    return text;
  }

  async #respond(
    body: string,
    requestBytes: number,
    batch: { changed: boolean; readonly events: HostEvent[] },
  ): Promise<BatchResponse> {
    if (requestBytes > LARGEST_REQUEST) {
      return refused("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit of 5 MB.");
    }
    if (this.#isEditing) {
      return refused(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    const request = parse(body);
    if (!request) return refused("InvalidRequest", "Cannot process the request.");
    const before = this.document.snapshot();
    this.#batch = batch;
    try {
      const response = await runBatch(request, this.#session);
      this.#session.finishBatch();
      return response;
    } finally {
      this.#batch = undefined;
      if (batch.changed) {
        this.#steps.record(before);
        this.#session.isDirty = true;
      }
      if (this.#session.references.size === 0) this.#steps.close();
    }
  }

  #count(requestBytes: number, responseBytes: number, changed: boolean): void {
    const { batches, writes, largestRequestBytes, largestResponseBytes, ...sums } = this.#statistics;
    this.#statistics = {
      batches: batches + 1,
      writes: writes + (changed ? 1 : 0),
      requestBytes: sums.requestBytes + requestBytes,
      responseBytes: sums.responseBytes + responseBytes,
      largestRequestBytes: Math.max(largestRequestBytes, requestBytes),
      largestResponseBytes: Math.max(largestResponseBytes, responseBytes),
    };
  }

  #onDocument(events: readonly DocumentEvent[]): void {
    const batch = this.#batch;
    const changed = events.some(isChange);
    if (batch && changed) batch.changed = true;
    if (!batch && changed) this.#steps.close();
    const told = this.#translation.translate(events, batch !== undefined);
    if (events.some((event) => event.kind === "selection")) this.#notice("selection");
    if (!batch && events.some((event) => event.kind === "settings")) this.#notice("settings");
    if (!this.#session.enableEvents) return;
    if (batch) batch.events.push(...told);
    else this.#push(told);
  }

  #notice(notice: "selection" | "settings"): void {
    for (const listener of this.#noticeListeners) listener(notice);
  }

  #push(events: readonly HostEvent[]): void {
    for (const event of events) for (const listener of this.#eventListeners) listener(event);
  }
}
