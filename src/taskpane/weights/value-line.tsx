import { makeStyles, tokens } from "@fluentui/react-components";
import type { ValueCurve } from "./value-curve";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "300px", height: "auto" },
  text: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "10px",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  frame: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  line: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  peak: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

const WIDTH = 280;
const HEIGHT = 92;
const MARGIN = { left: 14, right: 6, top: 8, bottom: 16 };

/** The value function as a line over its scale. */
export function ValueLine({
  curve,
  label,
  unit,
  number,
}: {
  curve: Extract<ValueCurve, { kind: "line" }>;
  label: string;
  unit: string | undefined;
  number: (amount: number) => string;
}) {
  const styles = useStyles();
  const { low, high, points, peak } = curve;
  const x = (rating: number) => MARGIN.left + ((rating - low) / (high - low)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (value: number) => HEIGHT - MARGIN.bottom - value * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const path = points.map(({ rating, value }) => `${x(rating).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  const withUnit = (amount: number) => (unit === undefined ? number(amount) : `${number(amount)} ${unit}`);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 1].map((value) => (
        <g key={value}>
          <line className={styles.frame} x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(value)} y2={y(value)} />
          <text className={styles.text} x={MARGIN.left - 5} y={y(value) + 3} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <polyline className={styles.line} points={path} />
      <text className={styles.text} x={MARGIN.left} y={HEIGHT - 4}>
        {withUnit(low)}
      </text>
      <text className={styles.text} x={WIDTH - MARGIN.right} y={HEIGHT - 4} textAnchor="end">
        {withUnit(high)}
      </text>
      {peak && (
        <>
          <circle className={styles.peak} cx={x(peak.rating)} cy={y(peak.value)} r={3.5} />
          {peak.rating > low && peak.rating < high && (
            <text className={styles.text} x={x(peak.rating)} y={HEIGHT - 4} textAnchor="middle">
              {number(peak.rating)}
            </text>
          )}
        </>
      )}
    </svg>
  );
}
