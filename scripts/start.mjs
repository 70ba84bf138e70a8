// npm start: from a fresh clone to a spreadsheet with the pane beside it. Only Node's own modules are imported up here,
// because the packages may not be installed yet.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { installedBrowser } from "./browsers.mjs";
import { openAddress } from "./open-address.mjs";
import { ensureBuilt, ensureInstalled, requireNode, root, SetupTrouble } from "./setup.mjs";
import { serve, workbenchMounts } from "./serve.mjs";

const help = `npm start [-- options]      Opens the workbench: a spreadsheet with the Rankfolio pane beside it.

  --sample gmpp|company   the workbook to begin with (gmpp: UK Government Major Projects; company: a made-up one)
  --port 3001             the first port to try
  --no-open               print the address, open no browser
  --help                  this text`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        sample: { type: "string" },
        port: { type: "string", default: "3001" },
        "no-open": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_515) {
      throw new SetupTrouble(`--port takes a number from 1 to 65515, not "${values.port}".`);
    }
    if (values.sample !== undefined && !["gmpp", "company"].includes(values.sample)) {
      throw new SetupTrouble(`--sample takes gmpp or company, not "${values.sample}".`);
    }
    return { ...values, port, open: !values["no-open"] };
  } catch (error) {
    if (error instanceof SetupTrouble) throw error;
    throw new SetupTrouble(`${error.message}\n\n${help}`);
  }
}

/** A profile of its own, so that trusting our one key touches nobody's everyday browser. */
async function openBrowser(address, spki) {
  const browser = installedBrowser();
  // Where no folder can be made for the profile, the everyday browser still serves.
  const profile = browser && (await mkdtemp(path.join(os.tmpdir(), "rankfolio-browser-")).catch(() => undefined));
  if (!browser || !profile) return openDefault(address);
  const asRoot = process.getuid?.() === 0;
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${spki}`,
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-sync",
      ...(asRoot ? ["--no-sandbox"] : []),
      `--app=${address}`,
    ],
    { stdio: "ignore" },
  );
  let closing = false;
  child.once("error", () => openDefault(address));
  child.once("exit", (code) => {
    if (code && !closing) openDefault(address);
  });
  return {
    close: async () => {
      closing = true;
      child.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
    },
  };
}

function openDefault(address) {
  console.log(
    "Your browser will warn that it does not know this certificate: it was made on this machine a moment ago, for\n" +
      'localhost alone. Choose "Advanced", then "Continue to localhost".',
  );
  void openAddress(address);
  return { close: async () => undefined };
}

async function main() {
  const chosen = options();
  if (chosen.help) return console.log(help);
  requireNode();
  await ensureInstalled();
  await ensureBuilt();
  if (!existsSync(path.join(root, "dist", "pane", "taskpane.html"))) {
    throw new SetupTrouble("The pane was not built: dist/pane/taskpane.html is missing. Run npm run build to see why.");
  }
  const { localhostCertificate } = await import("./certificate.mjs");
  const certificate = await localhostCertificate(root);
  const server = await serve({ mounts: workbenchMounts(root), certificate, port: chosen.port });
  const address = chosen.sample ? `${server.address}?sample=${chosen.sample}` : server.address;
  console.log(`\nThe workbench is at  ${address}\nStop it with Ctrl+C.\n`);
  const browser = chosen.open ? await openBrowser(address, certificate.spki) : undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    await Promise.all([server.close(), browser?.close()]);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
}

main().catch((error) => {
  console.error(error instanceof SetupTrouble ? `\n${error.message}` : error);
  process.exitCode = 1;
});
