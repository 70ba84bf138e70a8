import { COLUMNS, ROWS } from "../address";
import { integer, range as rangeArgument } from "../argument";
import { cellRange, sheetOf } from "../cell-range";
import type { HostObject, ObjectType } from "../host-object";
import { invalidArgument, refuse } from "../refusal";
import type { Session } from "../session";
import { rangeObject } from "../objects";
import type { Sheet } from "../targets";

const freeze = ({ id }: Sheet, rows: number, columns: number, session: Session): undefined => {
  sheetOf(id, session);
  if (rows < 0 || rows >= ROWS || columns < 0 || columns >= COLUMNS) invalidArgument("count");
  session.document.updateSheet(id, { frozen: { rows, columns } });
  return undefined;
};

/** The frozen cells; whole rows or columns where only these are frozen. */
function location({ id }: Sheet, session: Session): HostObject | null {
  const { rows, columns } = sheetOf(id, session).frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(
    cellRange(id, {
      row: 0,
      column: 0,
      rowCount: rows === 0 ? ROWS : rows,
      columnCount: columns === 0 ? COLUMNS : columns,
    }),
  );
}

export const freezePanesType: ObjectType<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, [count], session) => freeze(sheet, integer(count ?? 1, "count"), 0, session),
    FreezeColumns: (sheet, [count], session) => freeze(sheet, 0, integer(count ?? 1, "count"), session),
    /** Freezes from the sheet's corner to the end of the range. */
    FreezeAt: (sheet, [frozen], session) => {
      const { area } = rangeArgument(frozen, sheet.id, session, "frozenRange");
      const rows = area.rowCount === ROWS ? 0 : area.row + area.rowCount;
      return freeze(sheet, rows, area.columnCount === COLUMNS ? 0 : area.column + area.columnCount, session);
    },
    Unfreeze: (sheet, _args, session) => freeze(sheet, 0, 0, session),
    GetLocation: (sheet, _args, session) =>
      location(sheet, session) ?? refuse("ItemNotFound", "The worksheet has no frozen panes."),
    GetLocationOrNullObject: (sheet, _args, session) => location(sheet, session),
  },
};
