import { anyNumber, neverNegative, positiveCosts, ratingObjections } from "../../../src/core/scoring/rating-objections";
import { problemOf } from "./random-problems";

describe("what a method objects to among ratings", () => {
  const problem = problemOf([[null, -2], [0, 0], [5, -3]], ["higher", "lower"], [1, 1]); // prettier-ignore

  it("is only what is left out, where any number will do", () => {
    expect(ratingObjections(problem, anyNumber)).toEqual([
      { code: "rating-missing", alternative: 0, criterion: 0, expected: "a rating, or that missing ones count as the worst or the middle", found: "blank and left out" }, // prettier-ignore
    ]);
  });

  it("is every negative number, or every cost that is not above 0", () => {
    const codes = (objections: ReturnType<typeof ratingObjections>) =>
      objections.map(({ code, alternative, criterion }) => [code, alternative, criterion]);
    expect(codes(ratingObjections(problem, neverNegative))).toEqual([
      ["rating-missing", 0, 0],
      ["rating-negative", 0, 1],
      ["rating-negative", 2, 1],
    ]);
    expect(codes(ratingObjections(problem, positiveCosts))).toEqual([
      ["rating-missing", 0, 0],
      ["rating-not-positive", 0, 1],
      ["rating-not-positive", 1, 1],
      ["rating-not-positive", 2, 1],
    ]);
  });
});
