/**
 * What the host says it supports. Versions are strings, because 1.10 as a number is 1.1. `ExcelApi` ends where the
 * members that the add-in uses end; members of these sets that the host has not fail by name.
 */
const requirementSets: Readonly<Record<string, string>> = {
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  DocumentEvents: "1.1",
  ExcelApi: "1.13",
  File: "1.1",
  RibbonApi: "1.1",
  Selection: "1.1",
  Settings: "1.1",
};

/**
 * The sets with `ExcelApi` up to another version, so that an add-in can be tried in an older or a newer Excel. The
 * members of the host stay the same.
 *
 * @param excelApi  As text, "1.20"; absent: what the host has been made for.
 */
export const requirementSetsUpTo = (excelApi = requirementSets["ExcelApi"]): Readonly<Record<string, string>> => ({
  ...requirementSets,
  ...(excelApi === undefined ? {} : { ExcelApi: excelApi }),
});
