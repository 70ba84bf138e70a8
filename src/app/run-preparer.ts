import type { Watch, WorkbookContents } from "../workbook/port";
import type { Preparation, RunOptions } from "./prepare";

/** Ranks and examines what was read and composes the sheets, following the watch; undefined once it was cancelled. */
export type RunPreparer = (
  contents: WorkbookContents,
  options: RunOptions,
  watch?: Watch,
) => Promise<Preparation | undefined>;

/** What a run is doing while it varies weights and compares methods. */
export const examining = "Trying other weights and methods";
