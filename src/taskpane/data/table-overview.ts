import type { CellPlace } from "../../workbook/place";
import type { FoundTable } from "../../workbook/checked";
import type { TableRole } from "../../workbook/tables/schema";
import { TABLE_ROLES } from "../../workbook/tables/schema";

/** A line of the tables list: a table that was found, or a part that no table plays yet. */
export interface TableLine {
  readonly role: TableRole;
  readonly needed: boolean;
  readonly found?: {
    readonly source: string;
    readonly rowCount: number;
    readonly hiddenRowCount: number;
    /** The first header cell, to jump to. */
    readonly place: CellPlace;
  };
}

export function tableOverview(found: readonly FoundTable[]): readonly TableLine[] {
  return TABLE_ROLES.map((role) => {
    const needed = role === "Projects" || role === "Criteria";
    const table = found.find((candidate) => candidate.role === role);
    if (!table) return { role, needed };
    const { raw } = table;
    return {
      role,
      needed,
      found: {
        source: table.source,
        rowCount: raw.rows.length,
        hiddenRowCount: raw.hiddenRowCount,
        place: { sheet: raw.sheet, row: raw.row, column: raw.column },
      },
    };
  });
}

/** Where a found table begins; undefined if the workbook has none for that part. */
export const placeOf = (found: readonly FoundTable[], role: TableRole): CellPlace | undefined =>
  tableOverview(found).find((line) => line.role === role)?.found?.place;

/** "Found here: Projects, 40 rows, and Criteria, 7 rows." for the start page; undefined if a needed table is missing. */
export function foundInWords(found: readonly FoundTable[]): string | undefined {
  const lines = tableOverview(found);
  if (lines.some((line) => line.needed && !line.found)) return undefined;
  const names = lines.flatMap((line) => (line.found ? [line.role] : []));
  return `Found in this workbook: ${names.slice(0, -1).join(", ")} and ${names.at(-1)}.`;
}
