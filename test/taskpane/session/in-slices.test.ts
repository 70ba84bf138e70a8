import type { Steps } from "../../../src/core/run-steps";
import { inSlices } from "../../../src/taskpane/session/in-slices";

function* counting(steps: number, clock: { at: number }): Steps<string> {
  for (let i = 1; i <= steps; i++) {
    clock.at += 20;
    yield i / steps;
  }
  return "done";
}

function surroundings() {
  const clock = { at: 0 };
  const heard: number[] = [];
  let breaths = 0;
  return {
    clock,
    heard,
    breaths: () => breaths,
    slicing: (stopAfter = Infinity) => ({
      now: () => clock.at,
      breathe: () => {
        breaths++;
        return Promise.resolve();
      },
      progress: (done: number) => void heard.push(done),
      stopped: () => breaths >= stopAfter,
    }),
  };
}

describe("work in slices", () => {
  it("takes a breath each twentieth of a second, not after each step, and says how far it is", async () => {
    const { clock, heard, breaths, slicing } = surroundings();
    expect(await inSlices(counting(10, clock), slicing())).toBe("done");
    expect(breaths()).toBe(3);
    expect(heard).toEqual([0.3, 0.6, 0.9]);
  });

  it("ends with nothing at the first breath after it was stopped", async () => {
    const { clock, heard, slicing } = surroundings();
    expect(await inSlices(counting(100, clock), slicing(2))).toBeUndefined();
    expect(heard).toHaveLength(2);
  });

  it("does what is quickly done in one go", async () => {
    const { clock, breaths, slicing } = surroundings();
    expect(await inSlices(counting(2, clock), slicing())).toBe("done");
    expect(breaths()).toBe(0);
  });
});
