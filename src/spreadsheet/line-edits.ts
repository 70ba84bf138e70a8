import { columnLimit, contains, encloses, intersects, rowLimit, sameArea } from "./address";
import type { Area } from "./document";
import { DocumentRefusal } from "./document";
import { checkArea } from "./refusal";
import type { LineFormat } from "./state";
import type { WorkbookStore } from "./store";

/** In points; a column of 255 characters of the default font has so many. */
const tallestRow = 409.5;
const widestColumn = 1342.5;

/** Changes rows or columns from `first` to `last`, both included. */
export function setLines(
  store: WorkbookStore,
  sheetId: string,
  of: "rows" | "columns",
  first: number,
  last: number,
  change: Partial<LineFormat>,
): void {
  const limit = of === "rows" ? rowLimit : columnLimit;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || last < first || last >= limit) {
    throw new DocumentRefusal("InvalidArgument", `There are no ${of} ${first + 1} to ${last + 1}.`);
  }
  if (change.size !== undefined && !(change.size >= 0)) {
    throw new DocumentRefusal("InvalidArgument", "A width or a height cannot be negative.");
  }
  if (change.size !== undefined && change.size > (of === "rows" ? tallestRow : widestColumn)) {
    throw new DocumentRefusal(
      "InvalidArgument",
      `A row is at most ${tallestRow} points high, a column 255 characters wide.`,
    );
  }
  const { view } = store.existing(sheetId);
  if (view.isProtected) throw new DocumentRefusal("AccessDenied", `The sheet "${view.name}" is protected.`);
  store.change(() => {
    for (let line = first; line <= last; line++) store.setLine(sheetId, of, line, change);
    const area =
      of === "rows"
        ? { row: first, column: 0, rowCount: last - first + 1, columnCount: columnLimit }
        : { row: 0, column: first, rowCount: rowLimit, columnCount: last - first + 1 };
    if (change.hidden !== undefined && of === "rows") {
      store.recalculation.areaChanged(sheetId, area);
      store.touch();
    }
    store.announce({ kind: "formats", sheetId, area });
  });
}

export function merge(store: WorkbookStore, sheetId: string, area: Area): void {
  checkArea(area);
  store.checkUnlocked(sheetId, area);
  const { merges } = store.existing(sheetId);
  if (area.rowCount * area.columnCount === 1 || merges.some((one) => sameArea(one, area))) return;
  if (store.tables.some((table) => table.sheetId === sheetId && intersects(table.area, area))) {
    throw new DocumentRefusal("InvalidOperation", "Cells of a table cannot be merged.");
  }
  if (merges.some((one) => intersects(one, area) && !encloses(area, one))) {
    throw new DocumentRefusal("InvalidOperation", "Some of these cells are merged with others.");
  }
  store.change(() => {
    for (const [key, record] of [...store.existing(sheetId).cells]) {
      const row = Math.floor(key / columnLimit);
      const column = key % columnLimit;
      if (!contains(area, row, column) || (row === area.row && column === area.column)) continue;
      if (record.value === null && record.formula === undefined) continue;
      store.putContent(sheetId, key, { value: null, format: record.format });
    }
    store.setSheet(sheetId, { merges: [...merges.filter((one) => !encloses(area, one)), area] });
    store.announce({ kind: "formats", sheetId, area });
  });
}

export function unmerge(store: WorkbookStore, sheetId: string, area: Area): void {
  checkArea(area);
  store.checkUnlocked(sheetId, area);
  store.change(() => {
    const merges = store.existing(sheetId).merges.filter((one) => !intersects(one, area));
    store.setSheet(sheetId, { merges });
    store.announce({ kind: "formats", sheetId, area });
  });
}
