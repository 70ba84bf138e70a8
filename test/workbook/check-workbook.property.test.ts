import fc from "fast-check";
import type { MissingPolicy } from "../../src/core/model/criterion";
import { checkWorkbook } from "../../src/workbook/check-workbook";
import type { RawCell, RawTable } from "../../src/workbook/port";
import { tableCatalogue } from "../../src/workbook/tables/catalogue";
import { workbook } from "./raw-tables";
import { tables as sound } from "./sound-workbook";

const DATE = { numberFormat: "yyyy-mm-dd" };
const WORDS =
  "P1,P2,p1 ,P99,Fit,Cost likely,Value,target: 3,1-5,1 to 5,lower,levels,A=0; B=1,stop,in,auto,12,5,40 %,2026-Q1,2026,Mar 2026,31/03/2026,Total,Ana,=1+1,__proto__,constructor,\u00a0, ,x".split(
    ",",
  );
const PROPER = tableCatalogue.flatMap(({ columns }) => Object.values(columns).map(({ header }) => header));

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS).map((value) => ({ value })) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 60 }).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.double().map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.double().map((value) => ({ value, ...DATE })) },
  { weight: 1, arbitrary: fc.integer({ min: 45_000, max: 47_000 }).map((value) => ({ value, ...DATE })) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.boolean().map((value) => ({ value })) },
  { weight: 2, arbitrary: fc.constant({ value: null }) },
  { weight: 1, arbitrary: fc.constantFrom("#REF!", "#N/A", "#SPILL!").map((error) => ({ value: null, error })) },
);

const slip = (header: string): string => header.slice(0, 2) + header.slice(3);
const header = (own: readonly string[]): fc.Arbitrary<RawCell> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...own).map((value) => ({ value })) },
    { weight: 1, arbitrary: fc.constantFrom(...own).map((value) => ({ value: slip(value) })) },
    { weight: 1, arbitrary: fc.constantFrom(...PROPER).map((value) => ({ value })) },
    { weight: 1, arbitrary: cell },
  );

/** A table that may play a part: its needed headers mostly, others at random, and ragged rows of anything. */
const tables: fc.Arbitrary<readonly RawTable[]> = fc
  .tuple(
    ...tableCatalogue.map(({ role, columns }) => {
      const all = Object.values(columns);
      const own = all.map((column) => column.header);
      const needed = all.filter(({ need }) => need === "needed").map((column) => ({ value: column.header }));
      const name = fc.constantFrom({ name: role }, {});
      return fc
        .record({
          name,
          isWhole: fc.boolean(),
          others: fc.array(header([...own, "Fit"]), { maxLength: 6 }),
          rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 5 }),
          row: fc.nat(3),
          column: fc.nat(3),
          isMerged: fc.integer({ min: 0, max: 19 }),
          hiddenRowCount: fc.nat(1),
          hasTotalsRow: fc.boolean(),
        })
        .map((drawn): RawTable | undefined => {
          const headers = [...(drawn.isWhole ? needed : []), ...drawn.others];
          if (headers.length === 0) return undefined;
          return {
            ...drawn.name,
            sheet: role,
            row: drawn.row,
            column: drawn.column,
            headers,
            rows: drawn.rows,
            hasTotalsRow: drawn.hasTotalsRow,
            hiddenRowCount: drawn.hiddenRowCount,
            mergedHeaders:
              drawn.isMerged === 0 ? [`${"ABCD".charAt(drawn.column)}${drawn.row + 1}:F${drawn.row + 1}`] : [],
          };
        });
    }),
  )
  .map((drawn) => drawn.filter((table) => table !== undefined));

/** The sound workbook with a few of its cells, headers included, replaced by anything. */
const changed: fc.Arbitrary<readonly RawTable[]> = fc
  .array(fc.tuple(fc.nat(7), fc.nat(4), fc.nat(12), cell, header(PROPER)), { maxLength: 3 })
  .map((changes) =>
    Object.values(sound()).map((table, i) =>
      changes
        .filter(([at]) => at === i)
        .reduce<RawTable>((each, [, row, column, content, title]) => {
          const put = <T>(cells: readonly T[], value: T): readonly T[] =>
            cells.map((old, at) => (at === column ? value : old));
          return row === 0
            ? { ...each, headers: put(each.headers, title) }
            : { ...each, rows: each.rows.map((cells, at) => (at === row - 1 ? put(cells, content) : cells)) };
        }, table),
    ),
  );

const policies = fc.constantFrom("refuse" as const, "worst" as const, "leave out" as const);
const SEED = 7;

/** A portfolio exactly if there is no error; every issue in a cell of its table; every rating where it belongs. */
function expectAnAnswer(drawn: readonly RawTable[], missing: MissingPolicy): void {
  const checked = checkWorkbook(workbook(...drawn), { missing });
  expect(checked.ok).toBe(!checked.issues.some(({ severity }) => severity === "error"));
  if (checked.ok) {
    const { projects, criteria } = checked.portfolio;
    expect(projects.every(({ id, ratings }) => id !== "" && ratings.length === criteria.criteria.length)).toBe(true);
    expect(criteria.criteria.reduce((sum, { globalWeight }) => sum + globalWeight, 0)).toBeCloseTo(1, 12);
  }
  for (const { code, place, message } of checked.issues) {
    expect(message).not.toMatch(/undefined|NaN|\[object/);
    if (place === undefined) {
      expect(["table-missing", "table-duplicate"]).toContain(code);
      continue;
    }
    const table = drawn.find(({ sheet }) => sheet === place.sheet);
    const width = Math.max(table?.headers.length ?? 0, ...(table?.rows ?? []).map((row) => row.length));
    const { row = NaN, column = NaN } = table ?? {};
    expect(place.row).toBeGreaterThanOrEqual(row);
    expect(place.row).toBeLessThanOrEqual(row + (table?.rows.length ?? 0));
    expect(place.column).toBeGreaterThanOrEqual(column);
    expect(place.column).toBeLessThan(column + width);
  }
}

it("whatever stands in the tables, there is a portfolio or an error, and every issue has its cell", () => {
  fc.assert(fc.property(tables, policies, expectAnAnswer), { numRuns: 100, seed: SEED });
});

it("a sound workbook with a few cells changed gives a whole portfolio, or an error that has its cell", () => {
  fc.assert(fc.property(changed, policies, expectAnAnswer), {
    numRuns: 200,
    seed: SEED,
  });
});
