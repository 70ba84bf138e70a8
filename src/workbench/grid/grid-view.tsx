import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import type { Area, SheetView, SpreadsheetDocument } from "../../spreadsheet/document";
import { areaAddress, cellAddress, columnLimit, rowLimit } from "../../spreadsheet/address";
import { ChartLayer } from "../charts/chart-layer";
import type { Position } from "./address";
import { bodyFontScale } from "./cell-style";
import { CellEditor } from "./cell-editor";
import { ColumnHeaders } from "./column-headers";
import { cellId, columnHeaderHeight, rowHeaderWidth, RowView } from "./row-view";
import { extendTo, move, selectArea, selectCell, selectedArea, type Ground, type Selection } from "./selection";
import { layoutOf, type SheetLayout } from "./sheet-layout";
import { SheetPainter } from "./sheet-painter";
import { useViewport, type Viewport } from "./use-viewport";

/** What is being typed, whether in the cell or in the formula bar. */
export interface Editing {
  readonly at: Position;
  readonly text: string;
  readonly place: "cell" | "bar";
  /** Begun by typing: arrows then finish the entry instead of moving the caret. */
  readonly overwrites: boolean;
}

export interface GridViewProps {
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetView;
  /** Changes whenever the document's content does. */
  readonly version: number;
  readonly selection: Selection;
  readonly editing: Editing | undefined;
  onSelect(selection: Selection): void;
  onBeginEdit(editing: Editing): void;
  onType(text: string): void;
  onPlace(place: "cell" | "bar"): void;
  /** Finishes the entry; `key` then moves the selection. */
  onCommit(key?: { readonly key: string; readonly shift: boolean }): void;
  onCancel(): void;
  onClear(area: Area): void;
  onCopy(area: Area): string;
  onPaste(at: Position, text: string): void;
  onFollowLink(at: Position): void;
  onResizeColumn(column: number, pixels: number): void;
  onMoveChart(chartId: string, left: number, top: number): void;
  onUndo(): void;
}

/** A sheet: rows and columns in view, frozen ones beside them, charts over them, all by mouse, touch and keyboard. */
export function GridView(props: GridViewProps) {
  const { document, sheet, version, selection, editing } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const [resizing, setResizing] = useState<{ readonly column: number; readonly width: number }>();
  const reach = {
    row: Math.ceil(Math.max(selection.active.row, Math.min(selection.focus.row, 2000)) / 50) * 50,
    column: Math.ceil(Math.max(selection.active.column, Math.min(selection.focus.column, 200)) / 10) * 10,
  };
  const layout = useMemo(
    () => layoutOf(document, sheet.id, version, { row: reach.row, column: reach.column }),
    [document, sheet.id, version, reach.row, reach.column],
  );
  const isUnscrolled = viewport.left === 0;
  const painter = useMemo(
    () => new SheetPainter(document, sheet.id, layout, isUnscrolled),
    [document, sheet.id, layout, isUnscrolled],
  );
  const area = useMemo(() => selectedArea(selection), [selection]);
  const rows = rowsInView(layout, painter, viewport);
  const columns = useUnchanged(columnsInView(layout, painter, viewport));
  const frozenRows = layout.rows.visible(0, layout.frozen.height - 1).filter((row) => row < layout.frozen.rows);

  const { active } = selection;
  const shownAt =
    area.rowCount * area.columnCount === 1 || selection.focus === selection.anchor ? active : selection.focus;
  const { row: shownRow, column: shownColumn } = shownAt;
  // Only a move of the selection scrolls: not a change of what stands around it.
  const latestLayout = useRef(layout);
  latestLayout.current = layout;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) bringIntoView(element, latestLayout.current, { row: shownRow, column: shownColumn });
  }, [shownRow, shownColumn, sheet.id]);
  // The keyboard belongs to the grid again once an entry is finished there.
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing && window.document.activeElement === window.document.body) {
      grid.current?.focus({ preventScroll: true });
    }
    wasEditing.current = editing !== undefined;
  }, [editing]);

  const ground = (): Ground => ({
    rows: layout.rows,
    columns: layout.columns,
    used: document.usedArea(sheet.id),
    frozen: sheet.frozen,
    pageRows: Math.max(1, Math.floor((viewport.height - columnHeaderHeight - layout.frozen.height) / 20) - 1),
    isFilled: (row, column) => (document.cell(sheet.id, row, column)?.value ?? null) !== null,
  });

  function onGridKey(event: KeyboardEvent<HTMLDivElement>) {
    if (editing || event.nativeEvent.isComposing) return;
    const stroke = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
    if (stroke.control && event.key.toLowerCase() === "z") {
      event.preventDefault();
      return props.onUndo();
    }
    if (event.key === "F2") {
      event.preventDefault();
      return props.onBeginEdit({ at: active, text: "", place: "cell", overwrites: false });
    }
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      return props.onClear(area);
    }
    // Tab leaves the grid at its ends only: elsewhere it goes to the next cell, as in Excel. Escape lets it out.
    const to = move(selection, stroke, ground());
    if (to) {
      event.preventDefault();
      return props.onSelect(to);
    }
    if (event.key.length === 1 && !stroke.control && !event.altKey) {
      event.preventDefault();
      props.onBeginEdit({ at: active, text: event.key, place: "cell", overwrites: true });
    }
  }

  function onEditorKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const finishing = editing?.overwrites === true && event.key.startsWith("Arrow");
    if (event.key === "Escape") {
      event.preventDefault();
      grid.current?.focus({ preventScroll: true });
      props.onCancel();
    } else if ((event.key === "Enter" && !event.altKey) || event.key === "Tab" || finishing) {
      event.preventDefault();
      grid.current?.focus({ preventScroll: true });
      props.onCommit({ key: event.key, shift: event.shiftKey });
    } else if (event.key === "Enter") {
      event.preventDefault();
      props.onType(`${editing?.text ?? ""}\n`);
    }
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    const header = (event.target as HTMLElement).closest<HTMLElement>("[data-row],[data-column],[data-corner]");
    const kind = header?.dataset;
    const place = cellAt(event, scroller.current, layout);
    const from = event.shiftKey ? selection.anchor : place;
    const whole: Selection | undefined =
      kind?.corner !== undefined
        ? { active, ...corners(0, 0, rowLimit - 1, columnLimit - 1) }
        : kind?.row !== undefined
          ? { active: { row: place.row, column: 0 }, ...corners(from.row, 0, place.row, columnLimit - 1) }
          : kind?.column !== undefined
            ? { active: { row: 0, column: place.column }, ...corners(0, from.column, rowLimit - 1, place.column) }
            : undefined;
    event.preventDefault();
    grid.current?.focus({ preventScroll: true });
    if (editing) props.onCommit();
    if (whole) return props.onSelect(whole);
    const merge = painter.mergeAt(place.row, place.column);
    const begun = event.shiftKey ? extendTo(selection, place) : merge ? selectArea(merge) : selectCell(place);
    props.onSelect(begun);
    if (!event.shiftKey && (event.target as HTMLElement).closest("[data-link]")) return props.onFollowLink(place);
    const element = event.currentTarget;
    element.setPointerCapture(event.pointerId);
    const drag = (moved: globalThis.PointerEvent) => {
      const to = cellAt(moved, scroller.current, layout);
      props.onSelect(extendTo(begun, to));
    };
    const end = () => {
      element.removeEventListener("pointermove", drag);
      element.removeEventListener("pointerup", end);
      element.removeEventListener("pointercancel", end);
    };
    element.addEventListener("pointermove", drag);
    element.addEventListener("pointerup", end);
    element.addEventListener("pointercancel", end);
  }

  function onCopy(event: ClipboardEvent<HTMLDivElement>, cut: boolean) {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", props.onCopy(area));
    if (cut) props.onClear(area);
  }

  function onPaste(event: ClipboardEvent<HTMLDivElement>) {
    if (editing) return;
    const text = event.clipboardData.getData("text/plain");
    event.preventDefault();
    if (text !== "") props.onPaste({ row: area.row, column: area.column }, text);
  }

  const row = (index: number, top: number, isLastFrozen: boolean) => (
    <RowView
      key={index}
      row={index}
      top={top}
      height={layout.rows.size(index)}
      layout={layout}
      painter={painter}
      scrolled={columns}
      showGridlines={sheet.showGridlines}
      isLastFrozen={isLastFrozen}
      {...(index >= area.row && index < area.row + area.rowCount && { selection: area })}
      {...(index === active.row && { activeColumn: active.column })}
      {...(editing?.at.row === index && {
        editor: (
          <CellEditor
            text={editing.text}
            label={`Edit ${cellAddress(editing.at.row, editing.at.column)}`}
            minWidth={layout.columns.size(editing.at.column)}
            minHeight={layout.rows.size(index)}
            isFocused={editing.place === "cell"}
            onChange={props.onType}
            onKeyDown={onEditorKey}
            onFocus={() => props.onPlace("cell")}
            onBlur={() => undefined}
          />
        ),
      })}
    />
  );
  const drawn = new Set([...rows, ...frozenRows]);
  return (
    <div className="scroller" ref={scroller} data-sheet={sheet.name}>
      <div
        className="canvas"
        style={{ width: rowHeaderWidth + layout.columns.length, height: columnHeaderHeight + layout.rows.length }}
      >
        <ChartLayer
          document={document}
          sheetId={sheet.id}
          version={version}
          frozen={layout.frozen}
          origin={{ left: rowHeaderWidth, top: columnHeaderHeight }}
          onMove={props.onMoveChart}
        />
        <div
          role="grid"
          ref={grid}
          tabIndex={0}
          className="grid"
          style={cellScale}
          aria-label={`Sheet ${sheet.name}`}
          aria-rowcount={layout.rows.count + 1}
          aria-colcount={layout.columns.count + 1}
          aria-multiselectable="true"
          aria-activedescendant={drawn.has(active.row) ? cellId(active.row, active.column) : undefined}
          aria-describedby="selection-address"
          onKeyDown={onGridKey}
          onPointerDown={onPointerDown}
          onDoubleClick={(event) => {
            if ((event.target as HTMLElement).closest('[role="gridcell"]')) {
              props.onBeginEdit({ at: active, text: "", place: "cell", overwrites: false });
            }
          }}
          onCopy={(event) => onCopy(event, false)}
          onCut={(event) => onCopy(event, true)}
          onPaste={onPaste}
        >
          <span id="selection-address" hidden>
            {areaAddress(area)}
          </span>
          <div role="rowgroup" className="band" style={{ height: columnHeaderHeight + layout.frozen.height }}>
            <ColumnHeaders
              layout={layout}
              scrolled={columns}
              selection={area}
              onResize={(column, width, isDone) => {
                setResizing(isDone ? undefined : { column, width });
                if (isDone) props.onResizeColumn(column, width);
              }}
            />
            {frozenRows.map((index) =>
              row(index, columnHeaderHeight + layout.rows.start(index), index === layout.frozen.rows - 1),
            )}
          </div>
          <div role="rowgroup" className="body">
            {rows.map((index) => row(index, columnHeaderHeight + layout.rows.start(index), false))}
          </div>
        </div>
        {resizing && (
          <div
            className="resize-line"
            style={{ left: rowHeaderWidth + layout.columns.start(resizing.column) + resizing.width }}
          />
        )}
      </div>
    </div>
  );
}

/** The same array as before while it holds the same: rows are drawn again only when their columns change. */
function useUnchanged(next: readonly number[]): readonly number[] {
  const [held, setHeld] = useState(next);
  const isSame = held.length === next.length && held.every((value, index) => value === next[index]);
  if (!isSame) setHeld(next);
  return isSame ? held : next;
}

const cellScale = { "--cell-scale": bodyFontScale() } as CSSProperties;

function corners(row: number, column: number, lastRow: number, lastColumn: number) {
  return { anchor: { row, column }, focus: { row: lastRow, column: lastColumn } };
}

/** A few rows more than fit, so that a quick scroll does not show blank ones. */
const beyond = { pixels: 240, columns: 120 } as const;

function rowsInView(layout: SheetLayout, painter: SheetPainter, viewport: Viewport): readonly number[] {
  const from = Math.max(layout.frozen.height, viewport.top + layout.frozen.height - beyond.pixels);
  const found = layout.rows.visible(from, viewport.top + viewport.height + beyond.pixels);
  return withReaching(found, layout.frozen.rows, (row) => painter.firstRowNeededFor(row), layout.rows);
}

function columnsInView(layout: SheetLayout, painter: SheetPainter, viewport: Viewport): readonly number[] {
  const from = Math.max(layout.frozen.width, viewport.left + layout.frozen.width - beyond.columns);
  const found = layout.columns.visible(from, viewport.left + viewport.width + beyond.columns);
  return withReaching(found, layout.frozen.columns, (column) => painter.firstColumnNeededFor(column), layout.columns);
}

/** Adds, before the first one in view, those from which a merged cell reaches into view. */
function withReaching(
  found: readonly number[],
  frozen: number,
  firstFor: (index: number) => number,
  axis: SheetLayout["rows"],
): readonly number[] {
  const scrolled = found.filter((index) => index >= frozen);
  const first = scrolled[0];
  if (first === undefined) return scrolled;
  const needed = Math.max(frozen, firstFor(first));
  const before: number[] = [];
  for (let index = needed; index < first; index++) if (axis.size(index) > 0) before.push(index);
  return [...before, ...scrolled];
}

function bringIntoView(element: HTMLDivElement, layout: SheetLayout, { row, column }: Position): void {
  const { rows, columns, frozen } = layout;
  if (row >= frozen.rows && row < rows.count) {
    const top = rows.start(row) - frozen.height;
    const bottom = rows.start(row + 1) + columnHeaderHeight - element.clientHeight;
    if (element.scrollTop > top) element.scrollTop = top;
    else if (element.scrollTop < bottom) element.scrollTop = Math.min(bottom, top);
  }
  if (column >= frozen.columns && column < columns.count) {
    const left = columns.start(column) - frozen.width;
    const right = columns.start(column + 1) + rowHeaderWidth - element.clientWidth;
    if (element.scrollLeft > left) element.scrollLeft = left;
    else if (element.scrollLeft < right) element.scrollLeft = Math.min(right, left);
  }
}

function cellAt(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  element: HTMLDivElement | null,
  { rows, columns, frozen }: SheetLayout,
): Position {
  const corner = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const x = clientX - corner.left - rowHeaderWidth;
  const y = clientY - corner.top - columnHeaderHeight;
  return {
    row: rows.at(y < frozen.height ? Math.max(0, y) : y + (element?.scrollTop ?? 0)),
    column: columns.at(x < frozen.width ? Math.max(0, x) : x + (element?.scrollLeft ?? 0)),
  };
}
