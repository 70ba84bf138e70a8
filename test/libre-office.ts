import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** The workbook as LibreOffice calculates it by itself: every stored result of a formula is taken out before. */
export const recalculatedByLibreOffice = (bytes: Uint8Array): Uint8Array =>
  allRecalculatedByLibreOffice([bytes])[0] as Uint8Array;

/** The same for several workbooks at once, as starting LibreOffice takes longest. */
export function allRecalculatedByLibreOffice(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), "rankfolio-recalculation-"));
  try {
    const files = workbooks.map((bytes, i) => {
      const file = path.join(folder, `in${i}.xlsx`);
      writeFileSync(file, withoutResults(bytes));
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile"))}`;
    const out = path.join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], {
      stdio: "ignore",
    });
    return files.map((file) => new Uint8Array(readFileSync(path.join(out, path.basename(file)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((one) => one.startsWith("xl/worksheets/sheet"))) {
    const text = strFromU8(parts[name] as Uint8Array);
    parts[name] = strToU8(text.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}
