import { columnReference, columnSpecifier } from "../../src/workbook/source-columns";
import { range, table } from "./raw-tables";

describe("the name of a column in a structured reference", () => {
  it.each([
    ["Cost", "Cost"],
    ["Strategic fit", "Strategic fit"],
    ["Größe", "Größe"],
    ["Cost, k€", "[Cost, k€]"],
    ["Cost (£m)", "[Cost (£m)]"],
    ["Total $ Amount", "[Total $ Amount]"],
    ["Item #", "[Item '#]"],
    ["a[1]", "[a'[1']]"],
    ["Who's in", "[Who''s in]"],
    ["@risk", "['@risk]"],
    ["Benefit-cost", "[Benefit-cost]"],
    ["two\nlines", "[two\nlines]"],
    [" padded", "[ padded]"],
    ["100%", "[100%]"],
  ])("of %j is %j", (name, specifier) => expect(columnSpecifier(name)).toBe(specifier));

  it("gives the name back when the brackets and apostrophes are taken off as Excel does", () => {
    const name = 'a\'[#]@, "b" {c}';
    const specifier = columnSpecifier(name);
    expect(specifier.slice(1, -1).replace(/'(['[\]#@])/g, "$1")).toBe(name);
  });
});

it("refers to an Excel table's column by name, so that new rows are included", () => {
  expect(columnReference(table("Projects", ["ID", "Strategic fit"], [["P1", 3]]), 1)).toBe("Projects[Strategic fit]");
});

it("uses the header as it stands, outer spaces and numbers too", () => {
  expect(columnReference(table("T", [2026, "Fit "], [[1, 2]]), 0)).toBe("T[2026]");
  expect(columnReference(table("T", [2026, "Fit "], [[1, 2]]), 1)).toBe("T[[Fit ]]");
});

it("refers to a plain range's data by its cells, header left out", () => {
  const rows = Array.from({ length: 40 }, () => [1, 2]);
  expect(columnReference(range("Sheet 1", ["A", "B"], rows, { column: 1 }), 1)).toBe("'Sheet 1'!$C$2:$C$41");
  expect(columnReference(range("It's", ["A"], [[1]], { row: 4 }), 0)).toBe("'It''s'!$A$6:$A$6");
  expect(columnReference(range("Data", ["A"], [[1]]), 0)).toBe("Data!$A$2:$A$2");
});

it("refuses a column that the table does not have", () => {
  expect(() => columnReference(table("T", ["A"], []), 1)).toThrow(RangeError);
});
