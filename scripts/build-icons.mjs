// Draws the product mark and the ribbon icons at every size that Office asks for: npm run icons
//
// Each size is drawn on its own pixel grid rather than scaled down, so that edges stay sharp at 16 px.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { installedBrowser } from "./browsers.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const BRAND = "#0F6CBD";
const INK = "#3B3A39";
const GOOD = "#107C41";
const ACCENT = "#CA5010";

/** A bar with whole-pixel edges; positions in sixteenths of the icon. */
function bar(size, x, y, width, height, fill, opacity = 1) {
  const at = (sixteenths) => Math.round((sixteenths * size) / 16);
  const [left, top] = [at(x), at(y)];
  const [w, h] = [Math.max(1, at(x + width) - left), Math.max(1, at(y + height) - top)];
  const radius = size >= 32 ? Math.min(h / 2, size / 32) : 0;
  return `<rect x="${left}" y="${top}" width="${w}" height="${h}" rx="${radius}" fill="${fill}" fill-opacity="${opacity}"/>`;
}

function stroke(size, points, color, sixteenths) {
  const path = points.map(([x, y], index) => `${index ? "L" : "M"}${(x * size) / 16} ${(y * size) / 16}`).join(" ");
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${(sixteenths * size) / 16}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

const icons = {
  /** The mark: a ranking on a sheet, the first in full strength. */
  icon: (s) =>
    `<rect width="${s}" height="${s}" rx="${(s * 3) / 16}" fill="${BRAND}"/>` +
    bar(s, 3, 3.5, 10, 2.3, "#FFFFFF") +
    bar(s, 3, 7, 7, 2.3, "#FFFFFF", 0.82) +
    bar(s, 3, 10.5, 4, 2.3, "#FFFFFF", 0.64),
  /** Put in order: an arrow up beside bars that grow shorter. */
  prioritise: (s) =>
    stroke(
      s,
      [
        [3.5, 13.5],
        [3.5, 3],
      ],
      ACCENT,
      1.5,
    ) +
    stroke(
      s,
      [
        [1.2, 5.3],
        [3.5, 2.7],
        [5.8, 5.3],
      ],
      ACCENT,
      1.5,
    ) +
    bar(s, 7.5, 2, 7.5, 3, BRAND) +
    bar(s, 7.5, 6.5, 5.5, 3, BRAND, 0.75) +
    bar(s, 7.5, 11, 3.5, 3, BRAND, 0.5),
  /** Look through a list: lines and a tick. */
  check: (s) =>
    bar(s, 1, 2, 11, 1.7, INK) +
    bar(s, 1, 6, 8, 1.7, INK) +
    bar(s, 1, 10, 5, 1.7, INK) +
    stroke(
      s,
      [
        [7.6, 11.2],
        [10.2, 13.8],
        [14.8, 7.6],
      ],
      GOOD,
      2,
    ),
};

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
mkdirSync(assets, { recursive: true });
const executablePath = installedBrowser();
if (!executablePath) throw new Error("Drawing the icons needs an installed Chrome, Edge or Chromium.");
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const page = await browser.newPage();
for (const [name, draw] of Object.entries(icons)) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${draw(size)}</svg>`;
    await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(`${assets}${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    if (size === 128) writeFileSync(`${assets}${name}.svg`, `${svg}\n`);
  }
}
await browser.close();
