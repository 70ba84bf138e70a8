import type { SpreadsheetDocument } from "../../spreadsheet/document";

/** Excel's slices hold at most 4 MB. */
const LARGEST_SLICE = 4 * 1024 * 1024;

/** Copies of the workbook as .xlsx that an add-in reads slice by slice: `getFileAsync`, `getSliceAsync`, `closeAsync`. */
export class FileCopies {
  readonly #open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  #lastHandle = 0;

  constructor(readonly document: SpreadsheetDocument) {}

  async open(sliceSize: number): Promise<{ readonly handle: number; readonly size: number }> {
    const bytes = await this.document.save();
    const handle = ++this.#lastHandle;
    this.#open.set(handle, { bytes, sliceSize: Math.min(LARGEST_SLICE, Math.max(1, sliceSize)) });
    return { handle, size: bytes.length };
  }

  /** The bytes of one slice; undefined if there is no such copy or slice. */
  slice(handle: number, index: number): readonly number[] | undefined {
    const copy = this.#open.get(handle);
    if (!copy || index < 0 || index * copy.sliceSize >= Math.max(1, copy.bytes.length)) return undefined;
    return [...copy.bytes.subarray(index * copy.sliceSize, (index + 1) * copy.sliceSize)];
  }

  close(handle: number): void {
    this.#open.delete(handle);
  }
}
