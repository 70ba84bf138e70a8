#!/usr/bin/env node
// Runs the command line. In a checkout its bundle is built first when it is missing or older than its sources; an
// installed package brings the bundle along.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundle = path.join(root, "dist", "cli", "rankfolio.mjs");
const TROUBLE = 2;

if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`rankfolio needs Node.js 20 or newer; this is ${process.version}. Get it from https://nodejs.org`);
  process.exit(TROUBLE);
}

if (existsSync(path.join(root, "src", "cli"))) {
  const { ensureCommandLine } = await import("./build-command-line.mjs");
  try {
    await ensureCommandLine(root, bundle);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(TROUBLE);
  }
}
await import(pathToFileURL(bundle).href);
