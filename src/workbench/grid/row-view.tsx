import { memo, type ReactNode } from "react";
import type { Area } from "../../spreadsheet/document";
import { contains } from "../../spreadsheet/address";
import { CellView } from "./cell-view";
import type { SheetLayout } from "./sheet-layout";
import type { SheetPainter } from "./sheet-painter";

export const rowHeaderWidth = 46;
export const columnHeaderHeight = 22;

export interface RowViewProps {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly layout: SheetLayout;
  readonly painter: SheetPainter;
  /** The columns to draw that scroll, without gaps except hidden ones. */
  readonly scrolled: readonly number[];
  readonly showGridlines: boolean;
  readonly isLastFrozen: boolean;
  /** The selected area if it touches this row. */
  readonly selection?: Area;
  /** The column of the active cell if it is in this row. */
  readonly activeColumn?: number;
  readonly editor?: ReactNode;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** One row: its number, the frozen cells that stay, then those in view. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { row, layout, painter, selection, activeColumn } = props;
  const frozen = layout.columns.visible(0, layout.frozen.width - 1).filter((column) => column < layout.frozen.columns);
  const first = props.scrolled[0];
  const gap = first === undefined ? 0 : layout.columns.start(first) - layout.frozen.width;
  const cell = (column: number, stuckAt?: number) => {
    const merge = painter.mergeAt(row, column);
    const isHiddenPart = merge !== undefined && (merge.row !== row || merge.column !== column);
    const inside = selection && contains(selection, row, column) ? selection : undefined;
    const isActive = activeColumn === column;
    return (
      <CellView
        key={column}
        id={cellId(row, column)}
        column={column}
        width={layout.columns.size(column)}
        {...(stuckAt !== undefined && { stuckAt })}
        isLastFrozen={column === layout.frozen.columns - 1}
        look={painter.look(row, column)}
        showGridlines={props.showGridlines}
        isActive={isActive}
        {...(inside &&
          !isHiddenPart && {
            selected: {
              top: row === inside.row,
              left: column === inside.column,
              bottom: (merge ? merge.row + merge.rowCount : row + 1) >= inside.row + inside.rowCount,
              right: (merge ? merge.column + merge.columnCount : column + 1) >= inside.column + inside.columnCount,
            },
          })}
        {...(isActive && props.editor !== undefined && { editor: props.editor })}
      />
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={props.isLastFrozen ? "row last-frozen-row" : "row"}
      style={{ top: props.top, height: props.height, width: rowHeaderWidth + layout.columns.length }}
    >
      <div
        role="rowheader"
        data-row={row}
        className={selection ? "row-header touched" : "row-header"}
        style={{ width: rowHeaderWidth }}
      >
        {row + 1}
      </div>
      {frozen.map((column) => cell(column, rowHeaderWidth + layout.columns.start(column)))}
      {gap > 0 && <div role="presentation" className="gap" style={{ width: gap }} />}
      {props.scrolled.map((column) => cell(column))}
    </div>
  );
});
