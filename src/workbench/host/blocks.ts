import type { Area } from "../../spreadsheet/document";

export interface Block<Item> {
  readonly area: Area;
  readonly item: Item;
}

/**
 * Splits an area into blocks of equal items: runs along a row, joined with the rows below that are split alike.
 * So that a format given cell by cell reaches the document in few calls.
 */
export function blocks<Item>(
  area: Area,
  itemAt: (down: number, across: number) => Item,
  same: (one: Item, other: Item) => boolean = Object.is,
): readonly Block<Item>[] {
  const runsOf = (down: number): Block<Item>[] => {
    const runs: Block<Item>[] = [];
    for (let first = 0; first < area.columnCount;) {
      const item = itemAt(down, first);
      let end = first + 1;
      while (end < area.columnCount && same(item, itemAt(down, end))) end++;
      runs.push({
        item,
        area: { row: area.row + down, column: area.column + first, rowCount: 1, columnCount: end - first },
      });
      first = end;
    }
    return runs;
  };
  const finished: Block<Item>[] = [];
  let open: Block<Item>[] = [];
  for (let down = 0; down < area.rowCount; down++) {
    const runs = runsOf(down);
    const continues =
      runs.length === open.length &&
      runs.every(({ area: { column, columnCount }, item }, position) => {
        const above = open[position];
        return (
          above !== undefined &&
          above.area.column === column &&
          above.area.columnCount === columnCount &&
          same(above.item, item)
        );
      });
    if (continues) {
      open = open.map((block) => ({ ...block, area: { ...block.area, rowCount: block.area.rowCount + 1 } }));
    } else {
      finished.push(...open);
      open = runs;
    }
  }
  return [...finished, ...open];
}
