import type { Area, TableColumn } from "../../../spreadsheet/document";
import { integer, text } from "../argument";
import { cellRange, dataBody, type CellRange } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { read, write } from "../members";
import { invalidArgument, refuse } from "../refusal";
import type { Session } from "../session";
import { rangeObject } from "../objects";
import type { TableReference } from "../targets";
import { tableOf } from "./table-access";

class ColumnReference {
  constructor(
    readonly table: TableReference,
    readonly id: number,
  ) {}
}

const columnObject = (table: TableReference, column: TableColumn): HostObject =>
  new HostObject(tableColumnType, new ColumnReference(table, column.id));

function columnOf(
  { table, id }: ColumnReference,
  session: Session,
): { readonly position: number; readonly column: TableColumn } {
  const { columns } = tableOf(table, session);
  const position = columns.findIndex((one) => one.id === id);
  const column = columns[position];
  return column ? { position, column } : refuse("ItemNotFound", "The table column does not exist any more.");
}

function part(
  reference: ColumnReference,
  area: (table: ReturnType<typeof tableOf>) => Area,
  session: Session,
): CellRange {
  const table = tableOf(reference.table, session);
  const { position } = columnOf(reference, session);
  const { row, rowCount, column } = area(table);
  return cellRange(table.sheetId, { row, rowCount, column: column + position, columnCount: 1 });
}

const whole = (reference: ColumnReference, session: Session): CellRange =>
  part(reference, (table) => table.area, session);

const tableColumnType: ObjectType<ColumnReference> = {
  name: "TableColumn",
  id: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Index: { get: (reference, session) => columnOf(reference, session).position },
    Name: {
      get: (reference, session) => columnOf(reference, session).column.name,
      set: (reference, value, session) => {
        const { sheetId, area } = whole(reference, session);
        if (!tableOf(reference.table, session).showHeaders) invalidArgument("the table shows no headers");
        session.document.setCells(sheetId, area.row, area.column, [[`'${text(value, "name")}`]], "program");
      },
    },
    Values: {
      get: (reference, session) => read(rangeObject(whole(reference, session)), "Values", session),
      set: (reference, value, session) => write(rangeObject(whole(reference, session)), "Values", value, session),
    },
  },
  methods: {
    Delete: (reference, _args, session) => {
      const { position } = columnOf(reference, session);
      session.document.deleteTableColumn(tableOf(reference.table, session).id, position);
      return undefined;
    },
    GetRange: (reference, _args, session) => rangeObject(whole(reference, session)),
    GetDataBodyRange: (reference, _args, session) => rangeObject(part(reference, dataBody, session)),
    GetHeaderRowRange: (reference, _args, session) => {
      if (!tableOf(reference.table, session).showHeaders) refuse("ItemNotFound", "The table shows no header row.");
      return rangeObject(part(reference, (table) => ({ ...table.area, rowCount: 1 }), session));
    },
    GetTotalRowRange: (reference, _args, session) => {
      if (!tableOf(reference.table, session).showTotals) refuse("ItemNotFound", "The table shows no totals row.");
      const last = ({ area }: { area: Area }): Area => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
      return rangeObject(part(reference, last, session));
    },
  },
};

/** Before the column at `index`; without one, or with -1, after the last. */
function add(reference: TableReference, [index, values, name]: readonly unknown[], session: Session): HostObject {
  const table = tableOf(reference, session);
  const atEnd = index === undefined || index === null || index === -1;
  const position = atEnd ? table.columns.length : integer(index, "index");
  const named = name === undefined || name === null ? undefined : text(name, "name");
  session.document.insertTableColumn(table.id, position, named);
  const column = tableOf(reference, session).columns[position];
  const added = new ColumnReference(reference, column?.id ?? refuse("GeneralException", "No column was added."));
  if (values !== undefined && values !== null) {
    write(rangeObject(whole(added, session)), "Values", values, session);
  }
  return new HostObject(tableColumnType, added);
}

export const tableColumnCollectionType: ObjectType<TableReference> = {
  name: "TableColumnCollection",
  items: (table, session) => tableOf(table, session).columns.map((column) => columnObject(table, column)),
  /** By name without regard to case, or by id. */
  find: (table, key, session) => {
    const { columns } = tableOf(table, session);
    const column = columns.find((one) =>
      typeof key === "number" ? one.id === key : one.name.toLowerCase() === String(key).toLowerCase(),
    );
    return column && columnObject(table, column);
  },
  methods: { Add: add },
};
