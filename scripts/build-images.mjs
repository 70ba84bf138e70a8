// Takes the pictures of the README from the running product: npm run images
//
// The pane in three themes and the workbench come from a browser, the sheets from LibreOffice, both on the made-up company.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { installedBrowser } from "./browsers.mjs";
import { localhostCertificate } from "./certificate.mjs";
import { serve, workbenchMounts } from "./serve.mjs";
import { ensureBuilt, root } from "./setup.mjs";

const images = path.join(root, "docs", "images");
const STEPS = ["Data", "Score", "Capacity", "Risk", "Share"];
const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};

async function fromBrowser(scratch) {
  const server = await serve({ mounts: workbenchMounts(root), certificate: await localhostCertificate(root) });
  const executablePath = installedBrowser();
  if (!executablePath) throw new Error("Pictures need an installed Chrome, Edge or Chromium.");
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, ignoreHTTPSErrors: true });
    await page.goto(`${server.address}?sample=company`);
    const paneFrame = 'iframe[title="Rankfolio pane"]';
    const frame = page.locator(paneFrame);
    const pane = page.frameLocator(paneFrame);
    await pane.getByRole("button", { name: "Use my tables" }).click();
    await pane.getByRole("button", { name: "Write to workbook" }).click();
    await page.getByRole("tab", { name: "Run log" }).waitFor({ timeout: 120_000 });
    await pane
      .getByText(/^\d+ sheets (were )?written/)
      .first()
      .waitFor({ timeout: 120_000 });
    for (const step of STEPS) {
      await pane.getByRole("tab", { name: new RegExp(`^${step}`) }).click();
      for (const [theme, media] of Object.entries(THEMES)) {
        await page.emulateMedia(media);
        await page.waitForTimeout(600);
        await frame.screenshot({ path: path.join(images, `pane-${step.toLowerCase()}-${theme}.png`) });
      }
      await page.emulateMedia(THEMES.light);
    }
    await pane.getByRole("tab", { name: /^Score/ }).click();
    await page.getByRole("tab", { name: "Overview" }).click();
    await page.waitForTimeout(800);
    await page.screenshot({ path: path.join(images, "workbench.png") });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: /Download/ }).click();
    const file = path.join(scratch, "scored.xlsx");
    await (await download).saveAs(file);
    return file;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Each report sheet is a page of its own, found by its title. */
function fromLibreOffice(file, scratch) {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(scratch, "profile"))}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", scratch, file], {
    stdio: "ignore",
  });
  const pdf = file.replace(/xlsx$/, "pdf");
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))[1]);
  const wanted = { "Portfolio overview": "overview", Ranking: "ranking", Capacity: "capacity", Risks: "risks" };
  for (let page = pages; page > 0; page--) {
    const text = execFileSync("pdftotext", ["-f", String(page), "-l", String(page), pdf, "-"], { encoding: "utf8" });
    const title = Object.keys(wanted).find((start) => text.startsWith(start));
    if (!title) continue;
    const name = wanted[title];
    delete wanted[title];
    execFileSync("pdftoppm", [
      "-png",
      "-r",
      "110",
      "-f",
      String(page),
      "-l",
      String(page),
      pdf,
      path.join(scratch, name),
    ]);
    const drawn = readdirSync(scratch).find((entry) => entry.startsWith(`${name}-`) && entry.endsWith(".png"));
    copyFileSync(path.join(scratch, drawn), path.join(images, `${name}.png`));
  }
}

await ensureBuilt();
mkdirSync(images, { recursive: true });
const scratch = mkdtempSync(path.join(os.tmpdir(), "rankfolio-images-"));
try {
  fromLibreOffice(await fromBrowser(scratch), scratch);
  console.log(`docs/images: ${readdirSync(images).length} pictures`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(0);
