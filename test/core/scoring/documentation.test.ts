import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scoringDocumentation } from "../../../src/core/scoring/documentation";

it("docs/methods.md says what the catalogue says; npm run docs writes it anew", () => {
  expect(readFileSync(join(process.cwd(), "docs", "methods.md"), "utf8")).toBe(scoringDocumentation());
});
