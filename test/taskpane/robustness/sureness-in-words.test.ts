import type { RobustnessAnalysis } from "../../../src/core/robustness/robustness-analysis";
import { shareEstimate } from "../../../src/core/robustness/share-estimate";
import { defaultParameters } from "../../../src/core/run-parameters";
import { formattingFor } from "../../../src/taskpane/frame/formatting";
import { sampledInWords, surenessInWords } from "../../../src/taskpane/robustness/sureness-in-words";

const formatting = formattingFor("en-GB");
const of = (first: number, within: number): RobustnessAnalysis =>
  ({
    samples: 10_000,
    scoredBy: "method",
    parameters: defaultParameters.robustness,
    shown: [{ project: 4, first: shareEstimate(first, 10_000), within: shareEstimate(within, 10_000) }],
  }) as unknown as RobustnessAnalysis;

describe("how sure a place is, in words", () => {
  it.each([
    [9_300, 10_000, "first in 93 % of weightings"],
    [10_000, 10_000, "first in 100 % of weightings"],
    [9_999, 10_000, "first in over 99 % of weightings"],
    [49, 7_000, "among the first 10 in 70 %"],
    [0, 9_990, "among the first 10 in over 99 %"],
    [0, 10, undefined],
  ])("of %d times first and %d among the first is %s", (first, within, words) => {
    expect(surenessInWords(of(first, within), 4, formatting)).toBe(words);
  });

  it("says nothing of a project that was not looked at", () => {
    expect(surenessInWords(of(1, 1), 0, formatting)).toBeUndefined();
  });

  it("says what the shares are of, and by which method, above all where it is not the run's own", () => {
    expect(sampledInWords(of(1, 1), "TOPSIS", formatting)).toBe("10,000 sets of any weights at all, ranked by TOPSIS.");
    expect(sampledInWords({ ...of(1, 1), scoredBy: "weighted sum" }, "WSJF", formatting)).toMatch(
      /by the weighted sum, as WSJF takes no weights/,
    );
  });
});
