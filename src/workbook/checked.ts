import type { Portfolio } from "../core/model/portfolio";
import type { Issue } from "./issue";
import type { RawTable } from "./port";

/** An Excel table by its name, or a plain range by its sheet. */
export type TableAddress = { readonly name: string } | { readonly sheet: string };

/**
 * Which table plays which part and which header feeds which column, where names alone do not say it. By table role,
 * then by column key of the schema. Stored in the workbook's settings under `mapping`.
 */
export interface TableMapping {
  readonly [role: string]: { readonly table: TableAddress; readonly columns: Readonly<Record<string, string>> };
}

/** A table that was recognised, with the part it plays. */
export interface FoundTable {
  /** "Projects", "Criteria" … */
  readonly role: string;
  /** The Excel table's name, or the sheet's for a plain range. */
  readonly source: string;
  readonly raw: RawTable;
  /** Column key of the schema to zero-based index in `raw.headers`. */
  readonly columns: Readonly<Record<string, number>>;
  /** Zero-based positions in `raw.rows` of the rows that count; blank rows and a typed sum are passed over. */
  readonly rowIndexes?: readonly number[];
}

/** What the tables hold: a portfolio, or what must be mended first. Notes are among the issues either way. */
export type Checked =
  | {
      readonly ok: true;
      readonly portfolio: Portfolio;
      readonly found: readonly FoundTable[];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly found: readonly FoundTable[]; readonly issues: readonly Issue[] };
