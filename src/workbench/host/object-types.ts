import { chartType } from "./families/chart";
import { rangeType } from "./families/range";
import { rangeAreasType } from "./families/range-areas";
import { tableType } from "./families/table";
import { worksheetType } from "./families/worksheet";
import type { NamedTypes } from "./host-object";

/** The classes that are found by name, because other classes lead to them from everywhere. */
export const namedTypes: NamedTypes = {
  Chart: chartType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  Table: tableType,
  Worksheet: worksheetType,
};
