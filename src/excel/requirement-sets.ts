/** Whether Excel has a version of its API. */
export type Supports = (version: string) => boolean;

/** What the running Office says; true where there is no Office to ask, as over the native bridge. */
export const supportsHere: Supports = (version) => {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  return context?.requirements?.isSetSupported("ExcelApi", version) ?? true;
};

/** Suspending screen updates, page layout, borders' patterns: all that a report sheet needs. */
export const needed = "1.13";
/** `mergeUndoGroup`. */
export const undoGroups = "1.19";
/** Where a chart's series come from. */
export const chartSources = "1.15";
