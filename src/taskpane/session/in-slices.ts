import type { Steps } from "../../core/run-steps";

/** What work in slices needs of its surroundings. */
export interface Slicing {
  /** Milliseconds, of any beginning. */
  now(): number;
  /** Lets others have a turn: messages are answered in it. */
  breathe(): Promise<void>;
  /** Told after each slice. */
  progress(done: number): void;
  /** Asked after each breath. */
  stopped(): boolean;
}

/** So long nobody minds waiting for an answer. */
const SLICE_MS = 50;

/** Does the steps in slices of a twentieth of a second; undefined once it was stopped. */
export async function inSlices<Result>(steps: Steps<Result>, slicing: Slicing): Promise<Result | undefined> {
  let until = slicing.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (slicing.now() < until) continue;
    slicing.progress(step.value);
    await slicing.breathe();
    if (slicing.stopped()) return undefined;
    until = slicing.now() + SLICE_MS;
  }
}
