import { fileURLToPath } from "node:url";
import path from "node:path";
import { existsSync, readFileSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { FunctionsPlugin } from "./scripts/functions/functions-plugin.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);
/** Where manifest.xml says that the pane's files are served; npm run manifest puts another address in its place. */
const servedFrom = "https://localhost:3001/pane/";
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));

/** What every build shares: TypeScript through swc, extension-less imports, no machine path in what is shipped. */
function shared(name, production) {
  return {
    name,
    mode: production ? "production" : "development",
    context: root,
    devtool: production ? false : "source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: at(".cache/webpack"),
      name: `${name}-${production ? "production" : "development"}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target: "es2022",
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
              },
            },
          },
        },
      ],
    },
    plugins: [new webpack.DefinePlugin({ RANKFOLIO_VERSION: JSON.stringify(version) })],
    stats: { preset: "errors-warnings", assets: false },
    infrastructureLogging: { level: "error" },
  };
}

/** A page: hashed names so that a host may cache for ever, one file for what first paint needs, the rest on demand. */
function page(name, production, { budget }) {
  const base = shared(name, production);
  return {
    ...base,
    target: ["web", "es2022"],
    output: {
      clean: true,
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      publicPath: "auto",
      // A map names its sources by their place in the project, not by the disk they were built on.
      devtoolModuleFilenameTemplate: (info) => `rankfolio:///${path.relative(root, info.absoluteResourcePath)}`,
    },
    resolve: { ...base.resolve, fallback: nodeModulesThatPagesLack },
    plugins: [...base.plugins, new webpack.NormalModuleReplacementPlugin(/^node:/, withoutNodePrefix)],
    experiments: { css: true },
    performance: production
      ? { hints: "error", maxEntrypointSize: budget, maxAssetSize: budget, assetFilter: (file) => /\.js$/.test(file) }
      : { hints: false },
  };
}

/** Libraries for both Node and pages name Node's modules in branches that a page never takes. */
const nodeModulesThatPagesLack = Object.fromEntries(
  ["assert", "buffer", "child_process", "crypto", "events", "fs", "fs/promises", "module", "os", "path", "perf_hooks"]
    .concat(["process", "stream", "stream/promises", "stream/web", "string_decoder", "url", "util", "v8", "vm"])
    .concat(["worker_threads", "zlib"])
    .map((name) => [name, false]),
);

function withoutNodePrefix(resource) {
  resource.request = resource.request.replace(/^node:/, "");
}

/** The pane as it is released: static files only; office.js comes from Microsoft's CDN, as the Marketplace requires. */
function pane(production) {
  const base = page("pane", production, { budget: 1_200_000 });
  return {
    ...base,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    // The functions are built into the same folder, by a build of their own.
    output: { ...base.output, path: at("dist/pane"), clean: { keep: /^functions[.-]/ } },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        minify: production && { collapseWhitespace: true, conservativeCollapse: true, removeComments: true },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true, globOptions: { ignore: ["**/*.md", "**/*.svg"] } },
          { from: "src/pages", to: ".", noErrorOnMissing: true },
          { from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
          { from: "src/pages/*.{html,css}", to: "[name][ext]" },
          { from: "manifest.xml", to: "manifest.xml", noErrorOnMissing: true },
        ],
      }),
    ],
  };
}

/**
 * The worksheet functions, beside the pane. Excel for Windows runs functions.js by itself, without a page and in an
 * engine that may be older than a browser: one file under the name that the manifest gives, for that engine.
 */
function functions(production) {
  const base = shared("functions", production);
  const [rule] = base.module.rules;
  const { options } = rule.use;
  const older = { ...rule.use, options: { ...options, jsc: { ...options.jsc, target: "es2017" } } };
  return {
    ...base,
    target: ["web", "es2017"],
    devtool: false,
    entry: { functions: "./src/functions/index.ts" },
    output: { path: at("dist/pane"), filename: "[name].js" },
    module: {
      rules: [
        { ...rule, use: older },
        { test: /src.core.finance.[-\w]+\.ts$/, enforce: "pre", loader: at("scripts/functions/bigint-calls.cjs") },
      ],
    },
    plugins: [
      ...base.plugins,
      new FunctionsPlugin({ root, address: servedFrom }),
      new CopyPlugin({ patterns: [{ from: "src/functions/functions.html", to: "[name][ext]" }] }),
    ],
    performance: { hints: production ? "error" : false, maxAssetSize: 300_000, maxEntrypointSize: 300_000 },
  };
}

/** The page that is Excel to the pane. Neither released nor part of dist/pane. */
function workbench(production) {
  const base = page("workbench", production, { budget: 1_200_000 });
  return {
    ...base,
    entry: { workbench: "./src/workbench/index.tsx" },
    output: { ...base.output, path: at("dist/workbench") },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({ filename: "index.html", template: "./src/workbench/index.html", scriptLoading: "defer" }),
      new CopyPlugin({
        patterns: [
          { from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
          { from: "assets/*.png", to: "assets/[name][ext]", noErrorOnMissing: true },
        ],
      }),
    ],
  };
}

/** The command line: one module with everything it needs. */
function cli(production) {
  const base = shared("cli", production);
  return {
    ...base,
    target: "node20",
    entry: { rankfolio: "./src/cli/index.ts" },
    output: {
      clean: true,
      path: at("dist/cli"),
      filename: "[name].mjs",
      chunkFilename: "[name].mjs",
      module: true,
      chunkFormat: "module",
      library: { type: "module" },
    },
    experiments: { outputModule: true },
    // import.meta.url must be the place of the built file, not that of the source.
    module: { ...base.module, parser: { javascript: { importMeta: false, url: false } } },
    optimization: { minimize: false },
  };
}

const builds = { pane, functions, workbench, cli };
const entries = {
  pane: "src/taskpane/index.tsx",
  functions: "src/functions/index.ts",
  workbench: "src/workbench/index.tsx",
  cli: "src/cli/index.ts",
};

/** All builds, or those named with `--config-name`. */
export default (_environment, { mode } = {}) =>
  Object.keys(builds)
    .filter((name) => existsSync(at(entries[name])))
    .map((name) => builds[name](mode !== "development"));
