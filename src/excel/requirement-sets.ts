/** Whether Excel has a version of its API. */
export type Supports = (version: string) => boolean;

/** What the running Office says; true where there is no Office to ask, as over the native bridge. */
export const supportsHere: Supports = (version) => {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  return context?.requirements?.isSetSupported("ExcelApi", version) ?? true;
};

/** `mergeUndoGroup`. */
export const undoGroups = "1.20";
