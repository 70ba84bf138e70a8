import {
  expectedOf,
  isFitting,
  numberChosen,
  optionsInUse,
  wordChosen,
  type ChoiceOption,
  type NumberOption,
} from "../../../src/core/scoring/method-option";

const strategy: NumberOption = {
  kind: "number",
  key: "v",
  name: "Strategy",
  explanation: "",
  low: 0,
  high: 1,
  standard: 0.5,
};
const scaling: ChoiceOption<"vector" | "sum" | "max"> = {
  kind: "choice",
  key: "normalisation",
  name: "Normalisation",
  explanation: "",
  choices: (["vector", "sum", "max"] as const).map((value) => ({ value, explanation: "" })),
  standard: "vector",
};

describe("an option of a method", () => {
  it("has its standard where nothing was chosen", () => {
    expect([numberChosen(strategy, {}), wordChosen(scaling, {})]).toEqual([0.5, "vector"]);
  });

  it("has what was chosen, the ends of its range included", () => {
    expect(numberChosen(strategy, { v: 0 })).toBe(0);
    expect(numberChosen(strategy, { v: 1 })).toBe(1);
    expect(wordChosen(scaling, { normalisation: "sum" })).toBe("sum");
  });

  it.each([1.01, -0.01, "0.5", NaN])("is never %p silently", (odd) => {
    expect(() => numberChosen(strategy, { v: odd })).toThrow("v must be a number from 0 to 1");
  });

  it("names the words that there are", () => {
    expect(() => wordChosen(scaling, { normalisation: "log" })).toThrow(
      "normalisation must be vector, sum or max, got log",
    );
    expect(expectedOf(scaling)).toBe("vector, sum or max");
  });

  it("fits or does not", () => {
    expect([isFitting(strategy, 0.3), isFitting(strategy, "0.3"), isFitting(scaling, "max"), isFitting(scaling, 1)]).toEqual([true, false, true, false]); // prettier-ignore
  });
});

it("gives every option in use, and nothing that is no option", () => {
  expect(optionsInUse([strategy, scaling], { v: 0.2, moon: "full" })).toEqual({ v: 0.2, normalisation: "vector" });
});
