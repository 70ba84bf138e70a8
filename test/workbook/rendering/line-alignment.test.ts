import fc from "fast-check";
import { alignLines, type LineMarks } from "../../../src/workbook/rendering/line-alignment";

const marksOf = (lines: readonly (readonly string[])[]): ReadonlyMap<number, LineMarks> =>
  new Map(
    lines.flatMap((marks, line): (readonly [number, LineMarks])[] =>
      marks.length === 0 ? [] : [[line, new Map(marks.map((mark) => [mark, { count: 1, weight: 1 }]))]],
    ),
  );

const sheet = fc.array(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 20,
});

it("finds every line again below and between any lines that came in", () => {
  fc.assert(
    fc.property(sheet, fc.array(fc.nat(20), { maxLength: 5 }), (lines, places) => {
      const now = lines.map((marks, line) => ({ marks, line: line as number | undefined }));
      for (const place of places) now.splice(Math.min(place, now.length), 0, { marks: [], line: undefined });
      const at = alignLines(marksOf(lines), marksOf(now.map(({ marks }) => marks)));
      lines.forEach((_, line) => expect(at(line)).toBe(now.findIndex((one) => one.line === line)));
    }),
  );
});

it("says of lines with texts of their own which went, and where the others are", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 12 }),
      fc.nat(),
      (all, seed) => {
        const gone = seed % all.length;
        const left = all.filter((_, index) => index !== gone);
        const texts = (some: readonly number[]) => marksOf(some.map((text) => [`text ${text}`]));
        const at = alignLines(texts(all), texts(left));
        expect(all.map((_, index) => (index === gone ? undefined : at(index)))).toEqual(
          all.map((text, index) => (index === gone ? undefined : left.indexOf(text))),
        );
        if (gone < all.length - 1) expect(at(gone)).toBeUndefined();
      },
    ),
  );
});

it("leaves a line whose text a user typed over between its neighbours", () => {
  const at = alignLines(marksOf([["a"], ["b"], ["c"]]), marksOf([[], ["a"], ["typed over"], ["c"]]));
  expect([0, 1, 2, 7].map(at)).toEqual([1, 2, 3, 8]);
});

it("takes everything to stand where it stood when nothing is known", () => {
  expect(alignLines(new Map(), marksOf([["a"]]))(5)).toBe(5);
});
