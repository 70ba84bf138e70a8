import type { Axis } from "../../spreadsheet/document";
import { shownValue } from "../grid/display";
import { shortened, widthOfText, wrapLines2, type Box } from "./axis-text";
import { round } from "./geometry";
import { project, type Scale } from "./ticks";

/** An axis with its labels as they will be written. */
export interface ValueAxis {
  readonly scale: Scale;
  readonly labels: readonly string[];
  readonly axis: Axis;
}

export function valueAxis(scale: Scale, axis: Axis, linkedFormat: string): ValueAxis {
  const format = axis.numberFormat ?? linkedFormat;
  return { scale, axis, labels: scale.ticks.map((tick) => shownValue(tick, format).text) };
}

/** The room that labels and titles leave for the marks. */
export function plotBox(
  inside: Box,
  across: readonly string[],
  upwards: readonly string[],
  axes: readonly [Axis, Axis],
): Box {
  const [bottom, side] = axes;
  const widest = Math.min(inside.width * 0.4, Math.max(0, ...upwards.map((label) => widthOfText(label))));
  const left = (side.visible === false ? 4 : widest + 8) + (side.title ? 20 : 0);
  const lines = bottom.visible === false ? 0 : across.length > 0 ? Math.max(...across.map(linesIn)) : 1;
  const foot = (bottom.visible === false ? 4 : lines * 14 + 8) + (bottom.title ? 20 : 0);
  const lastLabel = widthOfText(across.at(-1) ?? "") / 2;
  return {
    left: inside.left + left,
    top: inside.top + 6,
    width: Math.max(20, inside.width - left - Math.min(24, lastLabel)),
    height: Math.max(20, inside.height - foot - 6),
  };
}

function linesIn(label: string): number {
  return label.split("\n").length;
}

/** Quiet lines across the plot, labels beside it, the axis' title along it. */
export function ValueAxisView({
  axis,
  plot,
  inside,
  isVertical,
}: {
  axis: ValueAxis;
  plot: Box;
  inside: Box;
  isVertical: boolean;
}) {
  const at = isVertical
    ? project(axis.scale, plot.top + plot.height, plot.top)
    : project(axis.scale, plot.left, plot.left + plot.width);
  if (axis.axis.visible === false) return null;
  return (
    <g className="chart-axis">
      {axis.scale.ticks.map((tick, index) => {
        const place = round(at(tick));
        return isVertical ? (
          <g key={tick}>
            <line x1={plot.left} x2={plot.left + plot.width} y1={place} y2={place} className="chart-rule" />
            <text x={plot.left - 6} y={place} textAnchor="end" dominantBaseline="central">
              {axis.labels[index]}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line x1={place} x2={place} y1={plot.top} y2={plot.top + plot.height} className="chart-rule" />
            <text x={place} y={plot.top + plot.height + 15} textAnchor="middle">
              {axis.labels[index]}
            </text>
          </g>
        );
      })}
      <AxisTitle text={axis.axis.title} plot={plot} inside={inside} isVertical={isVertical} />
    </g>
  );
}

export function AxisTitle({
  text,
  plot,
  inside,
  isVertical,
}: {
  text: string | undefined;
  plot: Box;
  inside: Box;
  isVertical: boolean;
}) {
  if (!text) return null;
  if (!isVertical) {
    return (
      <text
        x={plot.left + plot.width / 2}
        y={inside.top + inside.height - 3}
        textAnchor="middle"
        className="chart-axis-title"
      >
        {shortened(text, inside.width)}
      </text>
    );
  }
  const x = inside.left + 9;
  const y = plot.top + plot.height / 2;
  return (
    <text x={x} y={y} textAnchor="middle" transform={`rotate(-90 ${x} ${round(y)})`} className="chart-axis-title">
      {shortened(text, inside.height)}
    </text>
  );
}

/** One band a category, labelled in its middle; labels that would touch are thinned out. */
export function CategoryAxisView(props: {
  readonly categories: readonly string[];
  readonly axis: Axis;
  readonly plot: Box;
  readonly inside: Box;
  readonly isVertical: boolean;
  /** The middle of a band in pixels. */
  middle(index: number): number;
  readonly band: number;
  /** Where zero lies, so that the axis line stands there. */
  readonly zero: number;
}) {
  const { categories, axis, plot, inside, isVertical, middle, band, zero } = props;
  const line = isVertical
    ? { x1: zero, x2: zero, y1: plot.top, y2: plot.top + plot.height }
    : { x1: plot.left, x2: plot.left + plot.width, y1: zero, y2: zero };
  const every = isVertical ? Math.max(1, Math.ceil(13 / band)) : labelStep(categories, band);
  const room = isVertical ? plot.left - inside.left - 8 - (axis.title ? 20 : 0) : band * every - 4;
  return (
    <g className="chart-axis">
      <line {...line} className="chart-base" />
      {axis.visible !== false &&
        categories.map((category, index) =>
          index % every !== 0 ? null : isVertical ? (
            <text key={index} x={plot.left - 6} y={round(middle(index))} textAnchor="end" dominantBaseline="central">
              {shortened(category, room)}
            </text>
          ) : (
            <text key={index} x={round(middle(index))} y={plot.top + plot.height + 15} textAnchor="middle">
              {wrapLines2(category, room).map((part, number) => (
                <tspan key={number} x={round(middle(index))} dy={number === 0 ? 0 : 14}>
                  {part}
                </tspan>
              ))}
            </text>
          ),
        )}
      <AxisTitle text={axis.title} plot={plot} inside={inside} isVertical={isVertical} />
    </g>
  );
}

function labelStep(categories: readonly string[], band: number): number {
  const words = categories.flatMap((category) => category.split(" "));
  const widest = Math.max(0, ...words.map((word) => widthOfText(word)));
  return Math.max(1, Math.ceil((Math.min(widest, 90) + 6) / band));
}
