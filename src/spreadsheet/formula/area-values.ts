import { cellKey, columnLimit, columnOfKey, rowLimit, rowOfKey } from "../address";
import type { Value } from "../document";
import type { CellRecord } from "../state";
import type { SheetArea } from "./compile";
import type { EngineArea } from "./formula-engine";
import type { ScopedWorkbook } from "./workbook-scope";

/** Areas by number with their values, which are read once for all formulas until something changes. */
export class AreaValues {
  readonly #workbook: ScopedWorkbook;
  readonly #numbers = new Map<string, number>();
  readonly #areas: SheetArea[] = [];
  #values = new Map<number, EngineArea>();
  #usedBottom: number | undefined;

  constructor(workbook: ScopedWorkbook) {
    this.#workbook = workbook;
  }

  forget(): void {
    this.#values = new Map();
    this.#usedBottom = undefined;
  }

  /** The number under which the engine asks for an area. */
  number({ sheetId, area }: SheetArea): number {
    const key = `${sheetId}!${area.row},${area.column},${area.rowCount},${area.columnCount}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const made = this.#areas.push({ sheetId, area }) - 1;
    this.#numbers.set(key, made);
    return made;
  }

  of(id: number): EngineArea {
    const known = this.#values.get(id);
    if (known) return known;
    const { sheetId, area } = this.#areas[id] as SheetArea;
    const cells = this.#workbook.sheet(sheetId)?.cells ?? new Map<number, CellRecord>();
    const rowCount = area.rowCount === rowLimit ? Math.max(1, this.#bottom()) : area.rowCount;
    const columnCount = area.columnCount === columnLimit ? this.#right(sheetId) : area.columnCount;
    const rows: Value[][] = [];
    for (let row = area.row; row < area.row + rowCount; row++) {
      const values: Value[] = [];
      for (let column = area.column; column < area.column + columnCount; column++) {
        values.push(cells.get(cellKey(row, column))?.value ?? null);
      }
      rows.push(values);
    }
    const made = { rows, row: area.row, column: area.column };
    this.#values.set(id, made);
    return made;
  }

  /** How far down whole columns are read: the same for all sheets, so that two whole columns match. */
  #bottom(): number {
    if (this.#usedBottom !== undefined) return this.#usedBottom;
    let bottom = 0;
    for (const { cells } of this.#workbook.sheets) {
      for (const key of cells.keys()) bottom = Math.max(bottom, rowOfKey(key) + 1);
    }
    return (this.#usedBottom = bottom);
  }

  #right(sheetId: string): number {
    let right = 1;
    for (const key of this.#workbook.sheet(sheetId)?.cells.keys() ?? []) right = Math.max(right, columnOfKey(key) + 1);
    return right;
  }
}
