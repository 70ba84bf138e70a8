import { answering } from "../../src/functions/answer";
import { invalid, unavailable } from "../../src/functions/refusal";
import { CellRefusal, excelErrors } from "./in-a-sheet";

const thrown = (work: () => number): unknown => {
  try {
    return answering(work, excelErrors)();
  } catch (error) {
    return error;
  }
};

describe("the answer of a worksheet function", () => {
  it("is the result where there is one", () => {
    expect(thrown(() => 4)).toBe(4);
  });

  it("is a cell error with the reason where the function or the core refuses", () => {
    const refuse = (error: Error) =>
      thrown(() => {
        throw error;
      });
    expect(refuse(invalid("rate: expected a number."))).toEqual(new CellRefusal("#VALUE!", "rate: expected a number."));
    expect(refuse(unavailable("flows: all are 0."))).toMatchObject({ code: "#N/A", message: "flows: all are 0." });
    expect(refuse(new RangeError("a weight must be 0 or more"))).toMatchObject({ code: "#VALUE!" });
  });

  it("is the defect itself where something else goes wrong, so that it is not taken for bad input", () => {
    const defect = new TypeError("no such property");
    expect(
      thrown(() => {
        throw defect;
      }),
    ).toBe(defect);
  });
});
