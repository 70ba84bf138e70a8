import type { Area, DocumentEvent } from "../../spreadsheet/document";
import { areaText, intersection } from "./address";
import { plainValue, valueType } from "./families/range-content";
import type { HostEvent } from "./host";
import type { Session } from "./session";

/** The library's event numbers. */
const eventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormat: 18,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const MOST_EVENT_RANGES = 500;

/**
 * Tells a document's events in the API's words: which event, on whose behalf, with which arguments. Only what is
 * registered is told. Whatever an add-in causes has the trigger source `ThisLocalAddin`.
 */
export class EventTranslation {
  #activeSheetId: string;
  readonly #tableNames = new Map<string, string>();

  constructor(readonly session: Session) {
    this.#activeSheetId = session.document.activeSheetId;
    this.#rememberTables();
  }

  translate(events: readonly DocumentEvent[], isAddIn: boolean): readonly HostEvent[] {
    const told = events.flatMap((event) => this.#one(event, isAddIn));
    this.#rememberTables();
    return told;
  }

  #rememberTables(): void {
    for (const { id, name } of this.session.document.tables) this.#tableNames.set(id, name);
  }

  #event(type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): readonly HostEvent[] {
    return targets
      .filter((targetId) => this.session.isRegistered(type, targetId))
      .map((targetId) => ({ type, targetId, args: JSON.stringify(args) }));
  }

  #rangeId(sheetId: string, area: Area): string {
    const { eventRanges } = this.session;
    const id = this.session.newId();
    eventRanges.set(id, { sheetId, area });
    const [oldest] = eventRanges.keys();
    if (eventRanges.size > MOST_EVENT_RANGES && oldest !== undefined) eventRanges.delete(oldest);
    return id;
  }

  #one(event: DocumentEvent, isAddIn: boolean): readonly HostEvent[] {
    const source = { source: "Local" };
    switch (event.kind) {
      case "cells":
        return this.#changed(event, isAddIn);
      case "recalculated":
        return event.sheetIds.flatMap((worksheetId) => {
          const exists = this.session.document.sheets.some(({ id }) => id === worksheetId);
          const area = exists ? this.session.document.usedArea(worksheetId) : undefined;
          const address = area ? areaText(area) : "A1";
          return this.#event(eventType.sheetCalculated, [worksheetId, "Workbook"], { address, worksheetId });
        });
      case "formats":
        return this.#event(eventType.sheetFormat, [event.sheetId, "Workbook"], {
          ...source,
          address: areaText(event.area),
          worksheetId: event.sheetId,
          referenceId: this.#rangeId(event.sheetId, event.area),
        });
      case "sheetAdded":
        return this.#event(eventType.sheetAdded, ["Workbook"], { ...source, worksheetId: event.sheetId });
      case "sheetDeleted":
        return this.#event(eventType.sheetDeleted, ["Workbook"], { ...source, worksheetId: event.sheetId });
      case "sheetActivated":
        return this.#activated(event.sheetId);
      case "selection":
        return this.#selected(event.sheetId, event.area);
      case "tableAdded":
      case "tableDeleted":
        return this.#event(eventType[event.kind], [event.sheetId, "Workbook"], {
          ...source,
          tableId: event.tableId,
          tableName: this.#tableNames.get(event.tableId) ?? "",
          worksheetId: event.sheetId,
        });
      case "chartAdded":
      case "chartDeleted":
        return this.#event(eventType[event.kind], [event.sheetId], {
          ...source,
          chartId: event.chartId,
          worksheetId: event.sheetId,
        });
      case "sheetChanged":
      case "tableChanged":
      case "chartChanged":
      case "settings":
        return [];
    }
  }

  /** The sheet's event and, where a table has a part in it, the table's. Values are told for a single cell only. */
  #changed(event: Extract<DocumentEvent, { kind: "cells" }>, isAddIn: boolean): readonly HostEvent[] {
    const { sheetId, area, before, after } = event;
    const single = area.rowCount === 1 && area.columnCount === 1 && before !== undefined && after !== undefined;
    const details = single
      ? {
          valueBefore: plainValue(before),
          valueAfter: plainValue(after),
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        }
      : {};
    const args = {
      address: areaText(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: isAddIn ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
      shiftDirection: "None",
      ...details,
    };
    const of = (type: number, targets: readonly string[], more: Readonly<Record<string, string>>) =>
      targets.some((target) => this.session.isRegistered(type, target))
        ? this.#event(type, targets, { ...args, ...more, referenceId: this.#rangeId(sheetId, area) })
        : [];
    const tables = this.session.document.tables.filter(
      (table) => table.sheetId === sheetId && intersection(table.area, area) !== undefined,
    );
    return [
      ...of(eventType.sheetChanged, [sheetId, "Workbook"], {}),
      ...tables.flatMap(({ id }) => of(eventType.tableChanged, [id, sheetId, "Workbook"], { tableId: id })),
    ];
  }

  #activated(worksheetId: string): readonly HostEvent[] {
    const left = this.#activeSheetId;
    this.#activeSheetId = worksheetId;
    if (left === worksheetId) return [];
    return [
      ...this.#event(eventType.sheetDeactivated, [left, "Workbook"], { worksheetId: left }),
      ...this.#event(eventType.sheetActivated, [worksheetId, "Workbook"], { worksheetId }),
    ];
  }

  #selected(worksheetId: string, area: Area): readonly HostEvent[] {
    const inTables = this.session.document.tables
      .filter((table) => table.sheetId === worksheetId)
      .flatMap((table) => {
        const inside = intersection(table.area, area);
        const args = { address: inside ? areaText(inside) : "", worksheetId, tableId: table.id };
        return this.#event(eventType.tableSelection, [table.id], args);
      });
    const args = { address: areaText(area), worksheetId };
    return [...this.#event(eventType.sheetSelection, [worksheetId, "Workbook"], args), ...inTables];
  }
}
