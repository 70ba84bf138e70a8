import type { PointerEvent } from "react";
import type { Area } from "../../spreadsheet/document";
import { columnLetters } from "../../spreadsheet/address";
import { columnHeaderHeight, rowHeaderWidth } from "./row-view";
import type { SheetLayout } from "./sheet-layout";

export interface ColumnHeadersProps {
  readonly layout: SheetLayout;
  readonly scrolled: readonly number[];
  readonly selection: Area;
  /** A drag of a column's right edge: the width in pixels so far, and whether the pointer was let go. */
  onResize(column: number, width: number, isDone: boolean): void;
}

/** The letters above the columns; their right edges can be dragged. */
export function ColumnHeaders({ layout, scrolled, selection, onResize }: ColumnHeadersProps) {
  const frozen = layout.columns.visible(0, layout.frozen.width - 1).filter((column) => column < layout.frozen.columns);
  const first = scrolled[0];
  const gap = first === undefined ? 0 : layout.columns.start(first) - layout.frozen.width;
  const header = (column: number, stuckAt?: number) => {
    const touched = column >= selection.column && column < selection.column + selection.columnCount;
    const classes = ["column-header", touched && "touched", column === layout.frozen.columns - 1 && "last-frozen"];
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        data-column={column}
        className={[...classes, stuckAt !== undefined && "stuck"].filter(Boolean).join(" ")}
        style={{ width: layout.columns.size(column), ...(stuckAt !== undefined && { left: stuckAt }) }}
      >
        {columnLetters(column)}
        <span
          aria-hidden="true"
          className="resizer"
          onPointerDown={(event) => dragEdge(event, layout.columns.size(column), onResize.bind(null, column))}
        />
      </div>
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="column-headers"
      style={{ height: columnHeaderHeight, width: rowHeaderWidth + layout.columns.length }}
    >
      <div role="columnheader" aria-colindex={1} data-corner="" className="corner" style={{ width: rowHeaderWidth }}>
        <span className="hidden-text">Select all</span>
      </div>
      {frozen.map((column) => header(column, rowHeaderWidth + layout.columns.start(column)))}
      {gap > 0 && <div role="presentation" style={{ width: gap, flex: "none" }} />}
      {scrolled.map((column) => header(column))}
    </div>
  );
}

function dragEdge(
  event: PointerEvent<HTMLElement>,
  width: number,
  resize: (width: number, isDone: boolean) => void,
): void {
  event.stopPropagation();
  event.preventDefault();
  const grip = event.currentTarget;
  const from = event.clientX;
  grip.setPointerCapture(event.pointerId);
  const to = (at: number) => Math.max(12, width + at - from);
  const move = (moved: globalThis.PointerEvent) => resize(to(moved.clientX), false);
  const end = (ended: globalThis.PointerEvent) => {
    grip.removeEventListener("pointermove", move);
    grip.removeEventListener("pointerup", end);
    if (ended.clientX !== from) resize(to(ended.clientX), true);
  };
  grip.addEventListener("pointermove", move);
  grip.addEventListener("pointerup", end);
}
