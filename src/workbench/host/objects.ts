import type { CellAreas, CellRange } from "./cell-range";
import { HostObject } from "./host-object";
import { ChartReference, Sheet, TableReference } from "./targets";

/** Objects that many others lead to; their classes are found by name, in object-types.ts. */

export const rangeObject = (range: CellRange): HostObject => new HostObject("Range", range);
export const rangeAreasObject = (areas: CellAreas): HostObject => new HostObject("RangeAreas", areas);
export const sheetObject = (sheetId: string): HostObject => new HostObject("Worksheet", new Sheet(sheetId));
export const tableObject = (tableId: string): HostObject => new HostObject("Table", new TableReference(tableId));
export const chartObject = (chartId: string): HostObject => new HostObject("Chart", new ChartReference(chartId));
