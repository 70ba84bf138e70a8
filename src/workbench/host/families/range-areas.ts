import { rangeAddress } from "../address";
import type { CellAreas } from "../cell-range";
import { cellRange, sheetOf } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { rangeObject, sheetObject } from "../objects";

const rangeCollectionType: ObjectType<CellAreas> = {
  name: "RangeCollection",
  items: ({ sheetId, areas }) => areas.map((area) => rangeObject(cellRange(sheetId, area))),
};

/** Several areas of one sheet: what `getMergedAreasOrNullObject` and the print area give. */
export const rangeAreasType: ObjectType<CellAreas> = {
  name: "RangeAreas",
  trackable: true,
  scalars: {
    Address: {
      get: ({ sheetId, areas }, session) =>
        areas.map((area) => rangeAddress(sheetOf(sheetId, session).name, area)).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
  },
  navigations: {
    Areas: (areas) => new HostObject(rangeCollectionType, areas),
    Worksheet: ({ sheetId }) => sheetObject(sheetId),
  },
};
