import { text } from "../argument";
import { sheetNamed } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { sheetObject } from "../objects";

/** Sheets in tab order, all or only those that can be seen. */
const inOrder = (visibleOnly: unknown, session: Session): readonly HostObject[] =>
  session.document.sheets
    .filter((sheet) => visibleOnly !== true || sheet.visibility === "visible")
    .map((sheet) => sheetObject(sheet.id));

const missing = (): never => refuse("ItemNotFound", "The requested resource doesn't exist.");

export const worksheetCollectionType: ObjectType<null> = {
  name: "WorksheetCollection",
  events: {
    DataChanged: 10,
    Activated: 11,
    Deactivated: 12,
    Added: 13,
    SelectionChanged: 14,
    Deleted: 15,
    Calculated: 16,
    FormatChanged: 18,
  },
  items: (_all, session) => inOrder(false, session),
  /** By name or id. */
  find: (_all, key, session) => {
    const wanted = text(key, "key");
    const sheet = session.document.sheets.find(({ id }) => id === wanted) ?? sheetNamed(wanted, session);
    return sheet && sheetObject(sheet.id);
  },
  methods: {
    Add: (_all, [name], session) =>
      sheetObject(
        name === undefined || name === null
          ? session.document.addSheet().id
          : session.document.addSheet(text(name, "name")).id,
      ),
    GetActiveWorksheet: (_all, _args, session) => sheetObject(session.document.activeSheetId),
    GetCount: (_all, [visibleOnly], session) => inOrder(visibleOnly, session).length,
    GetFirst: (_all, [visibleOnly], session) => inOrder(visibleOnly, session)[0] ?? missing(),
    GetLast: (_all, [visibleOnly], session) => inOrder(visibleOnly, session).at(-1) ?? missing(),
  },
};

export const worksheetCollection = (): HostObject => new HostObject(worksheetCollectionType, null);
