import type { DocumentState, SpreadsheetDocument } from "../spreadsheet/document";

/** The add-in's own steps, as its host keeps them. */
export interface AddInSteps {
  readonly undoable: number;
  undo(): boolean;
}

type Step = { readonly kind: "user"; readonly before: DocumentState } | { readonly kind: "addIn" };

/**
 * What Ctrl+Z takes back, last step first: the user's edits and the add-in's runs, in the order in which they came. A
 * run of the add-in is one step, which its host knows; an edit of the user is a state to return to.
 */
export class History {
  #steps: Step[] = [];
  readonly #listeners = new Set<() => void>();
  #restoring = false;
  readonly #unsubscribe: () => void;

  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly addIn: AddInSteps,
    private readonly depth = 100,
  ) {
    this.#unsubscribe = document.subscribe(() => this.#followAddIn());
  }

  get size(): number {
    this.#followAddIn();
    return this.#steps.length;
  }

  /** Does what the user asked for as one step. A refused change leaves no step behind. */
  edit<Result>(change: () => Result): Result {
    this.#followAddIn();
    const before = this.document.snapshot();
    const result = change();
    this.#followAddIn();
    this.#steps.push({ kind: "user", before });
    if (this.#steps.length > this.depth) this.#steps.shift();
    this.#announce();
    return result;
  }

  /** Takes back the last step; false if there is none. */
  undo(): boolean {
    this.#followAddIn();
    const step = this.#steps.pop();
    if (!step) return false;
    this.#restoring = true;
    try {
      if (step.kind === "addIn") this.addIn.undo();
      else this.document.restore(step.before);
    } finally {
      this.#restoring = false;
    }
    this.#announce();
    return true;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#unsubscribe();
  }

  /** The add-in may take a step, or take one back by itself, at any time. */
  #followAddIn(): void {
    if (this.#restoring) return;
    let known = this.#steps.filter(({ kind }) => kind === "addIn").length;
    if (known === this.addIn.undoable) return;
    for (; known < this.addIn.undoable; known++) this.#steps.push({ kind: "addIn" });
    for (; known > this.addIn.undoable; known--) {
      this.#steps.splice(this.#steps.map(({ kind }) => kind).lastIndexOf("addIn"), 1);
    }
    this.#announce();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
