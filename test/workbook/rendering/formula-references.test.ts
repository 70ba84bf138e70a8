import { replaceReferences } from "../../../src/workbook/rendering/formula-references";

/** One column to the right on the sheet "My plan", and a column "Gone" of the table Own that went. */
const moved = (formula: string): string =>
  replaceReferences(formula, {
    cells: ({ sheet, first, last }) => {
      if (sheet !== "My plan") return undefined;
      const right = (corner: typeof first) => ({ ...corner, column: corner.column + 1 });
      return last ? [right(first), right(last)] : [right(first)];
    },
    columns: (table, names) => (table === "Own" && names.includes("Gone]") ? "gone" : undefined),
  });

it.each([
  ["='My plan'!A1+'My plan'!$Z$9", "='My plan'!B1+'My plan'!$AA$9"],
  ["=SUM('My plan'!A1:B$2)", "=SUM('My plan'!B1:C$2)"],
  ["=A1+Other!A1", "=A1+Other!A1"],
  [`="'My plan'!A1"&'My plan'!A1`, `="'My plan'!A1"&'My plan'!B1`],
  ["='[Book.xlsx]My plan'!A1", "='[Book.xlsx]My plan'!A1"],
  ["=[Book.xlsx]Plan!A1", "=[Book.xlsx]Plan!A1"],
  ["=LOG10(2)+R2D2_x+A1B", "=LOG10(2)+R2D2_x+A1B"],
  ["=SUM(Own[Gone']])", "=SUM(#REF!)"],
  ["=Own[[#This Row],[Gone']]]*2", "=#REF!*2"],
  ["=SUM(Own[[Here]:[Gone']]])", "=SUM(#REF!)"],
  ["=Own[@[Gone']]]", "=#REF!"],
  ["=Q1[Gone']]+Own[Here]", "=Q1[Gone']]+Own[Here]"],
])("reads %s as %s", (before, after) => {
  expect(moved(before)).toBe(after);
});
