import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableDocumentation } from "../../../src/workbook/tables/documentation";

it("docs/tables.md says what the schemas say; the failed comparison shows what to change", () => {
  expect(readFileSync(join(process.cwd(), "docs", "tables.md"), "utf8")).toBe(tableDocumentation());
});
