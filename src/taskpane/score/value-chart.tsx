import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Formatting } from "../frame/formatting";
import { costScale } from "./cost-scale";
import type { ScoreScale } from "./score-scale";
import type { Dot, ValueAgainstCost } from "./value-against-cost";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "200px", overflow: "visible" },
  text: {
    "@media (forced-colors: active)": { fill: "CanvasText" },
    fill: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontFamily: tokens.fontFamilyBase,
  },
  rank: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
  grid: {
    "@media (forced-colors: active)": { stroke: "GrayText" },
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
  },
  dot: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1px",
    // A contrast theme leaves drawings as they are, so they name its colours themselves.
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  below: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
  key: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const HEIGHT = 200;
const MARGIN = { left: 34, right: 14, top: 22, bottom: 34 };
/** So many of the best carry their rank in the chart. */
const LABELLED = 3;

/**
 * Score against cost, one dot a project: filled above the budget line, hollow below. The same figures stand in the
 * ranking, so a screen reader hears the finding and not every dot.
 */
export function ValueChart({
  chart,
  scores,
  formatting,
  moneyUnit,
}: {
  chart: ValueAgainstCost;
  scores: ScoreScale;
  formatting: Formatting;
  moneyUnit: string | undefined;
}) {
  const styles = useStyles();
  const [figure, width] = useWidth();
  const scale = costScale(chart.dots.map((dot) => dot.cost));
  const x = (cost: number): number => MARGIN.left + scale.position(cost) * (width - MARGIN.left - MARGIN.right);
  const y = (score: number): number =>
    HEIGHT - MARGIN.bottom - scores.position(score) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const someBelow = chart.dots.some((dot) => !dot.funded);
  const axis = `Cost${moneyUnit ? `, ${moneyUnit}` : ""}${scale.kind === "logarithmic" ? " (logarithmic)" : ""}`;
  return (
    <div ref={figure}>
      {width > 0 && (
        <svg
          className={styles.chart}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={`${chart.finding}. ${axis}, against score.`}
        >
          {scores.ticks.map((score) => (
            <g key={score}>
              <line className={styles.grid} x1={MARGIN.left} x2={width - MARGIN.right} y1={y(score)} y2={y(score)} />
              <text className={styles.text} x={MARGIN.left - 4} y={y(score) + 3} textAnchor="end">
                {formatting.number(score, scores.decimals)}
              </text>
            </g>
          ))}
          {scale.ticks.map((tick) => (
            <text key={tick} className={styles.text} x={x(tick)} y={HEIGHT - MARGIN.bottom + 14} textAnchor="middle">
              {formatting.number(tick, decimalsOf(tick))}
            </text>
          ))}
          <text className={styles.text} x={(MARGIN.left + width - MARGIN.right) / 2} y={HEIGHT - 4} textAnchor="middle">
            {axis}
          </text>
          <text className={styles.text} x={0} y={8}>
            Score
          </text>
          {[...chart.dots].reverse().map((dot, i) => (
            <circle
              key={i}
              className={mergeClasses(styles.dot, !dot.funded && styles.below)}
              cx={x(dot.cost)}
              cy={y(dot.score)}
              r={4.5}
            >
              <title>{tip(dot, formatting, moneyUnit)}</title>
            </circle>
          ))}
          {chart.dots.slice(0, LABELLED).map((dot, i) => (
            <text key={i} className={styles.rank} x={x(dot.cost) + 7} y={y(dot.score) + 3}>
              {dot.rank}
            </text>
          ))}
        </svg>
      )}
      <Caption1 block className={styles.legend}>
        {someBelow && (
          <>
            <Key label="above the budget line" below={false} />
            <Key label="below" below />
          </>
        )}
        {chart.withoutCost > 0 && (
          <span>{formatting.count(chart.withoutCost, "project has", "projects have")} no cost and no dot</span>
        )}
      </Caption1>
    </div>
  );
}

function Key({ label, below }: { label: string; below: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.key}>
      <svg width={10} height={10} aria-hidden="true" focusable="false">
        <circle className={mergeClasses(styles.dot, below && styles.below)} cx={5} cy={5} r={4} />
      </svg>
      {label}
    </span>
  );
}

/** As many decimals as a round amount needs. */
const decimalsOf = (tick: number): number =>
  tick === 0 || Math.abs(tick) >= 1 ? 0 : Math.ceil(-Math.log10(Math.abs(tick)));

const tip = (dot: Dot, formatting: Formatting, moneyUnit: string | undefined): string =>
  `${dot.rank}. ${dot.name}: score ${formatting.number(dot.score, 2)}, cost ${formatting.money(dot.cost, moneyUnit)}`;

/** The width that an element has now, in pixels; 0 until it is laid out. */
function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
