import { ScatterChart } from "@fluentui/react-charts";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Formatting } from "../frame/formatting";
import type { ValueAgainstCost } from "./value-against-cost";

const useStyles = makeStyles({
  chart: { height: "220px", width: "100%", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Value against cost, one dot a project, all of one size. Loaded when first shown: the chart library is large. */
export function ValueChart({
  chart,
  formatting,
  moneyUnit,
  culture,
}: {
  chart: ValueAgainstCost;
  formatting: Formatting;
  moneyUnit: string | undefined;
  culture: string;
}) {
  const styles = useStyles();
  const groups = [
    {
      legend: "Above the budget line",
      color: tokens.colorBrandForeground1,
      dots: chart.dots.filter((dot) => dot.funded),
    },
    { legend: "Below", color: tokens.colorNeutralForeground4, dots: chart.dots.filter((dot) => !dot.funded) },
  ].filter((group) => group.dots.length > 0);
  return (
    <>
      <div className={styles.chart}>
        <ScatterChart
          data={{
            chartTitle: chart.finding,
            scatterChartData: groups.map((group) => ({
              legend: group.legend,
              color: group.color,
              data: group.dots.map((dot) => ({
                x: dot.cost,
                y: dot.score,
                xAxisCalloutData: `${dot.rank}. ${dot.name}`,
                yAxisCalloutData: `score ${formatting.number(dot.score, 2)}, cost ${formatting.money(dot.cost, moneyUnit)}`,
              })),
            })),
          }}
          height={220}
          hideLegend={groups.length < 2}
          xAxisTitle={moneyUnit ? `Cost, ${moneyUnit}` : "Cost"}
          yAxisTitle="Score"
          yMinValue={0}
          yMaxValue={1}
          culture={culture}
          margins={{ left: 48, right: 12, top: 12, bottom: 44 }}
        />
      </div>
      {chart.withoutCost > 0 && (
        <Caption1 className={styles.quiet}>
          {formatting.count(chart.withoutCost, "project has", "projects have")} no cost and no dot.
        </Caption1>
      )}
    </>
  );
}
