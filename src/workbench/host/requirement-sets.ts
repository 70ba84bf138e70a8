/**
 * What the host says it supports. Versions are strings, because 1.10 as a number is 1.1. `ExcelApi` ends where the
 * members that the add-in uses end; members of these sets that the host has not fail by name.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  DocumentEvents: "1.1",
  ExcelApi: "1.13",
  File: "1.1",
  RibbonApi: "1.1",
  Selection: "1.1",
  Settings: "1.1",
};
