import { figureAboveZero, figureFromZero } from "../../../src/core/scoring/practice-figure-need";
import { project } from "../example-portfolio";

describe("what a method needs of a practitioner's figure", () => {
  it("is read from the project's figures, and differs in whether 0 will do", () => {
    const one = project("A", [], { figures: { ease: 0 } });
    expect(figureFromZero("ease").of(one)).toBe(0);
    expect(figureFromZero("ease").need).toBe("not negative");
    expect(figureAboveZero("ease").need).toBe("positive");
    expect(figureAboveZero("reach").of(one)).toBeUndefined();
    expect(figureAboveZero("reach").of(project("B", []))).toBeUndefined();
  });
});
