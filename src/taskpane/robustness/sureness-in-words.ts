import type { RobustnessAnalysis } from "../../core/robustness/robustness-analysis";
import type { WeightInformation } from "../../core/run-parameters";
import type { Formatting } from "../frame/formatting";

/** Shares under this are not worth a line in the ranking. */
const WORTH_A_LINE = 0.005;

/**
 * How sure the place of a project is, in few words: "first in 93 % of weightings", else how often it is among the first.
 * Undefined for a project far down, or where it was not looked at.
 *
 * @param project  Index in table order.
 */
export function surenessInWords(
  robustness: RobustnessAnalysis,
  project: number,
  formatting: Formatting,
): string | undefined {
  const found = robustness.shown.find((acceptability) => acceptability.project === project);
  if (!found) return undefined;
  if (found.first.share >= WORTH_A_LINE) return `first in ${share(found.first.share, formatting)} of weightings`;
  if (found.within.share < WORTH_A_LINE) return undefined;
  return `among the first ${robustness.parameters.top} in ${share(found.within.share, formatting)}`;
}

/** Whole percents, but never "100 %" of what is not all, nor "0 %" of what is not none. */
function share(amount: number, formatting: Formatting): string {
  if (amount > 0.995 && amount < 1) return `over ${formatting.percent(0.99)}`;
  return formatting.percent(amount);
}

const known: Readonly<Record<WeightInformation, (band: string) => string>> = {
  none: () => "any weights at all",
  ordinal: () => "any weights in the same order",
  band: (band) => `weights within ± ${band} of those in use`,
};

/** What the shares are shares of: "10,000 sets of any weights at all, by the weighted sum". */
export function sampledInWords(
  { samples, parameters, scoredBy }: RobustnessAnalysis,
  methodName: string,
  formatting: Formatting,
): string {
  const by = scoredBy === "method" ? methodName : `the weighted sum, as ${methodName} takes no weights or too long`;
  return `${formatting.number(samples)} sets of ${known[parameters.information](formatting.percent(parameters.band))}, ranked by ${by}.`;
}
