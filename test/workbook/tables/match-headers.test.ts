import fc from "fast-check";
import { headerKey } from "../../../src/workbook/header-key";
import { tableCatalogue } from "../../../src/workbook/tables/catalogue";
import { headerText, matchHeaders } from "../../../src/workbook/tables/match-headers";
import { projectsTable } from "../../../src/workbook/tables/projects";
import { cell } from "../raw-tables";

const match = (headers: readonly string[], mapping?: Record<string, string>) => {
  const found = matchHeaders(headers.map(cell), projectsTable.columns, mapping);
  return Object.fromEntries([...found.columns].map(([key, { index }]) => [key, headers[index]]));
};

const headers = Object.values(projectsTable.columns).map(({ header }) => header);

it("finds the same columns whatever the case, the order and further columns", () => {
  const recased = fc
    .tuple(
      fc.shuffledSubarray(headers, { minLength: 1 }),
      fc.array(fc.constantFrom("Notes", "", "RAG", "Fit (1-5)", "Column1")),
      fc.infiniteStream(fc.boolean()),
    )
    .map(([own, extra, upper]) => {
      const shown = own.map((header) =>
        [...header].map((c) => (upper.next().value === true ? c.toUpperCase() : c.toLowerCase())).join(""),
      );
      return { own, all: [...extra, ...shown, ...extra] };
    });
  fc.assert(
    fc.property(recased, ({ own, all }) => {
      const found = match(all);
      expect(
        Object.values(found)
          .map((header) => headerKey(header ?? ""))
          .sort(),
      ).toEqual(own.map(headerKey).sort());
    }),
  );
});

it.each([
  ["  Project   name ", "name"],
  ["Project\u00A0Name", "name"],
  ["project_name", "name"],
  ["ProjectName", "name"],
  ["Project #", "id"],
  ["Cost likely (£m)", "costLikely"],
  ["Cost, k€", "costLikely"],
  ["Cost (low)", "costLow"],
  ["Cost (likely), £m", "costLikely"],
  ["Whole-life cost [£m]", "costLikely"],
  ["WLC", "costLikely"],
  ["Dept.", "division"],
  ["Benefit likely, k€ a year", "benefitLikely"],
])("reads the header %j as %s", (header, key) => expect(match([header])).toEqual({ [key]: header }));

it("takes a column's own name before a synonym, so that both may stand in the table", () => {
  expect(match(["Project", "Name", "Budget", "Cost likely"])).toEqual({ name: "Name", costLikely: "Cost likely" });
});

it("never takes a near miss", () => expect(match(["Projct name", "Cots", "IDs"])).toEqual({}));

it("does as it is told by a mapping, also to leave a column out", () => {
  expect(match(["Title", "Name", "Sponsor"], { name: "Title", sponsor: "" })).toEqual({ name: "Title" });
});

it("reads the unit behind a name", () => {
  const { columns } = matchHeaders([cell("Cost likely (£m)"), cell("Benefit, k€ a year")], projectsTable.columns);
  expect(columns.get("costLikely")?.unit).toEqual({ label: "£m", currency: "GBP", scale: 1e6 });
  expect(columns.get("benefitLikely")?.unit).toEqual({ label: "k€", currency: "EUR", scale: 1e3 });
});

it("takes error values and blanks in the header row for no header", () => {
  expect([cell("#REF!"), cell(null), cell("  ")].map(headerText)).toEqual(["", "", ""]);
});

it.each(tableCatalogue.map((schema) => [schema.role, schema] as const))(
  "no header means two columns of %s",
  (_, schema) => {
    const owners = new Map<string, string>();
    for (const [key, column] of Object.entries(schema.columns)) {
      for (const name of [column.header, ...column.synonyms]) {
        expect([name, owners.get(headerKey(name)) ?? key]).toEqual([name, key]);
        owners.set(headerKey(name), key);
      }
    }
  },
);

it("no name means two tables", () => {
  const names = tableCatalogue.flatMap((schema) => [schema.role, ...schema.synonyms]).map(headerKey);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
