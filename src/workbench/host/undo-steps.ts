import type { DocumentState, SpreadsheetDocument } from "../../spreadsheet/document";

/** How far back the add-in's steps can be taken; Excel has 100. */
const DEPTH = 100;

/** The states to which the add-in's steps can be taken back, the last step last. */
export class UndoSteps {
  readonly #states: DocumentState[] = [];
  /** True while further batches belong to the last step. */
  #isOpen = false;

  constructor(readonly document: SpreadsheetDocument) {}

  get count(): number {
    return this.#states.length;
  }

  /** A batch changed something: a step of its own, or more of the last one. */
  record(before: DocumentState): void {
    if (this.#isOpen) return;
    this.#states.push(before);
    if (this.#states.length > DEPTH) this.#states.shift();
    this.#isOpen = true;
  }

  /** The run is over, or the user edited: what follows is another step. */
  close(): void {
    this.#isOpen = false;
  }

  undo(): boolean {
    const state = this.#states.pop();
    this.#isOpen = false;
    if (state) this.document.restore(state);
    return state !== undefined;
  }
}
