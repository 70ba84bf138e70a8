import { useMemo, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from "react";
import type { Chart, SpreadsheetDocument } from "../../spreadsheet/document";
import { toPixels, toPoints } from "../grid/cell-style";
import { chartData } from "./chart-data";
import { ChartView } from "./chart-view";

export interface ChartLayerProps {
  readonly document: SpreadsheetDocument;
  readonly sheetId: string;
  readonly version: number;
  readonly frozen: { readonly width: number; readonly height: number };
  /** Where the cells begin, below and beside the headers. */
  readonly origin: { readonly left: number; readonly top: number };
  onMove(chartId: string, left: number, top: number): void;
}

/**
 * The sheet's charts over its cells. What lies over frozen rows or columns stays with them: there a chart is drawn once
 * more, cut at the freeze; only the first drawing is told to assistive technology.
 */
export function ChartLayer(props: ChartLayerProps) {
  const { document, sheetId, version, frozen, origin } = props;
  const { charts } = useMemo(() => {
    const here = document.charts.filter((chart) => chart.sheetId === sheetId);
    return { version, charts: here.map((chart) => ({ chart, data: chartData(document, chart) })) };
  }, [document, sheetId, version]);
  const overRows = charts.filter(({ chart }) => toPixels(chart.top) < frozen.height);
  const overColumns = charts.filter(({ chart }) => toPixels(chart.left) < frozen.width);
  const overBoth = overRows.filter((item) => overColumns.includes(item));
  const draw = (items: typeof charts, isTold: boolean, offset: { readonly left: number; readonly top: number }) =>
    items.map(({ chart, data }) => (
      <FloatingChart key={chart.id} chart={chart} data={data} offset={offset} isTold={isTold} onMove={props.onMove} />
    ));
  const zero = { left: 0, top: 0 };
  return (
    <>
      {overRows.length > 0 && (
        <div className="chart-pin" style={{ top: origin.top, zIndex: 7 }}>
          <div className="chart-pane" style={{ left: origin.left, width: 20_000, height: frozen.height }}>
            {draw(overRows, false, zero)}
          </div>
        </div>
      )}
      {overColumns.length > 0 && (
        <div className="chart-pin" style={{ left: origin.left, zIndex: 5 }}>
          <div className="chart-pane" style={{ top: origin.top, width: frozen.width, height: 2_000_000 }}>
            {draw(overColumns, false, zero)}
          </div>
        </div>
      )}
      {overBoth.length > 0 && (
        <div className="chart-pin" style={{ left: origin.left, top: origin.top, zIndex: 8 }}>
          <div className="chart-pane" style={{ width: frozen.width, height: frozen.height }}>
            {draw(overBoth, false, zero)}
          </div>
        </div>
      )}
      {draw(charts, true, origin)}
    </>
  );
}

interface FloatingChartProps {
  readonly chart: Chart;
  readonly data: ReturnType<typeof chartData>;
  readonly offset: { readonly left: number; readonly top: number };
  readonly isTold: boolean;
  onMove(chartId: string, left: number, top: number): void;
}

function FloatingChart({ chart, data, offset, isTold, onMove }: FloatingChartProps) {
  const [moved, setMoved] = useState({ left: 0, top: 0 });
  const width = Math.max(40, Math.round(toPixels(chart.width)));
  const height = Math.max(40, Math.round(toPixels(chart.height)));
  const place = (by: { readonly left: number; readonly top: number }) =>
    onMove(chart.id, Math.max(0, chart.left + toPoints(by.left)), Math.max(0, chart.top + toPoints(by.top)));

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    const element = event.currentTarget;
    const from = { x: event.clientX, y: event.clientY };
    element.setPointerCapture(event.pointerId);
    const by = (at: globalThis.PointerEvent) => ({ left: at.clientX - from.x, top: at.clientY - from.y });
    const drag = (at: globalThis.PointerEvent) => setMoved(by(at));
    const end = (at: globalThis.PointerEvent) => {
      element.removeEventListener("pointermove", drag);
      element.removeEventListener("pointerup", end);
      element.removeEventListener("pointercancel", end);
      setMoved({ left: 0, top: 0 });
      const { left, top } = by(at);
      if (at.type === "pointerup" && Math.abs(left) + Math.abs(top) > 3) place({ left, top });
    };
    element.addEventListener("pointermove", drag);
    element.addEventListener("pointerup", end);
    element.addEventListener("pointercancel", end);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowLeft: [-10, 0], ArrowRight: [10, 0], ArrowUp: [0, -10], ArrowDown: [0, 10] }[event.key];
    if (!step) return;
    event.preventDefault();
    place({ left: step[0] ?? 0, top: step[1] ?? 0 });
  }

  const style: CSSProperties = {
    left: offset.left + Math.round(toPixels(chart.left)) + moved.left,
    top: offset.top + Math.round(toPixels(chart.top)) + moved.top,
    width,
    height,
  };
  const told = isTold
    ? ({ role: "img", "aria-label": chart.altText || chart.title || chart.name, tabIndex: 0 } as const)
    : ({ "aria-hidden": true } as const);
  return (
    <div
      {...told}
      className="chart"
      style={style}
      data-chart={chart.name}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      <ChartView chart={chart} data={data} width={width} height={height} />
    </div>
  );
}
