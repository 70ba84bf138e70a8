import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** The workbook as LibreOffice calculates it by itself: every stored result of a formula is taken out before. */
export function recalculatedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), "rankfolio-recalculation-"));
  try {
    const parts = unzipSync(bytes);
    for (const name of Object.keys(parts).filter((one) => one.startsWith("xl/worksheets/sheet"))) {
      const text = strFromU8(parts[name] as Uint8Array);
      parts[name] = strToU8(text.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
    }
    writeFileSync(path.join(folder, "in.xlsx"), zipSync(parts));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile"))}`;
    const out = path.join(folder, "out");
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, path.join(folder, "in.xlsx")],
      {
        stdio: "ignore",
      },
    );
    return new Uint8Array(readFileSync(path.join(out, "in.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
