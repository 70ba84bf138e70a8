/** Work that is done in steps: each says how much is done, from 0 to 1; the last one gives the result. */
export type Steps<Result> = Generator<number, Result>;

/** Does all steps in one go. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same steps as a part of larger work. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
