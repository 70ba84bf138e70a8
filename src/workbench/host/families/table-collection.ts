import type { Area, Table } from "../../../spreadsheet/document";
import { intersection } from "../address";
import { range as rangeArgument } from "../argument";
import { sheetOf } from "../cell-range";
import type { HostObject } from "../host-object";
import { type ObjectType } from "../host-object";
import { invalidArgument } from "../refusal";
import type { Session } from "../session";
import { tableObject } from "../objects";
import type { Sheet } from "../targets";

/** The tables of the workbook, or of one sheet. */
const tablesOf = (sheet: Sheet | null, session: Session): readonly Table[] => {
  if (sheet) sheetOf(sheet.id, session);
  return session.document.tables.filter((table) => !sheet || table.sheetId === sheet.id);
};

const byKey = (tables: readonly Table[], key: unknown): HostObject | undefined => {
  const wanted = String(key).toLowerCase();
  const table = tables.find((one) => one.name.toLowerCase() === wanted || one.id === String(key));
  return table && tableObject(table.id);
};

export const tableCollectionType: ObjectType<Sheet | null> = {
  name: "TableCollection",
  events: { DataChanged: 101, Added: 102, Deleted: 103 },
  eventTarget: (sheet) => sheet?.id ?? "Workbook",
  items: (sheet, session) => tablesOf(sheet, session).map((table) => tableObject(table.id)),
  find: (sheet, key, session) => byKey(tablesOf(sheet, session), key),
  methods: {
    Add: (sheet, [address, hasHeaders], session) => {
      const range = rangeArgument(address, sheet?.id ?? session.document.activeSheetId, session, "address");
      if (sheet && range.sheetId !== sheet.id) invalidArgument("the range is on another worksheet");
      return tableObject(session.document.addTable(range.sheetId, range.area, hasHeaders === true).id);
    },
  },
};

/** Tables that touch a range, or that lie in it altogether. */
export class TablesIn {
  constructor(
    readonly sheetId: string,
    readonly area: Area,
    readonly fullyContained: boolean,
  ) {}

  of(session: Session): readonly Table[] {
    return session.document.tables.filter(({ sheetId, area }) => {
      const shared = sheetId === this.sheetId ? intersection(area, this.area) : undefined;
      if (!shared) return false;
      return !this.fullyContained || (shared.rowCount === area.rowCount && shared.columnCount === area.columnCount);
    });
  }
}

export const tableScopedCollectionType: ObjectType<TablesIn> = {
  name: "TableScopedCollection",
  items: (tables, session) => tables.of(session).map((table) => tableObject(table.id)),
  find: (tables, key, session) => byKey(tables.of(session), key),
  methods: {
    GetFirst: (tables, _args, session) => {
      const [first] = tables.of(session);
      return first ? tableObject(first.id) : invalidArgument("there is no table");
    },
  },
};
