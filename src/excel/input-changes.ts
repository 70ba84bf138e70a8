import { roleMark } from "../workbook/rendering/sheet-record";
import { marksOf, type WorkbookFrame } from "./standing-workbook";

/** Tells of edits on sheets that are not ours, in batches: once after the last of a series. */
export class InputChanges {
  readonly #quiet: number;
  readonly #own = new Set<string>();
  #known = new Set<string>();
  #writing = 0;

  constructor(quiet: number) {
    this.#quiet = quiet;
  }

  /** Sheets that stand before a write; what appears during it is of its making. */
  know(frame: WorkbookFrame): void {
    this.#known = new Set(frame.ids.values());
    for (const sheet of frame.sheets) if (marksOf(sheet)[roleMark]) this.#own.add(sheet.id);
  }

  own(sheetIds: readonly string[]): void {
    for (const id of sheetIds) this.#own.add(id);
  }

  beginWriting(): void {
    this.#writing += 1;
  }

  endWriting(): void {
    this.#writing -= 1;
  }

  #isOurs(sheetId: string): boolean {
    return this.#own.has(sheetId) || (this.#writing > 0 && !this.#known.has(sheetId));
  }

  async listen(changed: () => void): Promise<() => Promise<void>> {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const heard = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
      if (!this.#isOurs(event.worksheetId)) {
        clearTimeout(waiting);
        waiting = setTimeout(changed, this.#quiet);
      }
      return Promise.resolve();
    };
    const registered = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handler = worksheets.onChanged.add(heard);
      worksheets.load("items/id,items/customProperties/items/key,items/customProperties/items/value");
      await context.sync();
      this.own(worksheets.items.filter((sheet) => marksOf(sheet)[roleMark]).map((sheet) => sheet.id));
      return handler;
    });
    return async () => {
      clearTimeout(waiting);
      await Excel.run(registered.context, async (context) => {
        registered.remove();
        await context.sync();
      });
    };
  }
}
