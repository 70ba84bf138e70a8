import { execFileSync } from "node:child_process";
import { chromium, type Browser } from "playwright-core";
import { installedBrowser } from "../../scripts/browsers.mjs";

/** Chromium's own errands would reach for the network, which tests must not. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser that the tests drive: the one that RANKFOLIO_BROWSER names, else an installed Chrome, Edge or Chromium,
 * else the one that comes as a package (Linux on x64 only).
 */
export async function launchBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const installed = installedBrowser();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: [...quiet, ...asRoot] });
  const named = process.env.RANKFOLIO_BROWSER;
  if (named) throw new Error(`RANKFOLIO_BROWSER names ${named}, which does not exist.`);
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "The browser tests need Chrome, Edge or Chromium. Install one, or name it: RANKFOLIO_BROWSER=/path/to/browser",
    );
  }
  const { executablePath, args, libraries } = packagedChromium();
  return chromium.launch({
    executablePath,
    args: [...args, ...quiet, ...asRoot],
    env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  });
}

interface PackagedChromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly libraries?: string;
}

/**
 * Unpacks the packaged Chromium, in a process of its own: the package is an ES module, which these tests cannot load,
 * and unpacks its libraries only where it believes to be on the service it was made for.
 */
function packagedChromium(): PackagedChromium {
  const script = `
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    console.log(JSON.stringify({ executablePath, args: chromium.args, libraries: process.env.LD_LIBRARY_PATH }));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    env: { ...process.env, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  const found = JSON.parse(output.trim().split("\n").at(-1) ?? "") as PackagedChromium;
  const unfit = ["--single-process", "--no-zygote", "--in-process-gpu", "--disable-web-security"];
  return { ...found, args: found.args.filter((argument) => !unfit.includes(argument)) };
}
