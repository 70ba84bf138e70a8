import { intersection } from "../address";
import { cellRange, dataBody } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { read, write } from "../members";
import { notImplemented, refuse } from "../refusal";
import type { Session } from "../session";
import { rangeObject } from "../objects";
import type { TableReference } from "../targets";
import { tableOf } from "./table-access";

class RowReference {
  constructor(
    readonly table: TableReference,
    readonly position: number,
  ) {}
}

function rowRange({ table: reference, position }: RowReference, session: Session): HostObject {
  const table = tableOf(reference, session);
  const body = dataBody(table);
  if (position >= body.rowCount) refuse("ItemNotFound", "The table row does not exist any more.");
  return rangeObject(cellRange(table.sheetId, { ...body, row: body.row + position, rowCount: 1 }));
}

const tableRowType: ObjectType<RowReference> = {
  name: "TableRow",
  id: ({ position }) => ({ Index: position }),
  scalars: {
    Index: { get: ({ position }) => position },
    Values: {
      get: (row, session) => read(rowRange(row, session), "Values", session),
      set: (row, value, session) => write(rowRange(row, session), "Values", value, session),
    },
  },
  methods: { GetRange: (row, _args, session) => rowRange(row, session) },
};

/** Rows are added below the last one only, and only into blank cells: a document does not move cells aside. */
function add(reference: TableReference, [position, values]: readonly unknown[], session: Session): HostObject {
  const table = tableOf(reference, session);
  const rows: readonly unknown[] = Array.isArray(values) ? values : [];
  const below = { ...table.area, row: table.area.row + table.area.rowCount, rowCount: Math.max(1, rows.length) };
  const used = session.document.usedArea(table.sheetId);
  const blocked = used !== undefined && intersection(used, below) !== undefined;
  const atEnd = position === undefined || position === null || position === -1;
  if (!atEnd || table.showTotals || blocked) notImplemented("TableRowCollection", "add (other than at a free end)");
  const area = { ...table.area, rowCount: table.area.rowCount + below.rowCount };
  session.document.updateTable(table.id, { area });
  if (rows.length > 0) write(rangeObject(cellRange(table.sheetId, below)), "Values", rows, session);
  return new HostObject(
    tableRowType,
    new RowReference(reference, dataBody({ ...table, area }).rowCount - below.rowCount),
  );
}

export const tableRowCollectionType: ObjectType<TableReference> = {
  name: "TableRowCollection",
  items: (reference, session) =>
    Array.from(
      { length: dataBody(tableOf(reference, session)).rowCount },
      (_row, position) => new HostObject(tableRowType, new RowReference(reference, position)),
    ),
  methods: { Add: add },
};
