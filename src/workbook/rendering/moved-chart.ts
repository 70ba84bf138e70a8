import type { Rectangle } from "./sheet-content";

/** Hosts round places to a pixel or to a whole point. */
const tolerance = 2;

/**
 * Whether a chart stands or measures otherwise than where it was put.
 *
 * @param home  Where the cells lie now that it was put over; absent where no record says it, and then it is the user's.
 */
export const moved = (chart: Rectangle, home: Rectangle | undefined): boolean =>
  home === undefined ||
  (["left", "top", "width", "height"] as const).some((side) => Math.abs(chart[side] - home[side]) > tolerance);
