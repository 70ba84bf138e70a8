// Writes the pages of docs/ that are made from the catalogues: npm run docs
//
// Tests compare the pages with the catalogues, so that a page that is out of date fails.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";
import { functionsMarkdown } from "./functions/documentation.mjs";
import { examplesIn, functionsMetadata } from "./functions/metadata.mjs";
import { root } from "./setup.mjs";

/** By page: the module that makes it and the function that gives its text. */
const pages = {
  "methods.md": ["src/core/scoring/documentation.ts", "scoringDocumentation"],
  "weights.md": ["src/core/weighting/documentation.ts", "weightingDocumentation"],
  "tables.md": ["src/workbook/tables/documentation.ts", "tableDocumentation"],
};

const functions = await functionsMetadata(root, "functions-help.html");
writeFileSync(path.join(root, "docs", "functions.md"), functionsMarkdown(functions, examplesIn(root)));
console.log("docs/functions.md");

const folder = mkdtempSync(path.join(os.tmpdir(), "rankfolio-docs-"));
try {
  await built(folder);
  for (const [page, [, name]] of Object.entries(pages)) {
    const made = await import(pathToFileURL(path.join(folder, `${page}.mjs`)).href);
    writeFileSync(path.join(root, "docs", page), made[name]());
    console.log(`docs/${page}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function built(to) {
  const compiler = webpack({
    mode: "none",
    context: root,
    target: "node20",
    entry: Object.fromEntries(Object.entries(pages).map(([page, [file]]) => [page, path.join(root, file)])),
    output: { path: to, filename: "[name].mjs", module: true, chunkFormat: "module", library: { type: "module" } },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((trouble, stats) =>
      compiler.close(() => {
        if (trouble) reject(trouble);
        else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      }),
    );
  });
}
