import type { Chart } from "../../spreadsheet/document";
import { CategoryAxisView, plotBox, valueAxis, ValueAxisView } from "./axes";
import { widthOfText, type Box } from "./chart-frame";
import { wrapLines2 } from "./axis-text";
import type { ChartData, SeriesData } from "./chart-data";
import { cluster, round, stack, type Span } from "./geometry";
import { project, scaleFor } from "./ticks";

export interface DrawingProps {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly inside: Box;
}

const lineTypes = ["Line", "LineMarkers"];
const areaTypes = ["Area", "AreaStacked"];

/** Bars lying or standing, side by side or stacked, with lines and areas over the same categories. */
export function CategoryChart({ chart, data, inside }: DrawingProps) {
  const isLying = chart.type.startsWith("Bar");
  const asShares = chart.type.endsWith("100");
  const isStacked = asShares || chart.type.endsWith("Stacked");
  const isLine = ({ type }: SeriesData) => lineTypes.includes(type);
  const isArea = ({ type }: SeriesData) => areaTypes.includes(type);
  const lines = data.series.filter(isLine);
  const areas = data.series.filter(isArea);
  const bars = data.series.filter((series) => !isLine(series) && !isArea(series));
  const spansOf = (series: readonly SeriesData[]): readonly (readonly Span[])[] =>
    isStacked
      ? stack(
          series.map(({ values }) => values),
          asShares,
        )
      : series.map(({ values }) => values.map((value) => ({ from: 0, to: value ?? 0 })));
  const barSpans = spansOf(bars);
  const areaSpans = spansOf(areas);
  const drawn = [...barSpans, ...areaSpans].flatMap((spans) => spans.flatMap(({ from, to }) => [from, to]));
  const all = [...drawn, ...lines.flatMap(({ values }) => values.filter((value) => value !== null))];
  const valueLength = isLying ? inside.width : inside.height;
  const scale = scaleFor(all, {
    minimum: chart.valueAxis.minimum,
    maximum: chart.valueAxis.maximum ?? (asShares ? 1 : undefined),
    fromZero: bars.length + areas.length > 0,
    steps: Math.max(2, Math.min(isLying ? 6 : 8, Math.floor(valueLength / (isLying ? 80 : 42)))),
  });
  const values = valueAxis(scale, chart.valueAxis, asShares ? "0%" : data.valueFormat);
  const count = Math.max(1, data.categories.length);
  const roughBand = (isLying ? inside.height : inside.width - 60) / count;
  const across = isLying
    ? values.labels
    : data.categories.map((name) => wrapLines2(name, Math.max(roughBand, 40)).join("\n"));
  const plot = plotBox(
    inside,
    across,
    isLying ? data.categories : values.labels,
    isLying ? [chart.valueAxis, chart.categoryAxis] : [chart.categoryAxis, chart.valueAxis],
  );
  const band = (isLying ? plot.height : plot.width) / count;
  // Excel draws the first category of lying bars at the bottom, unless the axis is reversed.
  const fromEnd = isLying ? chart.categoryAxis.reversed !== true : chart.categoryAxis.reversed === true;
  const start = (index: number) => (isLying ? plot.top : plot.left) + (fromEnd ? count - 1 - index : index) * band;
  const middle = (index: number) => start(index) + band / 2;
  const at = isLying
    ? project(scale, plot.left, plot.left + plot.width)
    : project(scale, plot.top + plot.height, plot.top);
  const zero = round(at(Math.max(scale.minimum, Math.min(0, scale.maximum))));
  return (
    <g>
      <ValueAxisView axis={values} plot={plot} inside={inside} isVertical={!isLying} />
      {areas.map((series, index) => (
        <path
          key={`area-${index}`}
          d={areaPath(areaSpans[index] ?? [], middle, at)}
          fill={series.color}
          fillOpacity={isStacked ? 1 : 0.75}
        />
      ))}
      {bars.map((series, index) => (
        <g key={`bars-${index}`} fill={series.color}>
          {(barSpans[index] ?? []).map((span, category) => {
            if ((series.values[category] ?? null) === null) return null;
            const side = cluster(
              band,
              isStacked ? 0 : fromEnd && isLying ? bars.length - 1 - index : index,
              isStacked ? 1 : bars.length,
            );
            const [from, to] = [at(span.from), at(span.to)].sort((a, b) => a - b) as [number, number];
            const place = start(category) + side.offset;
            const box = isLying
              ? { x: from, y: place, width: to - from, height: side.size }
              : { x: place, y: from, width: side.size, height: to - from };
            return (
              <g key={category}>
                <rect x={round(box.x)} y={round(box.y)} width={round(box.width)} height={round(box.height)}>
                  <title>{`${series.name} · ${data.categories[category] ?? ""}: ${series.labels[category] ?? ""}`}</title>
                </rect>
                {series.hasLabels && (
                  <BarLabel
                    text={series.labels[category] ?? ""}
                    box={box}
                    isLying={isLying}
                    isInside={isStacked}
                    isNegative={span.to < span.from}
                  />
                )}
              </g>
            );
          })}
        </g>
      ))}
      <CategoryAxisView
        categories={data.categories}
        axis={chart.categoryAxis}
        plot={plot}
        inside={inside}
        isVertical={isLying}
        middle={middle}
        band={band}
        zero={zero}
      />
      {lines.map((series, index) => (
        <LineView key={`line-${index}`} series={series} middle={middle} at={at} categories={data.categories} />
      ))}
    </g>
  );
}

function BarLabel(props: {
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly isLying: boolean;
  readonly isInside: boolean;
  readonly isNegative: boolean;
}) {
  const { text, box, isLying, isInside, isNegative } = props;
  const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (isInside) {
    const fits = isLying ? box.width > widthOfText(text) + 4 : box.height > 13 && box.width > widthOfText(text) - 2;
    if (!fits) return null;
    return (
      <text
        x={round(center.x)}
        y={round(center.y)}
        textAnchor="middle"
        dominantBaseline="central"
        className="chart-label-inside"
      >
        {text}
      </text>
    );
  }
  const place = isLying
    ? { x: isNegative ? box.x - 4 : box.x + box.width + 4, y: center.y }
    : { x: center.x, y: isNegative ? box.y + box.height + 8 : box.y - 8 };
  return (
    <text
      x={round(place.x)}
      y={round(place.y)}
      textAnchor={isLying ? (isNegative ? "end" : "start") : "middle"}
      dominantBaseline="central"
      className="chart-label"
    >
      {text}
    </text>
  );
}

function LineView(props: {
  readonly series: SeriesData;
  readonly categories: readonly string[];
  middle(index: number): number;
  at(value: number): number;
}) {
  const { series, middle, at, categories } = props;
  // A gap in the data is a gap in the line.
  const path = series.values
    .map((value, index) =>
      value === null
        ? ""
        : `${index === 0 || (series.values[index - 1] ?? null) === null ? "M" : "L"} ${round(middle(index))} ${round(at(value))}`,
    )
    .join(" ");
  const hasMarkers = series.type === "LineMarkers";
  return (
    <g>
      <path d={path} fill="none" stroke={series.color} strokeWidth={2.25} strokeLinejoin="round" />
      {series.values.map((value, index) =>
        value === null ? null : (
          <g key={index}>
            <circle
              cx={round(middle(index))}
              cy={round(at(value))}
              r={hasMarkers ? 3.5 : 6}
              fill={hasMarkers ? series.color : "transparent"}
            >
              <title>{`${series.name} · ${categories[index] ?? ""}: ${series.labels[index] ?? ""}`}</title>
            </circle>
            {series.hasLabels && (
              <text x={round(middle(index))} y={round(at(value)) - 9} textAnchor="middle" className="chart-label">
                {series.labels[index]}
              </text>
            )}
          </g>
        ),
      )}
    </g>
  );
}

function areaPath(spans: readonly Span[], middle: (index: number) => number, at: (value: number) => number): string {
  const upper = spans.map(({ to }, index) => `${round(middle(index))} ${round(at(to))}`);
  const lower = spans.map(({ from }, index) => `${round(middle(index))} ${round(at(from))}`).reverse();
  return spans.length === 0 ? "" : `M ${[...upper, ...lower].join(" L ")} Z`;
}
