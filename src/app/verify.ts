import type { CellValue, Written } from "../workbook/port";
import type { Check, ReportSheet } from "../workbook/report";
import type { Difference } from "./outcome";

/**
 * Compares what the workbook calculates, read back after writing, with what the core computed.
 *
 * Numbers agree within the check's tolerance, texts and truth values exactly; a blank cell and an empty text are the
 * same, as a formula cannot give a blank. A check that was not read back is a difference, too.
 */
export function verify(sheets: readonly ReportSheet[], written: Written): readonly Difference[] {
  const sheetOfRole = new Map(written.sheets.map(({ role, sheet }) => [role, sheet]));
  const readBack = new Map(written.recalculated.map((entry) => [key(entry.sheet, entry.check), entry.values]));
  return sheets.flatMap(({ role, name, checks }) => {
    const sheet = sheetOfRole.get(role) ?? name;
    return checks.flatMap((check) => differencesOf(sheet, check, readBack.get(key(sheet, check.name))));
  });
}

function differencesOf(sheet: string, check: Check, values: readonly CellValue[] | undefined): readonly Difference[] {
  const differences: Difference[] = [];
  const count = Math.max(check.expected.length, values?.length ?? 0);
  for (let index = 0; index < count; index++) {
    const expected = check.expected[index];
    const found = values?.[index];
    if (agree(expected, found, check.tolerance)) continue;
    differences.push({ sheet, check: check.name, index, expected: shown(expected), found: shown(found) });
  }
  return differences;
}

function agree(expected: CellValue | undefined, found: CellValue | undefined, tolerance: number): boolean {
  if (expected === undefined || found === undefined) return false;
  if (typeof expected === "number" && typeof found === "number") return Math.abs(expected - found) <= tolerance;
  return (expected ?? "") === (found ?? "");
}

function shown(value: CellValue | undefined): string {
  if (value === undefined) return "not there";
  return value === null || value === "" ? "blank" : String(value);
}

const key = (sheet: string, check: string): string => JSON.stringify([sheet, check]);
