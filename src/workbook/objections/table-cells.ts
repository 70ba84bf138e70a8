import type { Criterion, CriterionGroup } from "../../core/model/criterion";
import { nameKey, textOf } from "../cell-text";
import type { FoundTable } from "../checked";
import type { CellPlace } from "../place";
import { tableCatalogue } from "../tables/catalogue";

/** A cell that an issue can point at, with the header of its column as it stands in the workbook. */
export interface NamedCell {
  readonly place: CellPlace;
  readonly header: string;
}

/** Finds the cells of the tables that a portfolio was read from, for troubles that only its calculation shows. */
export class TableCells {
  constructor(private readonly found: readonly FoundTable[]) {}

  has(role: string): boolean {
    return this.table(role) !== undefined;
  }

  hasColumn(role: string, key: string): boolean {
    return this.table(role)?.columns[key] !== undefined;
  }

  /** The column's header as it stands in the workbook, or as the schema calls it. */
  header(role: string, key: string): string {
    const table = this.table(role);
    const index = table?.columns[key];
    const cell = index === undefined ? undefined : table?.raw.headers[index];
    if (cell !== undefined) return textOf(cell);
    return tableCatalogue.find((schema) => schema.role === role)?.columns[key]?.header ?? key;
  }

  /** The first header cell of a table, where an issue about the whole table or a lacking column stands. */
  head(role: string): CellPlace | undefined {
    const raw = this.table(role)?.raw;
    return raw && { sheet: raw.sheet, row: raw.row, column: raw.column };
  }

  /** The cell of a project in a column of Projects, by the project's index and the column's key. */
  ofProject(alternative: number, key: string): NamedCell | undefined {
    return this.cell("Projects", this.projectRow(alternative), this.table("Projects")?.columns[key]);
  }

  /** The cell of a project's rating; undefined where the rating is computed and not typed. */
  ofRating(alternative: number, { sourceColumn, computed }: Criterion): NamedCell | undefined {
    if (computed !== undefined) return undefined;
    const headers = this.table("Projects")?.raw.headers ?? [];
    const exact = headers.findIndex(({ value }) => value === sourceColumn);
    const index = exact >= 0 ? exact : headers.findIndex((cell) => nameKey(textOf(cell)) === nameKey(sourceColumn));
    return this.cell("Projects", this.projectRow(alternative), index < 0 ? undefined : index);
  }

  /** The cell of a criterion or group in a column of Criteria. */
  ofCriterion({ name }: Pick<Criterion | CriterionGroup, "name">, key: string): NamedCell | undefined {
    const table = this.table("Criteria");
    const names = table?.columns["criterion"];
    if (table === undefined || names === undefined) return undefined;
    const row = table.raw.rows.findIndex((cells) => {
      const cell = cells[names];
      return cell !== undefined && nameKey(textOf(cell)) === nameKey(name);
    });
    return this.cell("Criteria", row < 0 ? undefined : row, table.columns[key]);
  }

  private projectRow(alternative: number): number | undefined {
    const table = this.table("Projects");
    return table?.rowIndexes === undefined ? alternative : table.rowIndexes[alternative];
  }

  private cell(role: string, row: number | undefined, column: number | undefined): NamedCell | undefined {
    const raw = this.table(role)?.raw;
    const header = column === undefined ? undefined : raw?.headers[column];
    if (raw === undefined || row === undefined || column === undefined || header === undefined) return undefined;
    return {
      place: { sheet: raw.sheet, row: raw.row + 1 + row, column: raw.column + column },
      header: textOf(header),
    };
  }

  private table(role: string): FoundTable | undefined {
    return this.found.find((one) => one.role === role);
  }
}
