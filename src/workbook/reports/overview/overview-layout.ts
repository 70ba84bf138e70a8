import type { Area, Position } from "../../place";

/**
 * The Overview is a grid of twelve equal columns: two charts beside each other, figures a quarter each. It is so wide
 * for its height that one page wide is one page high too, on A4 as on Letter.
 */
export const overviewColumns = 12;
export const overviewWidth = 15;
export const figureRow = 3;

const chartRows = 16;
const firstChartRow = 6;

/** Places for charts and the list of contents: left, right, then the next line. */
export const slot = (index: number): Area => ({
  row: firstChartRow + Math.floor(index / 2) * (chartRows + 1),
  column: index % 2 === 0 ? 0 : overviewColumns / 2,
  rowCount: chartRows,
  columnCount: overviewColumns / 2,
});

/** Where the cells that the charts read begin, right of the printed part. */
export const chartDataColumn = overviewColumns + 1;

export const chartData = {
  title: { row: 3, column: chartDataColumn },
  map: { row: 4, column: chartDataColumn },
  leaders: { row: 4, column: chartDataColumn + 9 },
  capacity: { row: 4, column: chartDataColumn + 14 },
} as const satisfies Record<string, Position>;
