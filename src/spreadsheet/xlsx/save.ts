import type { WorkbookStore } from "../store";
import type { OpenedFile } from "./opened-file";

export function saveWorkbook(store: WorkbookStore, file: OpenedFile | undefined): Uint8Array {
  throw new Error(`${store.sheets.length}${file ? 1 : 0}`);
}
