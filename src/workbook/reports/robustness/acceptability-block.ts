import type { RobustnessAnalysis } from "../../../core/robustness/robustness-analysis";
import { palette } from "../../look";
import type { ReportTable } from "../../report";
import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import { amountText, formats } from "../shared/quantity-format";
import { valuesColumn } from "../shared/report-columns";
import type { Block } from "./block";
import { ordinal } from "./ordinal";
import { headingCells, topLabel } from "./robustness-layout";

export const acceptabilityTable = "RF_Acceptability";

/** Shares without decimals; what never happens stays blank, so that the eye finds what does. */
const shareFormat = "0%;-0%;";

/** Rank acceptability as a heat map: of all sampled weights, the share that puts a project on each rank. */
export function acceptabilityBlock(input: ReportInput, analysis: RobustnessAnalysis, row: number): Block {
  const { shown, ranksShown, samples } = analysis;
  const { scored } = input.ranked;
  const lower = ranksShown < scored.length;
  const share = { numberFormat: shareFormat, align: "center" } as const;
  const table: ReportTable = {
    name: acceptabilityTable,
    row: row + 2,
    column: 0,
    rowCount: shown.length,
    keyColumn: "Project",
    columns: [
      valuesColumn(
        "Project",
        shown.map(({ project }) => scored[project]?.project.name ?? ""),
      ),
      valuesColumn("Rank now", shown.map(({ project }) => scored[project]?.rank ?? null), { numberFormat: formats.rank, align: "center" }), // prettier-ignore
      ...Array.from({ length: ranksShown }, (_, r) =>
        valuesColumn(
          ordinal(r + 1),
          shown.map(({ atRank }) => atRank[r] ?? 0),
          share,
        ),
      ),
      ...(lower ? [valuesColumn("Lower", shown.map(({ atRank }) => Math.max(0, 1 - atRank.reduce((sum, one) => sum + one, 0))), share)] : []), // prettier-ignore
      valuesColumn(
        topLabel(analysis),
        shown.map(({ within }) => within.share),
        share,
      ),
      valuesColumn(
        "Mean rank",
        shown.map((one) => one.meanRank),
        { numberFormat: "0.0", align: "center" },
      ),
      ...(ranksShown + (lower ? 1 : 0) < 12 ? [valuesColumn("In 9 of 10", shown.map(({ bestRank, worstRank }) => (bestRank === worstRank ? String(bestRank) : `${bestRank}–${worstRank}`)), { align: "center" })] : []), // prettier-ignore
    ],
  };
  const sure = 100 * 1.96 * Math.sqrt(0.25 / samples);
  const hidden = scored.length - shown.length;
  const end = row + 3 + shown.length;
  return {
    cells: [
      ...headingCells(
        row,
        "How often each project comes to each rank",
        `Of ${amountText(samples, 0)} sets of weights; in such a sample a share of 50 % is sure to ± ${sure.toFixed(1)} points. ${knowledgeText(analysis)}`,
      ),
      ...(hidden > 0
        ? [
            valueCell(
              end,
              0,
              "quiet",
              `${hidden} more ${hidden === 1 ? "project is" : "projects are"} not shown: lower ranks, and among the ${topLabel(analysis).toLowerCase()} in under 5 % of weightings.`,
            ),
          ]
        : []),
    ],
    tables: [table],
    formats: [
      {
        kind: "colorScale",
        area: { row: row + 3, column: 2, rowCount: shown.length, columnCount: ranksShown + (lower ? 2 : 1) },
        points: [
          { at: { number: 0 }, color: palette.white },
          { at: { number: 1 }, color: palette.heat[2] },
        ],
      },
    ],
    rowHeights: { [row + 2]: 30 },
    next: end + (hidden > 0 ? 2 : 1),
  };
}

/** What the weights are drawn from, in words. */
export function knowledgeText({ parameters: { information, band } }: RobustnessAnalysis): string {
  if (information === "ordinal") return "Weights of any size that keep the order of importance are equally likely.";
  if (information === "band")
    return `Each weight lies within ± ${Math.round(100 * band)} % of itself, all alike likely.`;
  return "Nothing is taken as known of the weights: all that sum to 100 % are equally likely.";
}
