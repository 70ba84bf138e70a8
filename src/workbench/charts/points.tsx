import { AxisTitle, plotBox, valueAxis, ValueAxisView } from "./axes";
import type { DrawingProps } from "./bars";
import { bubbleRadius, round } from "./geometry";
import { project, scaleFor, type Scale } from "./ticks";

interface Point {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number | null;
  readonly color: string;
  readonly label: string | undefined;
  readonly says: string;
}

/** Scatter and bubble charts: two value axes; a bubble's area stands for its size. */
export function PointChart({ chart, data, inside }: DrawingProps) {
  const isBubble = chart.type === "Bubble";
  const points = data.series.flatMap((series, number) =>
    series.values.flatMap((y, index): readonly Point[] => {
      const x = series.x.length > 0 ? (series.x[index] ?? null) : index + 1;
      const size = series.size[index] ?? null;
      if (x === null || y === null || (isBubble && (size === null || size <= 0))) return [];
      const isAlone = series.values.length === 1;
      const name = isAlone || series.name === "" ? series.name : `${series.name} · ${data.categories[index] ?? ""}`;
      const label = series.hasLabels ? (isAlone ? series.name : (series.labels[index] ?? "")) : undefined;
      const says = `${name}: ${x}, ${series.labels[index] ?? y}${size === null ? "" : `, size ${size}`}`;
      return [{ key: `${number}-${index}`, x, y, size, color: series.color, label, says }];
    }),
  );
  const largestRadius = isBubble ? Math.min(inside.width, inside.height) / 8 : 0;
  const largest = Math.max(0, ...points.map(({ size }) => size ?? 0));
  const radiusOf = ({ size }: Point) => (isBubble ? bubbleRadius(size, largest, largestRadius) : 4);
  const xAxis = valueAxis(
    padded(
      points.map(({ x }) => x),
      chart.categoryAxis,
      inside.width,
      largestRadius,
      90,
    ),
    chart.categoryAxis,
    data.xFormat,
  );
  const yAxis = valueAxis(
    padded(
      points.map(({ y }) => y),
      chart.valueAxis,
      inside.height,
      largestRadius,
      46,
    ),
    chart.valueAxis,
    data.valueFormat,
  );
  const plot = plotBox(inside, xAxis.labels, yAxis.labels, [chart.categoryAxis, chart.valueAxis]);
  const atX = project(xAxis.scale, plot.left, plot.left + plot.width);
  const atY = project(yAxis.scale, plot.top + plot.height, plot.top);
  // Large bubbles first, so that none hides a smaller one.
  const ordered = [...points].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  const clip = `clip-${chart.id.replaceAll(/[^\w-]/g, "")}`;
  return (
    <g>
      <clipPath id={clip}>
        <rect x={plot.left} y={plot.top} width={plot.width} height={plot.height} />
      </clipPath>
      <ValueAxisView axis={xAxis} plot={plot} inside={inside} isVertical={false} />
      <ValueAxisView axis={yAxis} plot={plot} inside={inside} isVertical />
      <g clipPath={`url(#${clip})`}>
        {ordered.map((point) => (
          <circle
            key={point.key}
            cx={round(atX(point.x))}
            cy={round(atY(point.y))}
            r={round(radiusOf(point))}
            fill={point.color}
            fillOpacity={isBubble ? 0.7 : 1}
            stroke="#FFFFFF"
            strokeWidth={isBubble ? 1 : 0}
          >
            <title>{point.says}</title>
          </circle>
        ))}
      </g>
      {ordered.map((point) =>
        point.label === undefined ? null : (
          <text
            key={point.key}
            x={round(atX(point.x) + radiusOf(point) + 3)}
            y={round(atY(point.y))}
            dominantBaseline="central"
            className="chart-label"
          >
            {point.label}
          </text>
        ),
      )}
      {points.length === 0 && <AxisTitle text="No data" plot={plot} inside={inside} isVertical={false} />}
    </g>
  );
}

/** Wide enough that the bubbles at the ends are not cut, where the axis is free to grow. */
function padded(
  values: readonly number[],
  axis: { readonly minimum?: number; readonly maximum?: number },
  length: number,
  radius: number,
  pixelsAStep: number,
): Scale {
  const steps = Math.max(2, Math.min(8, Math.floor(length / pixelsAStep)));
  const base = scaleFor(values, { minimum: axis.minimum, maximum: axis.maximum, steps });
  if (radius === 0 || values.length === 0) return base;
  const room = ((base.maximum - base.minimum) * radius * 0.8) / length;
  const high = Math.max(...values) + room;
  const low = Math.min(...values) - room;
  const grown = [...values, high, ...(low < 0 && Math.min(...values) < 0 ? [low] : [])];
  return scaleFor(grown, { minimum: axis.minimum, maximum: axis.maximum, steps });
}
