// Builds a benchmark with the project's own compiler settings and runs it: `node bench/run.mjs rank-portfolio`.
// Benchmarks print ratios: how long one thing takes in units of another on the same machine.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack from "webpack";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const name = process.argv[2];
if (name === undefined) {
  console.error("Which benchmark? For example: node bench/run.mjs rank-portfolio");
  process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), "rankfolio-bench-"));
try {
  await built(folder);
  await import(pathToFileURL(path.join(folder, "bench.mjs")).href);
} finally {
  await rm(folder, { recursive: true });
}

function built(to) {
  const compiler = webpack({
    mode: "production",
    context: root,
    target: "node20",
    entry: { bench: path.join(root, "bench", `${name}.bench.ts`) },
    output: { path: to, filename: "[name].mjs", module: true, chunkFormat: "module", library: { type: "module" } },
    experiments: { outputModule: true },
    optimization: { minimize: false },
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
