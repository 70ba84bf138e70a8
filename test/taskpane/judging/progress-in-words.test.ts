import { progressInWords } from "../../../src/taskpane/judging/progress-in-words";

describe("how far a sitting is", () => {
  it("counts what weights still wait for, and then says that one may stop", () => {
    expect(progressInWords({ judged: 1, pairs: 6, linksMissing: 2 })).toBe(
      "1 of 6 pairs answered; 2 more and there are weights.",
    );
    expect(progressInWords({ judged: 3, pairs: 6, linksMissing: 0 })).toMatch(/You may stop here/);
    expect(progressInWords({ judged: 6, pairs: 6, linksMissing: 0 })).toBe("6 of 6 pairs answered.");
  });
});
