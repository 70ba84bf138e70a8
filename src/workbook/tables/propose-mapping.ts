import type { TableAddress, TableMapping } from "../checked";
import type { RawTable, WorkbookContents } from "../port";
import { tableCatalogue } from "./catalogue";
import { addressOf, fromHeaderRow, nameLevel, sourceName } from "./find-tables";
import { headerText, matchHeaders, nearHeader } from "./match-headers";
import type { TableRole, TableSchema } from "./schema";

/** A table that could be chosen by hand. */
export interface CandidateTable {
  readonly address: TableAddress;
  /** "tblProjects on Sheet1", or "Sheet1" for a plain range. */
  readonly label: string;
  /** As they stand in the workbook; blanks are left out. */
  readonly headers: readonly string[];
  readonly rowCount: number;
}

export const candidateTables = (contents: WorkbookContents): readonly CandidateTable[] =>
  contents.tables.map((table) => ({
    address: addressOf(table),
    label: table.name === undefined || table.name === table.sheet ? table.sheet : `${table.name} on ${table.sheet}`,
    headers: table.headers.map(headerText).filter((text) => text !== ""),
    rowCount: table.rows.length,
  }));

/** The table that probably plays a part, for the user to confirm. */
export interface ProposedTable {
  readonly role: TableRole;
  readonly table: TableAddress;
  /** From 0 to 1; 1 if name and every needed column are certain. */
  readonly confidence: number;
  /** "named Project list; 2 of 2 needed columns, 5 others". */
  readonly reason: string;
  readonly columns: readonly ProposedColumn[];
}

export interface ProposedColumn {
  readonly key: string;
  /** As it stands in the workbook. */
  readonly header: string;
  readonly confidence: number;
  /** "same name", "known synonym" or "looks like Probability". */
  readonly reason: string;
}

/**
 * The best guess for each part, from names and headers; a table plays one part only, the one it fits best. Parts for
 * which nothing fits are left out. Nothing of this is used before the user confirms it.
 */
export function proposeMapping(contents: WorkbookContents): readonly ProposedTable[] {
  const guesses = tableCatalogue.flatMap((schema) =>
    contents.tables.flatMap((table) => {
      const proposal = propose(table, schema);
      return proposal === undefined ? [] : [{ table, proposal }];
    }),
  );
  guesses.sort((a, b) => b.proposal.confidence - a.proposal.confidence);
  const taken = new Set<RawTable>();
  const chosen = new Map<TableRole, ProposedTable>();
  for (const { table, proposal } of guesses) {
    if (taken.has(table) || chosen.has(proposal.role)) continue;
    taken.add(table);
    chosen.set(proposal.role, proposal);
  }
  return tableCatalogue.flatMap(({ role }) => chosen.get(role) ?? []);
}

/** A confirmed proposal in the form in which it is stored. */
export const asMapping = (proposals: readonly ProposedTable[]): TableMapping =>
  Object.fromEntries(
    proposals.map(({ role, table, columns }) => [
      role,
      { table, columns: Object.fromEntries(columns.map(({ key, header }) => [key, header])) },
    ]),
  );

/** Below this a guess would waste the user's time. */
const LEAST_CONFIDENCE = 0.3;

function propose(raw: RawTable, schema: TableSchema): ProposedTable | undefined {
  const table = fromHeaderRow(raw, schema);
  const columns = proposeColumns(table, schema);
  const isNeeded = (key: string): boolean => schema.columns[key]?.need === "needed";
  const needed = Object.keys(schema.columns).filter(isNeeded);
  const certainty =
    columns.filter(({ key }) => isNeeded(key)).reduce((sum, { confidence }) => sum + confidence, 0) / needed.length;
  const others = columns.filter(({ key }) => !isNeeded(key));
  const level = [raw.name, raw.sheet]
    .map((name) => (name === undefined ? undefined : nameLevel(name, schema)))
    .find((at) => at !== undefined);
  const named = level === undefined ? 0 : level < 2 ? 1 : 0.8;
  const confidence = Math.round((0.4 * named + 0.3 * certainty + 0.3 * Math.min(1, columns.length / 4)) * 100) / 100;
  // One column is weak evidence: "Project ID" stands in most tables. The more are recognised, the surer the guess.
  if (confidence < LEAST_CONFIDENCE || certainty === 0) return undefined;
  const count = columns.length - others.length;
  const name = named === 0 ? "" : `named ${sourceName(raw)}; `;
  const reason = `${name}${count} of ${needed.length} needed columns, ${others.length} ${others.length === 1 ? "other" : "others"}`;
  return { role: schema.role, table: addressOf(raw), confidence, reason, columns };
}

function proposeColumns(table: RawTable, schema: TableSchema): readonly ProposedColumn[] {
  const match = matchHeaders(table.headers, schema.columns);
  const used = new Set([...match.columns.values()].map(({ index }) => index));
  return Object.entries(schema.columns).flatMap(([key, column]): readonly ProposedColumn[] => {
    const matched = match.columns.get(key);
    if (matched !== undefined) {
      const isOwn = matched.by === "header";
      return [
        { key, header: matched.header, confidence: isOwn ? 1 : 0.9, reason: isOwn ? "same name" : "known synonym" },
      ];
    }
    const [disputed] = match.disputed.get(key) ?? [];
    if (disputed !== undefined) {
      return [
        { key, header: headerText(table.headers[disputed]), confidence: 0.5, reason: "the first of several that fit" },
      ];
    }
    const near = nearHeader(table.headers, column, used);
    if (near === undefined) return [];
    used.add(near);
    return [{ key, header: headerText(table.headers[near]), confidence: 0.5, reason: `looks like ${column.header}` }];
  });
}
