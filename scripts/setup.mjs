// What a fresh clone needs before it can run: packages as locked, and a build that is newer than its sources.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A trouble that the person at the keyboard can do something about; shown without a stack. */
export class SetupTrouble extends Error {}

export function requireNode(atLeast = 20) {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= atLeast) return;
  throw new SetupTrouble(
    `Rankfolio needs Node.js ${atLeast} or newer; this is ${process.version}. Get it from https://nodejs.org and try again.`,
  );
}

/** Runs `npm ci` unless every package stands in node_modules as the lockfile has it. */
export async function ensureInstalled(say = console.log) {
  if (await installedAsLocked()) return;
  say("Installing packages (once, a minute or two) …");
  await run(process.platform === "win32" ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    trouble:
      "npm could not install the packages. Its message is above; a missing internet connection is the usual cause.",
    show: true,
  });
}

async function installedAsLocked() {
  try {
    const [locked, installed] = await Promise.all(
      ["package-lock.json", "node_modules/.package-lock.json"].map(async (file) =>
        JSON.parse(await readFile(path.join(root, file), "utf8")),
      ),
    );
    // Optional packages are those of other platforms: npm rightly leaves them out.
    return Object.entries(locked.packages).every(
      ([place, { version, optional }]) =>
        place === "" || optional === true || installed.packages[place]?.version === version,
    );
  } catch {
    return false;
  }
}

/** Writes samples/*.xlsx from their scripts when one is missing or older than what it is made from. */
export async function ensureSamples(say = console.log) {
  const made = await Promise.all(
    ["gmpp", "company"].map((name) => changed(path.join(root, "samples", `${name}.xlsx`))),
  );
  const from = await Promise.all(
    ["scripts/samples", "samples/data"].map((place) => newestChange(path.join(root, place))),
  );
  if (Math.min(...made) > Math.max(...from)) return;
  say("Writing the sample workbooks …");
  await run(process.execPath, [path.join(root, "scripts", "build-samples.mjs")], {
    trouble: "The sample workbooks could not be written; see above.",
  });
}

const changed = async (file) => (existsSync(file) ? (await stat(file)).mtimeMs : 0);

const stamp = path.join(root, "dist", ".built");
const sources = ["src", "assets", "samples", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** Builds pane, workbench and command line when a source is newer than the last build. */
export async function ensureBuilt(say = console.log) {
  if (!(await isStale())) return;
  await oneAtATime(async () => {
    if (!(await isStale())) return;
    await ensureSamples(say);
    say("Building (about a minute the first time) …");
    const began = new Date();
    const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
    await run(process.execPath, [webpack, "--mode", "production"], { trouble: "The build failed; see above." });
    // A source saved while the build ran must count as newer than it.
    await writeFile(stamp, began.toISOString());
  });
}

async function isStale() {
  try {
    const built = Date.parse(await readFile(stamp, "utf8"));
    const newest = await Promise.all(sources.map((source) => newestChange(path.join(root, source))));
    return Math.max(...newest) > built;
  } catch {
    return true;
  }
}

async function newestChange(place) {
  if (!existsSync(place)) return 0;
  const found = await stat(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(place);
  return Math.max(found.mtimeMs, ...(await Promise.all(inside.map((name) => newestChange(path.join(place, name))))));
}

/** Two test workers that find a stale build must not build into one another's files. */
async function oneAtATime(work) {
  const lock = path.join(root, ".cache", "building");
  await mkdir(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      await mkdir(lock);
      await writeFile(path.join(lock, "pid"), String(process.pid));
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (!(await holderLives(lock))) await rm(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function holderLives(lock) {
  try {
    process.kill(Number(await readFile(path.join(lock, "pid"), "utf8")), 0);
    return true;
  } catch (error) {
    if (error.code === "EPERM") return true;
    // The holder may be about to write its number.
    return error.code === "ENOENT" && existsSync(lock) && Date.now() - (await stat(lock)).mtimeMs < 5000;
  }
}

/** Output is kept back and shown only if the command fails, unless `show`. */
function run(command, args, { trouble, show = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: command.endsWith(".cmd"),
    });
    let output = "";
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    child.once("error", (error) => reject(new SetupTrouble(`${trouble}\n${error.message}`)));
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new SetupTrouble(output.trim() ? `${output.trim()}\n\n${trouble}` : trouble));
    });
  });
}
