import { weightingMethod, weightingMethods } from "../../../src/core/weighting/catalogue";

describe("weighting methods", () => {
  it("have different ids and names, and a sentence each that ends", () => {
    expect(new Set(weightingMethods.map(({ id }) => id)).size).toBe(weightingMethods.length);
    expect(new Set(weightingMethods.map(({ name }) => name)).size).toBe(weightingMethods.length);
    for (const { explanation } of weightingMethods) expect(explanation).toMatch(/^[A-Z][^.!]+\.$/);
  });

  it("are found by id, and another id is refused with the ids there are", () => {
    expect(weightingMethod("merec").name).toBe("MEREC");
    expect(() => weightingMethod("swara")).toThrow("typed, equal, swing");
  });
});
