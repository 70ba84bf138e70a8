import type { Chart, ChartType } from "../../spreadsheet/document";
import type { ReactNode } from "react";
import { CategoryChart, type DrawingProps } from "./bars";
import type { ChartData } from "./chart-data";
import { fontSizes, frameOf, lineHeights, type LegendItem } from "./chart-frame";
import { PointChart } from "./points";
import { RingChart, sliceColor } from "./rings";

const drawings: Readonly<Record<ChartType, (props: DrawingProps) => ReactNode>> = {
  BarClustered: CategoryChart,
  BarStacked: CategoryChart,
  BarStacked100: CategoryChart,
  ColumnClustered: CategoryChart,
  ColumnStacked: CategoryChart,
  ColumnStacked100: CategoryChart,
  Line: CategoryChart,
  LineMarkers: CategoryChart,
  Area: CategoryChart,
  AreaStacked: CategoryChart,
  XYScatter: PointChart,
  Bubble: PointChart,
  Doughnut: RingChart,
  Pie: RingChart,
};

/** A native chart drawn from the cells it refers to, as they are now. */
export function ChartView({
  chart,
  data,
  width,
  height,
}: {
  chart: Chart;
  data: ChartData;
  width: number;
  height: number;
}) {
  const Drawing = drawings[chart.type];
  const frame = frameOf(chart, width, height, legendItems(chart, data));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="chart-drawing" aria-hidden="true">
      {frame.title.map((line, index) => (
        <text
          key={index}
          x={width / 2}
          y={10 + fontSizes.title * 0.85 + index * lineHeights.title}
          textAnchor="middle"
          className="chart-title"
        >
          {line}
        </text>
      ))}
      <Drawing chart={chart} data={data} inside={frame.inside} />
      {frame.legend.map((item, index) => (
        <g key={index} className="chart-legend">
          {item.isLine ? (
            <line
              x1={item.left}
              x2={item.left + 14}
              y1={item.top + 8}
              y2={item.top + 8}
              stroke={item.color}
              strokeWidth={2.5}
            />
          ) : (
            <rect x={item.left + 2} y={item.top + 3} width={10} height={10} fill={item.color} />
          )}
          <text x={item.left + 18} y={item.top + 8} dominantBaseline="central">
            {item.name}
          </text>
        </g>
      ))}
    </svg>
  );
}

function legendItems(chart: Chart, data: ChartData): readonly LegendItem[] {
  if (chart.type === "Pie" || chart.type === "Doughnut") {
    return data.categories.map((name, index) => ({ name, color: sliceColor(index), isLine: false }));
  }
  return data.series.map(({ name, color, type }) => ({ name, color, isLine: type.startsWith("Line") }));
}
