import { flag, text } from "../argument";
import { cellRange } from "../cell-range";
import { HostObject, typeOf, type ObjectType } from "../host-object";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { applicationType, runtimeType } from "./application";
import { documentPropertiesType } from "./document-properties";
import { insertWorksheets } from "./insert-worksheets";
import { nameCollectionType } from "./names";
import { workbookProtectionType } from "./protection";
import { settingCollectionType } from "./settings";
import { tableCollectionType } from "./table-collection";
import { worksheetCollection } from "./worksheet-collection";
import { rangeObject } from "../objects";

const selected = (session: Session): HostObject => {
  const { activeSheetId } = session.document;
  return rangeObject(cellRange(activeSheetId, session.document.selection(activeSheetId)));
};

function activeCell(session: Session): HostObject {
  const { activeSheetId } = session.document;
  const { row, column } = session.document.selection(activeSheetId);
  return rangeObject(cellRange(activeSheetId, { row, column, rowCount: 1, columnCount: 1 }));
}

function trackedTypeName(id: string, session: Session): string {
  const tracked = session.references.get(id);
  return tracked ? typeOf(tracked, session).name : "";
}

/** The range that an event of a little while ago was about. */
function eventRange(id: unknown, session: Session): HostObject | null {
  const range = session.eventRanges.get(text(id, "referenceId"));
  return range && session.document.sheets.some((sheet) => sheet.id === range.sheetId)
    ? rangeObject(cellRange(range.sheetId, range.area))
    : null;
}

/** The root of the API. */
export const workbookType: ObjectType<null> = {
  name: "Workbook",
  key: () => "workbook",
  events: { Activated: 2203, AutoSaveSettingChanged: 2200 },
  scalars: {
    Name: { get: (_workbook, session) => session.options.fileName ?? "Book1.xlsx" },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191_029 },
    IsDirty: {
      get: (_workbook, session) => session.isDirty,
      set: (_workbook, value, session) => {
        session.isDirty = flag(value, "isDirty");
      },
    },
  },
  kept: { ChartDataPointTrack: true, UsePrecisionAsDisplayed: false },
  navigations: {
    Application: () => new HostObject(applicationType, null),
    Names: () => new HostObject(nameCollectionType, null),
    Properties: () => new HostObject(documentPropertiesType, null),
    Protection: () => new HostObject(workbookProtectionType, null),
    Settings: () => new HostObject(settingCollectionType, null),
    Tables: () => new HostObject(tableCollectionType, null),
    Worksheets: () => worksheetCollection(),
    _Runtime: () => new HostObject(runtimeType, null),
  },
  methods: {
    GetActiveCell: (_workbook, _args, session) => activeCell(session),
    GetSelectedRange: (_workbook, _args, session) => selected(session),
    GetIsActiveCollabSession: () => false,
    InsertWorksheetsFromBase64: (_workbook, [base64, options], session) =>
      insertWorksheets(text(base64, "base64File"), options, session),
    _GetObjectByReferenceId: (_workbook, [id], session) =>
      session.references.get(text(id, "referenceId")) ?? refuse("InvalidReference", "The object is not tracked."),
    _GetObjectTypeNameByReferenceId: (_workbook, [id], session) => trackedTypeName(text(id, "referenceId"), session),
    _GetReferenceCount: (_workbook, _args, session) => session.references.size,
    _RemoveReference: (_workbook, [id], session) => {
      session.references.delete(text(id, "referenceId"));
      return undefined;
    },
    _RemoveAllReferences: (_workbook, _args, session) => {
      session.references.clear();
      return undefined;
    },
    _GetRangeForEventByReferenceId: (_workbook, [id], session) =>
      eventRange(id, session) ?? refuse("ItemNotFound", "The range of this event is not known any more."),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], session) => eventRange(id, session),
    /** Part of the library's start where an add-in has custom functions. */
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
};
