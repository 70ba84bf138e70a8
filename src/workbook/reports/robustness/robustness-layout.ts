import type { RobustnessAnalysis } from "../../../core/robustness/robustness-analysis";
import type { ReportCell } from "../../report";
import { valueCell } from "../shared/cells";

/** Columns A to P: names, a narrow one, and fourteen of the same width that all blocks share. */
export const lastColumn = 15;

export const robustnessWidths: readonly number[] = [38, 10, ...Array.from({ length: lastColumn - 1 }, () => 10.5)];

/** `Top 10`; of a list that is shorter, all of it. */
export const topLabel = ({ parameters, firstShares }: RobustnessAnalysis): string =>
  `Top ${Math.min(parameters.top, firstShares.length)}`;

/** A heading over the whole width with a quiet line of explanation below it. */
export const headingCells = (row: number, text: string, explanation: string): readonly ReportCell[] => [
  valueCell(row, 0, "heading", text),
  ...Array.from({ length: lastColumn }, (_, c) => valueCell(row, c + 1, "heading", null)),
  valueCell(row + 1, 0, "quiet", explanation),
];

export const percentText = (share: number): string => {
  const percents = 100 * share;
  if (percents > 0 && percents < 1) return "under 1 %";
  if (percents < 100 && percents > 99) return "over 99 %";
  return `${Math.round(percents)} %`;
};

/** A weight as share of its family, with a decimal where it has one. */
export const weightText = (share: number): string => `${Number((100 * share).toFixed(1))} %`;
