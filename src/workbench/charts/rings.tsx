import type { DrawingProps } from "./bars";
import { round, slicePath, slices } from "./geometry";

/** Office's accents, one a slice: a ring's series has one colour, its slices must differ. */
export const sliceColors = ["#0F6CBD", "#CA5010", "#107C41", "#8764B8", "#038387", "#986F0B", "#69797E"];

export function sliceColor(index: number): string {
  return sliceColors[index % sliceColors.length] ?? "#69797E";
}

/** Pie and doughnut: the first series round the clock. */
export function RingChart({ chart, data, inside }: DrawingProps) {
  const series = data.series[0];
  if (!series) return null;
  const outer = Math.max(10, Math.min(inside.width, inside.height) / 2 - 6);
  const inner = chart.type === "Doughnut" ? outer * 0.58 : 0;
  const x = inside.left + inside.width / 2;
  const y = inside.top + inside.height / 2;
  return (
    <g>
      {slices(series.values).map((slice, index) => {
        if (slice.share === 0) return null;
        const angle = (slice.from + slice.to) / 2;
        const radius = inner > 0 ? (inner + outer) / 2 : outer * 0.65;
        return (
          <g key={index}>
            <path
              d={slicePath(x, y, inner, outer, slice)}
              fill={sliceColor(index)}
              stroke="#FFFFFF"
              strokeWidth={1.5}
              fillRule="evenodd"
            >
              <title>{`${data.categories[index] ?? ""}: ${series.labels[index] ?? ""}`}</title>
            </path>
            {series.hasLabels && slice.share > 0.05 && (
              <text
                x={round(x + radius * Math.sin(angle))}
                y={round(y - radius * Math.cos(angle))}
                textAnchor="middle"
                dominantBaseline="central"
                className="chart-label-inside"
              >
                {series.labels[index]}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
