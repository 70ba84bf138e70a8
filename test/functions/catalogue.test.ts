import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionsHelpPage, functionsMarkdown } from "../../scripts/functions/documentation.mjs";
import { examplesIn, functionsMetadata, namespace, type FunctionsMetadata } from "../../scripts/functions/metadata.mjs";
import { scoringMethods } from "../../src/core/scoring/catalogue";
import { worksheetFunctions } from "../../src/functions/catalogue";
import { calculated, registerAll } from "./in-a-sheet";

const root = path.join(__dirname, "..", "..");
const examples = examplesIn(root);
const cellReference = /^[A-Z]{1,3}[0-9]+$/;

registerAll();
let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = await functionsMetadata(root, "functions-help.html");
});

describe("the worksheet functions", () => {
  it("are those that Excel is told of, each with a description of itself and of every argument", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(worksheetFunctions).sort());
    for (const { id, name, description, parameters } of metadata.functions) {
      expect([name, description.length > 20]).toEqual([id, true]);
      for (const parameter of parameters) expect([name, parameter.name, parameter.description]).not.toContain("");
    }
  });

  it("have names that Excel takes: letters, digits and dots, no cell's address", () => {
    for (const name of Object.keys(worksheetFunctions)) {
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).not.toMatch(cellReference);
    }
  });

  it("offer each scoring method that compares ratings by SCORE, and those with a name of their own alike", () => {
    const [ratings, weights] = [[[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]], [[0.3, 0.4, 0.3]]]; // prettier-ignore
    const own: string[] = [];
    for (const { id } of scoringMethods.filter(({ kind }) => kind === "criteria")) {
      const found = worksheetFunctions["SCORE"]?.(id, ratings, weights);
      expect(found).toHaveLength(4);
      const named = worksheetFunctions[id.toUpperCase().replaceAll("-", ".")];
      if (named === undefined) continue;
      own.push(id);
      expect(named(ratings, weights)).toEqual(found);
    }
    expect(own.length).toBeGreaterThanOrEqual(15);
  });

  it("call what may be left out by the same words as the documentation, last in the list", () => {
    for (const { name, parameters } of metadata.functions) {
      const optional = parameters.map((one) => one.optional === true);
      expect([name, optional.indexOf(false, Math.max(0, optional.indexOf(true)))]).toEqual([
        name,
        optional.includes(true) ? -1 : 0,
      ]);
    }
  });

  it.each(Object.entries(examples))("show what their example says: %s", (_, { cells, formula, shows }) => {
    const found = calculated(cells, formula).map((row) =>
      row.map((value) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value)),
    );
    expect(found).toEqual(shows);
  });

  it("are documented in docs/functions.md; if this fails: npm run docs", () => {
    const written = readFileSync(path.join(root, "docs", "functions.md"), "utf8");
    expect(written).toBe(functionsMarkdown(metadata, examples));
  });

  it("have a help page with a place for each, without markup from the texts", () => {
    const page = functionsHelpPage(metadata, examples);
    for (const { helpUrl } of metadata.functions) expect(page).toContain(`id="${helpUrl.split("#")[1]}"`);
    expect(page).not.toMatch(/<script/);
  });

  it("stand in the manifest under their namespace, with script, page and metadata that the build writes", () => {
    const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
    expect(manifest).toContain(`id="Functions.Namespace" DefaultValue="${namespace}"`);
    for (const file of ["functions.js", "functions.html", "functions.json"])
      expect(manifest).toContain(`https://localhost:3001/pane/${file}`);
    expect(existsSync(path.join(root, "src", "functions", "functions.html"))).toBe(true);
  });
});
