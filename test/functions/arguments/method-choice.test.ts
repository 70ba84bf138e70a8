import { methodChoice, methodOptionsIn } from "../../../src/functions/arguments/method-choice";

describe("a method chosen by its name", () => {
  it("is one that compares ratings, in any case of letters", () => {
    expect(methodChoice("method", "ToPsIs")).toBe("topsis");
    expect(() => methodChoice("method", "wsjf")).toThrow("found the text “wsjf”");
    expect(() => methodChoice("method", undefined)).toThrow("method: expected “weighted-sum”");
  });

  it("takes its options as text, several apart by semicolons", () => {
    expect(methodOptionsIn("options", "q = 0.1; P=0.4;", "promethee")).toEqual({ q: 0.1, p: 0.4 });
    expect(methodOptionsIn("options", [["preference=Linear"]], "promethee")).toEqual({ preference: "linear" });
    expect(methodOptionsIn("options", null, "promethee")).toEqual({});
    expect(() => methodOptionsIn("options", "q=", "promethee")).toThrow("options, q: expected a number from 0 to 1");
  });
});
