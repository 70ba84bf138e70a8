import { beyondLimits } from "../report-limits";
import type { Refused, WorkbookChange } from "../port";
import type { ReportSheet } from "../report";
import { freeSheetName, nameNow, type SheetNames } from "../sheet-names";
import { blockedFit, fitTables, fittedOn, placesOf, shifting } from "./fit-tables";
import { laidOver } from "./laid-over";
import { drifted } from "./drifted-record";
import type { Operation } from "./operation";
import type { StandingSheet } from "./sheet-content";
import { sheetSteps } from "./sheet-operations";
import { shiftedSheet } from "./shifted-sheet";
import { planSheet } from "./sheet-plan";
import { unpackRecord, type SheetRecord } from "./sheet-record";

/** The workbook as a write finds it. */
export interface StandingWorkbook {
  readonly structureProtected: boolean;
  /** In order. `role` and `record` only on sheets of ours. */
  readonly sheets: readonly {
    readonly name: string;
    readonly role?: string;
    /** The mark that says what we wrote there. */
    readonly record?: string;
    readonly isProtected: boolean;
    readonly isHidden: boolean;
  }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly definedNames: readonly string[];
}

export interface ChangePlan {
  readonly ok: true;
  readonly operations: readonly Operation[];
  /** The reports' sheets in the order given. */
  readonly sheets: readonly { readonly role: string; readonly sheet: string }[];
  readonly added: readonly string[];
  /** Done last of all, since nothing brings back what pointed at a deleted sheet. */
  readonly removals: readonly Operation[];
  readonly names: SheetNames;
  /** The reports as they are laid over what stands, by role. */
  readonly reports: ReadonlyMap<string, ReportSheet>;
}

/**
 * Sheets of ours that a change touches, by role. Where several have one role, somebody copied a sheet to keep it, and
 * the original counts, wherever it stands: the one with the tables that we made, else the one with the name we gave.
 */
export function ownSheets(workbook: MarkedSheets): ReadonlyMap<string, string> {
  const marked = new Map<string, MarkedSheet[]>();
  for (const { name, role, record } of workbook.sheets) {
    if (role) marked.set(role, [...(marked.get(role) ?? []), { name, record: unpackRecord(record) }]);
  }
  const tables = new Set(workbook.tables.map(({ name, sheet }) => JSON.stringify([sheet, name])));
  const hasTables = ({ name, record }: MarkedSheet): boolean =>
    record?.tables.some((table) => tables.has(JSON.stringify([name, table.name]))) ?? false;
  return new Map(
    [...marked].map(([role, sheets]) => {
      const original = sheets.find(hasTables) ?? sheets.find(({ name, record }) => record?.sheet === name) ?? sheets[0];
      return [role, original?.name ?? ""] as const;
    }),
  );
}

/** As much of a workbook as tells our sheets. */
export interface MarkedSheets {
  readonly sheets: readonly Pick<StandingWorkbook["sheets"][number], "name" | "role" | "record">[];
  readonly tables: StandingWorkbook["tables"];
}

interface MarkedSheet {
  readonly name: string;
  readonly record: SheetRecord | undefined;
}

/** Why the change cannot be made, before anything of it is. */
export function refusal(change: WorkbookChange, workbook: StandingWorkbook): Refused | undefined {
  const own = ownSheets(workbook);
  const beyond = beyondLimits(change.sheets);
  if (beyond) return beyond;
  const adds = change.sheets.some((sheet) => !own.has(sheet.role));
  const removes = change.remove.some((role) => own.has(role));
  if (workbook.structureProtected && (adds || removes)) {
    return {
      ok: false,
      reason: "workbook-protected",
      message:
        "The workbook's structure is protected, so no sheet can be added or removed. Unprotect it under Review, Protect Workbook, and run again. Nothing was written.",
    };
  }
  const touched = new Set([...change.sheets.map((sheet) => sheet.role), ...change.remove].map((role) => own.get(role)));
  const locked = workbook.sheets.find((sheet) => sheet.isProtected && touched.has(sheet.name));
  if (locked) {
    return {
      ok: false,
      reason: "sheet-protected",
      sheet: locked.name,
      message: `The sheet ${locked.name} is protected. Unprotect it under Review, Unprotect Sheet, and run again. Nothing was written.`,
    };
  }
  return takenName(change.sheets, workbook, own);
}

function takenName(
  sheets: readonly ReportSheet[],
  workbook: StandingWorkbook,
  own: ReadonlyMap<string, string>,
): Refused | undefined {
  for (const sheet of sheets) {
    for (const { name } of sheet.tables) {
      const same = (other: string) => other.toLowerCase() === name.toLowerCase();
      const table = workbook.tables.find((one) => same(one.name) && one.sheet !== own.get(sheet.role));
      if (!table && !workbook.definedNames.some(same)) continue;
      const where = table ? `a table on the sheet ${table.sheet}` : "a defined name";
      return {
        ok: false,
        reason: "name-taken",
        ...(table ? { sheet: table.sheet } : {}),
        message: `The name ${name} is taken by ${where}. Rename it and run again. Nothing was written.`,
      };
    }
  }
  return undefined;
}

/**
 * All that a change does, in order: sheets added, constants and tables, formulas, looks and charts, settings, the sheet
 * to show. Call only where {@link refusal} found nothing.
 *
 * @returns  A refusal where a user's table stands in the way of columns that shift.
 */
export function planChange(
  change: WorkbookChange,
  workbook: StandingWorkbook,
  found: ReadonlyMap<string, StandingSheet>,
): ChangePlan | Refused {
  const standing = drifted(found);
  const own = ownSheets(workbook);
  const placed = placeSheets(change.sheets, workbook, own);
  const fits = fitTables(change.sheets, placed.names, standing);
  const blocked = blockedFit(fits, standing);
  if (blocked) return blocked;
  const reports = laidOver(change.sheets, placesOf(fits));
  const shifts = fits.flatMap((fit) => fit.shifts);
  const released = change.remove.flatMap((role) => releasedSheet(role, own, standing, placed.names));
  const steps = [
    ...reports.map((report) => {
      const sheet = nameNow(placed.names, report.name);
      const here = standing.get(sheet);
      const before = here && (shifts.length > 0 ? shiftedSheet(here, fittedOn(fits, sheet), shifts) : here);
      const { content } = planSheet(report, sheet, before, placed.names);
      const { tables, ...rest } = sheetSteps(sheet, content, before ?? { tables: [], charts: [] });
      return { ...rest, tables: [...shifting(sheet, fits, here), ...tables] };
    }),
    ...released.flatMap(({ steps: one }) => (one ? [one] : [])),
  ];
  // A sheet that the user hid is written and stays hidden.
  const hidden = (role: string) => workbook.sheets.some((sheet) => sheet.isHidden && sheet.name === own.get(role));
  const shown = change.sheets.find((sheet) => sheet.role === change.show && !hidden(sheet.role));
  return {
    ok: true,
    operations: [
      ...placed.additions,
      ...steps.flatMap((step) => step.tables),
      ...steps.flatMap((step) => step.formulas),
      ...steps.flatMap((step) => step.looks),
      ...settingsOperation(change.settings),
      ...(shown ? [{ kind: "activate" as const, sheet: nameNow(placed.names, shown.name) }] : []),
    ],
    sheets: change.sheets.map(({ role, name }) => ({ role, sheet: nameNow(placed.names, name) })),
    added: placed.additions.map(({ sheet }) => sheet),
    removals: released.flatMap(({ sheet, steps: one }) => (one ? [] : [{ kind: "deleteSheet" as const, sheet }])),
    names: placed.names,
    reports: new Map(reports.map((report) => [report.role, report])),
  };
}

function placeSheets(reports: readonly ReportSheet[], workbook: StandingWorkbook, own: ReadonlyMap<string, string>) {
  const names = new Map<string, string>();
  const taken = workbook.sheets.map((sheet) => sheet.name);
  const additions: { kind: "addSheet"; sheet: string; after?: string }[] = [];
  let previous: string | undefined;
  for (const { role, name } of reports) {
    const standing = own.get(role);
    const now = standing ?? freeSheetName(name, taken);
    if (standing === undefined) {
      taken.push(now);
      additions.push({ kind: "addSheet", sheet: now, ...(previous === undefined ? {} : { after: previous }) });
    }
    names.set(name, now);
    previous = now;
  }
  return { names, additions };
}

/** A sheet that no longer applies: gone, unless a user noted something on it, which then stays with its keys. */
function releasedSheet(
  role: string,
  own: ReadonlyMap<string, string>,
  standing: ReadonlyMap<string, StandingSheet>,
  names: SheetNames,
) {
  const sheet = own.get(role);
  const before = sheet === undefined ? undefined : standing.get(sheet);
  if (sheet === undefined || before === undefined) return [];
  const { content, hasUserContent } = planSheet(emptyReport(role, sheet), sheet, before, names);
  return [{ sheet, steps: hasUserContent ? sheetSteps(sheet, content, before) : undefined }];
}

const emptyReport = (role: string, name: string): ReportSheet => ({
  role,
  name,
  tabColor: "",
  cells: [
    { row: 0, column: 0, style: "title", content: { kind: "value", value: name } },
    {
      row: 1,
      column: 0,
      style: "answer",
      content: {
        kind: "value",
        value: "This report did not apply to the last run. What you had noted on it is kept below.",
      },
    },
  ],
  tables: [],
  charts: [],
  conditionalFormats: [],
  columnWidths: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "landscape", fitToWidth: 1 },
  checks: [],
});

export const settingPrefix = "rankfolio.";

/** The keys and texts under which settings are stored, alike in Excel and in a file. */
export function settingsOperation(settings: WorkbookChange["settings"]): readonly (Operation & { kind: "settings" })[] {
  const entries = Object.entries(settings).map(
    ([key, value]) => [settingPrefix + key, value === null ? null : JSON.stringify(value)] as const,
  );
  return entries.length === 0 ? [] : [{ kind: "settings", settings: new Map(entries) }];
}

/** Settings as they were given, from what is stored; what is not JSON is left out, since we did not write it. */
export function settingsFrom(stored: Iterable<readonly [string, string]>): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [key, text] of stored) {
    if (!key.startsWith(settingPrefix)) continue;
    try {
      found[key.slice(settingPrefix.length)] = JSON.parse(text);
    } catch {
      continue;
    }
  }
  return found;
}
