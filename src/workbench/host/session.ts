import type { Area, SpreadsheetDocument } from "../../spreadsheet/document";
import type { HostObject, NamedTypes } from "./host-object";
import type { ConditionalDraft } from "./families/conditional-draft";
import type { HostOptions } from "./host";

/** What the host remembers between batches beside the document. */
export class Session {
  /** Ranges that the add-in tracks, by reference id. */
  readonly references = new Map<string, HostObject>();
  /** Properties that the document does not know, by object and name. */
  readonly kept = new Map<string, unknown>();
  /** How often each event is registered, by type and target. */
  readonly registrations = new Map<string, number>();
  /** Ranges of recent events, for `getRange()` on their arguments. */
  readonly eventRanges = new Map<string, { readonly sheetId: string; readonly area: Area }>();
  /** Conditional formats that this batch added and is still setting up. */
  readonly conditionalDrafts = new Set<ConditionalDraft>();
  /** The workbook's custom document properties. */
  readonly customProperties = new Map<string, unknown>();
  /** True from `suspendApiCalculationUntilNextSync` to the end of the batch. */
  calculationSuspended = false;
  enableEvents = true;
  isDirty = false;
  #lastId = 0;

  constructor(
    readonly document: SpreadsheetDocument,
    readonly options: HostOptions,
    readonly types: NamedTypes,
  ) {}

  newId(): string {
    return String(++this.#lastId);
  }

  isRegistered(eventType: number, targetId: string): boolean {
    return (this.registrations.get(`${eventType}:${targetId}`) ?? 0) > 0;
  }

  register(eventType: number, targetId: string, by: 1 | -1): void {
    const key = `${eventType}:${targetId}`;
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) + by));
  }

  suspendCalculation(): void {
    if (this.document.calculationMode === "manual") return;
    this.calculationSuspended = true;
    this.document.calculationMode = "manual";
  }

  /** What waits for the end of a batch: conditional formats, and calculation that was suspended. */
  finishBatch(): void {
    const drafts = [...this.conditionalDrafts];
    this.conditionalDrafts.clear();
    const sheetIds = new Set(this.document.sheets.map((sheet) => sheet.id));
    for (const draft of drafts) if (sheetIds.has(draft.sheetId)) draft.addTo(this.document);
    if (!this.calculationSuspended) return;
    this.calculationSuspended = false;
    this.document.calculationMode = "automatic";
  }
}
