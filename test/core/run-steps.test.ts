import { allSteps, partOf, type Steps } from "../../src/core/run-steps";

function* counting(): Steps<string> {
  yield 0.5;
  yield 1;
  return "done";
}

describe("work in steps", () => {
  it("gives its result when all steps are done", () => {
    expect(allSteps(counting())).toBe("done");
  });

  it("is a part of larger work between two marks", () => {
    const steps = partOf(counting(), 0.2, 0.6);
    expect([steps.next(), steps.next(), steps.next()]).toEqual([
      { done: false, value: 0.4 },
      { done: false, value: 0.6 },
      { done: true, value: "done" },
    ]);
  });
});
