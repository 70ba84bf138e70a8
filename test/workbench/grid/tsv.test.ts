import * as fc from "fast-check";
import { fromTsv, toTsv } from "../../../src/workbench/grid/tsv";

describe("tab-separated text", () => {
  it("reads what Excel puts on the clipboard, whose last line ends too", () => {
    expect(fromTsv("a\tb\r\n1\t\r\n")).toEqual([
      ["a", "b"],
      ["1", ""],
    ]);
  });

  it("keeps line breaks and quotes inside a quoted cell", () => {
    expect(fromTsv('"two\nlines"\t"say ""hi"""')).toEqual([["two\nlines", 'say "hi"']]);
  });

  it("reads a quote within a word as itself", () => {
    expect(fromTsv('5" pipe\t"q" x')).toEqual([['5" pipe', '"q" x']]);
  });

  it("comes back from what it wrote", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "\t", "\n", '"', " ", "1") });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(fc.property(rows, (table) => expect(fromTsv(`${toTsv(table)}\r\n`)).toEqual(table)));
  });
});
