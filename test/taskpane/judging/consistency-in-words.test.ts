import { consistency } from "../../../src/core/weighting/consistency";
import { consistencyInWords } from "../../../src/taskpane/judging/consistency-in-words";

const words = (lambda: number, n: number, missing = 0) =>
  consistencyInWords(consistency(lambda, n, "saaty-1980", missing), (ratio) => ratio.toFixed(2));

describe("consistency in words", () => {
  it("names the table with the ratio, as near 0.10 the verdict depends on it", () => {
    expect(words(4.1, 4)).toBe("Consistency ratio 0.04 by Saaty 1980: acceptable.");
    expect(words(4.6, 4)).toMatch(/0\.22 by Saaty 1980.*look at them again/);
    expect(words(4, 4)).toMatch(/agree with each other/);
  });

  it("does not praise answers that could not contradict each other", () => {
    expect(words(2, 2)).toBe("So few answers cannot contradict each other.");
    expect(words(3, 3, 1)).toBe("So few answers cannot contradict each other.");
  });

  it("says that there is no ratio beyond the end of the table, instead of one", () => {
    expect(words(13, 12)).toBe("No consistency ratio: Saaty 1980 ends at 10 criteria.");
  });
});
