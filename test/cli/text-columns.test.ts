import { columns } from "../../src/cli/text-columns";

describe("text in columns", () => {
  it("puts names left and numbers right, without blanks at the end of a line", () => {
    expect(
      columns(
        ["Rank", "Project"],
        [
          ["1", "Atlas"],
          ["12", "Borealis"],
        ],
        [1],
      ),
    ).toEqual(["  Rank  Project", "     1  Atlas", "    12  Borealis"]);
  });
});
