import { useMemo, useSyncExternalStore } from "react";
import type { DocumentEvent, SpreadsheetDocument } from "../spreadsheet/document";

/** Counts what happened to a document, so that views know when to read it again. */
export interface DocumentVersion {
  /** Cells, formats, tables, charts, sheets. */
  readonly content: number;
  /** Also selections and the active sheet. */
  readonly view: number;
}

const onlyView: ReadonlySet<DocumentEvent["kind"]> = new Set(["selection", "sheetActivated", "settings"]);

/** Renders again whenever the document changes. */
export function useDocumentVersion(document: SpreadsheetDocument): DocumentVersion {
  const store = useMemo(() => {
    let version: DocumentVersion = { content: 0, view: 0 };
    return {
      get: () => version,
      subscribe: (changed: () => void) =>
        document.subscribe((events) => {
          const changedContent = events.some(({ kind }) => !onlyView.has(kind));
          version = { content: version.content + (changedContent ? 1 : 0), view: version.view + 1 };
          changed();
        }),
    };
  }, [document]);
  return useSyncExternalStore(store.subscribe, store.get);
}
