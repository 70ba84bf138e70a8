import { formattingFor } from "../../../src/taskpane/frame/formatting";
import { reachInWords } from "../../../src/taskpane/robustness/reach-in-words";
import { ranked } from "../made-portfolio";

const formatting = formattingFor("en-GB");

describe("what a project would need to be first", () => {
  // A scores 0.7 × 0.7 + 0.3 × 0.4 = 0.61, B 0.85: fit 10 gives 0.82 only, so no rating of fit is enough, nor reach 10.
  it("is nothing that a single rating or weight could give where the leader is better on everything", () => {
    expect(reachInWords(ranked, 0, 1, formatting)).toEqual({ ratings: [], weights: [] });
  });

  it("is the rating that is just enough, with the one that there is", () => {
    // D on rank 4 with 0.07 needs 0.61 for rank 2: reach cannot give it; fit of 8.714… does, and 8.71 would not.
    expect(reachInWords(ranked, 3, 2, formatting).ratings).toEqual(["Fit: 8.72 instead of 1"]);
  });
});
