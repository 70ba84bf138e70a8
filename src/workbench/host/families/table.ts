import type { Table } from "../../../spreadsheet/document";
import { flag, range as rangeArgument, text } from "../argument";
import { cellRange, dataBody } from "../cell-range";
import { HostObject, type ObjectType, type Scalar } from "../host-object";
import { invalidArgument, refuse } from "../refusal";
import type { Session } from "../session";
import { tableColumnCollectionType } from "./table-columns";
import { tableRowCollectionType } from "./table-rows";
import { rangeObject, sheetObject } from "../objects";
import type { TableReference } from "../targets";
import { tableOf } from "./table-access";

export function headerRow(table: Table): HostObject {
  if (!table.showHeaders) return refuse("ItemNotFound", `The table ${table.name} shows no header row.`);
  return rangeObject(cellRange(table.sheetId, { ...table.area, rowCount: 1 }));
}

export function totalRow(table: Table): HostObject {
  if (!table.showTotals) return refuse("ItemNotFound", `The table ${table.name} shows no totals row.`);
  const row = table.area.row + table.area.rowCount - 1;
  return rangeObject(cellRange(table.sheetId, { ...table.area, row, rowCount: 1 }));
}

type Flag = "showHeaders" | "showTotals" | "showBandedRows" | "showFilterButton";

const shown = (name: Flag): Scalar<TableReference> => ({
  get: (reference, session) => tableOf(reference, session)[name],
  set: (reference, value, session) => {
    session.document.updateTable(tableOf(reference, session).id, { [name]: flag(value, name) });
  },
});

/** Excel resizes a table where it stands: the header row stays, and at least one row is left below it. */
function resize(reference: TableReference, [newRange]: readonly unknown[], session: Session): undefined {
  const table = tableOf(reference, session);
  const { sheetId, area } = rangeArgument(newRange, table.sheetId, session, "newRange");
  if (sheetId !== table.sheetId || area.row !== table.area.row) {
    invalidArgument("the new range must have the header row of the table");
  }
  if (area.rowCount < (table.showHeaders ? 2 : 1)) invalidArgument("the new range has no room for a row of data");
  session.document.updateTable(table.id, { area });
  return undefined;
}

export const tableType: ObjectType<TableReference> = {
  name: "Table",
  id: ({ id }) => ({ Id: id }),
  key: ({ id }) => id,
  eventTarget: ({ id }) => id,
  events: { SelectionChanged: 100, DataChanged: 101 },
  scalars: {
    Id: { get: (reference, session) => tableOf(reference, session).id },
    LegacyId: { get: (reference, session) => tableOf(reference, session).id },
    Name: {
      get: (reference, session) => tableOf(reference, session).name,
      set: (reference, value, session) => {
        session.document.updateTable(tableOf(reference, session).id, { name: text(value, "name") });
      },
    },
    Style: {
      get: (reference, session) => tableOf(reference, session).style,
      set: (reference, value, session) => {
        session.document.updateTable(tableOf(reference, session).id, { style: text(value, "style") });
      },
    },
    ShowHeaders: shown("showHeaders"),
    ShowTotals: shown("showTotals"),
    ShowBandedRows: shown("showBandedRows"),
    ShowFilterButton: shown("showFilterButton"),
  },
  kept: { HighlightFirstColumn: false, HighlightLastColumn: false, ShowBandedColumns: false },
  navigations: {
    Columns: (reference) => new HostObject(tableColumnCollectionType, reference),
    Rows: (reference) => new HostObject(tableRowCollectionType, reference),
    Worksheet: (reference, session) => sheetObject(tableOf(reference, session).sheetId),
  },
  methods: {
    GetRange: (reference, _args, session) => {
      const table = tableOf(reference, session);
      return rangeObject(cellRange(table.sheetId, table.area));
    },
    GetHeaderRowRange: (reference, _args, session) => headerRow(tableOf(reference, session)),
    GetTotalRowRange: (reference, _args, session) => totalRow(tableOf(reference, session)),
    GetDataBodyRange: (reference, _args, session) => {
      const table = tableOf(reference, session);
      return rangeObject(cellRange(table.sheetId, dataBody(table)));
    },
    Resize: resize,
    /** Unlike `convertToRange`, takes the cells' contents and formats with it. */
    Delete: (reference, _args, session) => {
      const table = tableOf(reference, session);
      session.document.deleteTable(table.id);
      session.document.clear(table.sheetId, table.area, "all");
      return undefined;
    },
    ConvertToRange: (reference, _args, session) => {
      const table = tableOf(reference, session);
      session.document.deleteTable(table.id);
      return rangeObject(cellRange(table.sheetId, table.area));
    },
    /** A document has no filters of its own: what it keeps of one are the hidden rows. */
    ClearFilters: (reference, _args, session) => {
      const table = tableOf(reference, session);
      const body = dataBody(table);
      session.document.setRowsHidden(table.sheetId, body.row, body.row + body.rowCount - 1, false);
      return undefined;
    },
  },
};
