import { columnOf, sameRow } from "../../../../src/workbook/reports/shared/formula-text";

describe("references to columns of our own tables", () => {
  it("put a name with punctuation into brackets of its own, without which Excel refuses the formula", () => {
    expect(columnOf("RF_Ranking", "Cost, k€")).toBe("RF_Ranking[[Cost, k€]]");
    expect(columnOf("RF_Ranking", "Benefit (a year)")).toBe("RF_Ranking[[Benefit (a year)]]");
  });

  it("leave a name of letters, digits and spaces in the brackets of the column", () => {
    expect(columnOf("RF_Ranking", "Score after risk")).toBe("RF_Ranking[Score after risk]");
  });

  it("bracket the name of a cell in the same row as soon as it is more than one word", () => {
    expect(sameRow("Score")).toBe("[@Score]");
    expect(sameRow("Score after risk")).toBe("[@[Score after risk]]");
    expect(sameRow("Cost, k€")).toBe("[@[Cost, k€]]");
  });
});
