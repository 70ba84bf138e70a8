import { readFileSync } from "node:fs";
import { join } from "node:path";
import { weightingDocumentation } from "../../../src/core/weighting/documentation";

it("docs/weights.md says what the catalogue says; the failed comparison shows what to change", () => {
  expect(readFileSync(join(process.cwd(), "docs", "weights.md"), "utf8")).toBe(weightingDocumentation());
});
