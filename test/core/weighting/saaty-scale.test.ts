import {
  judgementSentence,
  nearestOnScale,
  saatyScale,
  saatyWord,
  saatyWords,
} from "../../../src/core/weighting/saaty-scale";

describe("Saaty's scale", () => {
  it("has 17 steps, each with its opposite", () => {
    expect(saatyScale).toHaveLength(17);
    saatyScale.forEach((step, i) => expect(step * (saatyScale[16 - i] as number)).toBeCloseTo(1, 12));
  });

  it("says 1, 3, 5, 7 and 9 in his words, and what lies between by its neighbours", () => {
    expect([1, 3, 5, 7, 9].map((step) => saatyWord(step).word)).toEqual(["equal", "moderate", "strong", "very strong", "extreme"]); // prettier-ignore
    expect(saatyWord(8)).toEqual({ preference: 8, favours: "first", degree: 8, word: "very strong to extreme" });
    expect(saatyWord(1 / 6)).toEqual({ preference: 1 / 6, favours: "second", degree: 6, word: "strong to very strong" }); // prettier-ignore
  });

  it("takes a mean of several people to the step that is nearest by ratio", () => {
    // The middle between 2 and 3 is √6 = 2.449; by difference it would be 2.5.
    expect([2.44, 2.46, 1 / 2.46, 20].map(nearestOnScale)).toEqual([2, 3, 1 / 3, 9]);
  });

  it("runs from the first being extremely more important to the second being so", () => {
    expect(saatyWords.map(({ degree }) => degree)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(saatyWords.map(({ favours }) => favours)).toEqual([
      ...new Array<string>(8).fill("first"),
      "neither",
      ...new Array<string>(8).fill("second"),
    ]);
  });

  it("reads as a sentence whichever of the two is more important", () => {
    expect(judgementSentence("Reach", "Risk", 5)).toBe("Reach is strongly more important than Risk.");
    expect(judgementSentence("Reach", "Risk", 1 / 4)).toBe("Risk is moderately to strongly more important than Reach."); // prettier-ignore
    expect(judgementSentence("Reach", "Risk", 1)).toBe("Reach and Risk are equally important.");
  });

  it("has no word for nothing", () => {
    expect(() => saatyWord(0)).toThrow(RangeError);
    expect(() => saatyWord(-3)).toThrow(RangeError);
  });
});
