import { judgementMatrix } from "../../../src/functions/arguments/judgements";

describe("judgements in a range", () => {
  it("follow from either side of the diagonal, and are missing where both are blank", () => {
    const given = [["", 3, null], [null, "", null], [0.5, 0, 1]]; // prettier-ignore
    expect(judgementMatrix("judgements", given)).toEqual([[1, 3, 2], [1 / 3, 1, null], [0.5, null, 1]]); // prettier-ignore
  });
  it("are numbers above 0 in a square", () => {
    expect(() => judgementMatrix("judgements", [[1, "x"], [1, 1]])).toThrow("row 1, column 2: expected a number, found the text “x”."); // prettier-ignore
    expect(() => judgementMatrix("judgements", [[1], [2]])).toThrow("found 2 rows and 1 columns"); // prettier-ignore
  });
});
