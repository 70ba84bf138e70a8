import { numberIn } from "../../../src/taskpane/frame/number-field";

describe("a number as people type it", () => {
  it.each([
    ["0.5", 0.5],
    ["0,5", 0.5],
    [" 12 ", 12],
    ["−3", -3],
    [".25", 0.25],
  ])("takes %j as %d", (text, number) => expect(numberIn(text)).toBe(number));

  it.each(["", "x", "1e3", "1.2.3", "1,000.5", "Infinity"])("does not take %j for one", (text) =>
    expect(numberIn(text)).toBeUndefined(),
  );
});
