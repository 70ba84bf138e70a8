import type { MethodDescription } from "../../core/scoring/method";
import { linearScale, type LinearScale } from "./linear-scale";

/** Where scores stand: the bars of the ranking and the axis of the chart are drawn by it. */
export interface ScoreScale extends LinearScale {
  /** What a reader has to know of the numbers: "from 0 to 1". */
  readonly range: string;
  /** Length of a score's bar, in [0, 1]. */
  length(score: number): number;
}

type Nature = Pick<MethodDescription, "fromZeroToOne" | "startsAtZero">;

/**
 * The scale of a method's scores. From 0 to 1 where all of them lie there; from 0 where it is the natural least; else from
 * the least score that there is, as the zero of a net flow says nothing. A score that was adjusted beyond 1 widens the axis.
 */
export function scoreScale(scores: readonly number[], { fromZeroToOne, startsAtZero }: Nature): ScoreScale {
  const lowest = Math.min(...scores);
  const highest = Math.max(...scores);
  const withinOne = fromZeroToOne && !(lowest < 0) && !(highest > 1);
  if (withinOne) return { ...unit, range: "from 0 to 1", length: within(0, 1) };
  const low = startsAtZero ? Math.min(0, lowest) : lowest;
  const axis = linearScale(low, highest);
  return {
    ...axis,
    range: startsAtZero && low === 0 ? "from 0, higher is better" : "higher is better",
    // A net flow's least would have no bar at all by the range of the scores; the round end below it gives it one.
    length: startsAtZero && low === 0 ? within(0, highest) : within(axis.low, axis.high),
  };
}

const unit: LinearScale = { low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1], decimals: 2, position: (score) => score };

const within = (low: number, high: number) => (score: number) =>
  high > low ? Math.min(1, Math.max(0, (score - low) / (high - low))) : 0;
