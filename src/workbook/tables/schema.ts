import type { MoneyUnit } from "../header-key";
import type { Fault } from "../fault";
import type { RawCell } from "../port";

/** The tables that people bring, in the order in which they are read and listed. */
export const TABLE_ROLES = [
  "Projects",
  "Criteria",
  "Resources",
  "Demand",
  "Budget",
  "Risks",
  "Judgements",
  "Cash flows",
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

export type CellReading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** What a cell's type is told about its column. */
export interface ColumnContext {
  /** As it stands in the workbook. */
  readonly header: string;
  readonly unit?: MoneyUnit;
  /** What stands behind the name in brackets or after a comma: "weeks" in "Duration (weeks)". */
  readonly addition?: string;
  /** Whether the cell may also be left blank, so that a message can offer it. */
  readonly mayBeBlank: boolean;
}

/** How a filled cell turns into a value, or into what is wrong with it. Blanks and error values never get here. */
export interface CellType<T> {
  /** "money", "date" … for the documentation. */
  readonly name: string;
  /** "a number of 0 or more": what an issue asks for. */
  readonly expected: string;
  read(cell: RawCell, context: ColumnContext): CellReading<T>;
}

export interface Column<T = unknown> {
  readonly header: string;
  /** Other headers that mean this column and no other of the table. */
  readonly synonyms: readonly string[];
  readonly type: CellType<T>;
  readonly need: "needed" | "optional";
  /**
   * Whether a cell that cannot be read is left out, which one note a column says, instead of stopping the run: for
   * headers that people also use for something else, over figures that few runs need. Whoever needs one objects then.
   */
  readonly isTolerant?: boolean;
  /** What belongs here and what happens without it; for the documentation and the pane. */
  readonly description: string;
}

export type Columns = Readonly<Record<string, Column>>;

/** A kind of input table: what it is called, which columns it has, and how much of it is read. */
export interface TableSchema<C extends Columns = Columns> {
  readonly role: TableRole;
  readonly description: string;
  /** Names of tables and sheets that mean this one, beside the role itself. */
  readonly synonyms: readonly string[];
  readonly need: "needed" | "optional";
  readonly rowLimit: number;
  readonly columns: C;
}

/** A row's values by column key. Absent: blank, or faulty (then an issue says so), or there is no such column. */
export type RowValues<C extends Columns> = {
  readonly [K in keyof C]?: C[K] extends Column<infer T> ? T : never;
};

export const ROW_LIMIT = 20_000;

type ColumnOptions = { readonly header: string; readonly synonyms?: readonly string[]; readonly description: string };

const column = <T>(need: Column["need"], type: CellType<T>, options: ColumnOptions): Column<T> => ({
  header: options.header,
  synonyms: options.synonyms ?? [],
  type,
  need,
  description: options.description,
});

export const needed = <T>(type: CellType<T>, options: ColumnOptions): Column<T> => column("needed", type, options);
export const optional = <T>(type: CellType<T>, options: ColumnOptions): Column<T> => column("optional", type, options);
export const tolerant = <T>(type: CellType<T>, options: ColumnOptions): Column<T> => ({
  ...column("optional", type, options),
  isTolerant: true,
});
