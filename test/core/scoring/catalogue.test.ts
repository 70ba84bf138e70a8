import { scoringMethod, scoringMethods } from "../../../src/core/scoring/catalogue";

describe("catalogue of scoring methods", () => {
  it("finds each by an id of its own", () => {
    const ids = scoringMethods.map((method) => method.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => scoringMethod(id).id)).toEqual(ids);
  });

  it("names what there is when asked for what there is not", () => {
    expect(() => scoringMethod("astrology")).toThrow("no scoring method is called astrology; there are weighted-sum");
  });
});
