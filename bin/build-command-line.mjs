// Builds dist/cli in a checkout. Only what the command line is made of counts: a change to the pane builds nothing here.
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const sources = ["src/core", "src/workbook", "src/app", "src/spreadsheet", "src/xlsx", "src/cli"].concat([
  "webpack.config.js",
  "package.json",
]);
const WAIT = 200;
const GIVE_UP = 300_000;

/** Leaves a bundle that is newer than its sources. What it has to say goes to standard error. */
export async function ensureCommandLine(root, bundle) {
  if (!(await isStale(root, bundle))) return;
  await oneAtATime(root, async () => {
    if (await isStale(root, bundle)) await build(root, path.dirname(bundle));
  });
}

async function build(root, folder) {
  if (!existsSync(path.join(root, "node_modules", "webpack"))) {
    const { ensureInstalled } = await import("../scripts/setup.mjs");
    await ensureInstalled(console.error);
  }
  if (process.stderr.isTTY) console.error("Building the command line (once, some seconds) …");
  const began = new Date();
  const { default: webpack } = await import("webpack");
  const { default: configurations } = await import(pathToFileURL(path.join(root, "webpack.config.js")).href);
  const configuration = configurations({}, { mode: "production" }).find(({ name }) => name === "cli");
  // Built beside and moved into place, so that a second command never loads half a bundle.
  const beside = `${folder}-${process.pid}`;
  try {
    await run(webpack({ ...configuration, output: { ...configuration.output, path: beside } }));
    // A source saved while the build ran must count as newer than it.
    await utimes(path.join(beside, "rankfolio.mjs"), began, began);
    await rm(folder, { recursive: true, force: true });
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((trouble, stats) => {
      compiler.close((closing) => {
        if (trouble ?? closing) reject(trouble ?? closing);
        else if (stats.hasErrors()) reject(new Error(`The build failed.\n${stats.toString("errors-only")}`));
        else resolve();
      });
    });
  });
}

async function isStale(root, bundle) {
  if (!existsSync(bundle)) return true;
  const built = (await stat(bundle)).mtimeMs;
  const newest = await Promise.all(sources.map((source) => newestChange(path.join(root, source))));
  return Math.max(...newest) > built;
}

async function newestChange(place) {
  if (!existsSync(place)) return 0;
  const found = await stat(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(place);
  return Math.max(found.mtimeMs, ...(await Promise.all(inside.map((name) => newestChange(path.join(place, name))))));
}

/** A folder is the lock: making one succeeds for one process only. A lock left behind by a dead build is taken away. */
async function oneAtATime(root, work) {
  const lock = path.join(root, ".cache", "building-command-line");
  await mkdir(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const age = await stat(lock).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (age > GIVE_UP) await rm(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, WAIT));
    }
  }
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
