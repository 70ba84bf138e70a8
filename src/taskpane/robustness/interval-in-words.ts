import type { StabilityInterval, Takeover } from "../../core/robustness/weight-stability";
import type { Formatting } from "../frame/formatting";

/** The intervals by how little their weight would have to move to change who is first; those that never do come last. */
export const closestFirst = (intervals: readonly StabilityInterval[]): readonly StabilityInterval[] =>
  [...intervals].sort((a, b) => distanceOf(a) - distanceOf(b));

/** How far the weight is from the nearer end at which somebody takes over; more than any weight where nobody does. */
function distanceOf({ line, below, above }: StabilityInterval): number {
  return Math.min(
    below === undefined ? Infinity : line.local - below.at,
    above === undefined ? Infinity : above.at - line.local,
  );
}

/** "Cost: first place stays from 12 % to 31 % (20 % now). Above, Data platform takes over." */
export function intervalInWords(
  { line, low, high, below, above }: StabilityInterval,
  nameOf: (project: number) => string,
  formatting: Formatting,
): string {
  const percent = (share: number) => formatting.percent(share, 1);
  if (!below && !above) return `${line.name}: first place stays whatever it weighs.`;
  const stays = `${line.name}: first place stays from ${percent(low)} to ${percent(high)}${withinOf(line)}; it is ${percent(line.local)} now.`;
  return [stays, ...takeovers(below, above, nameOf)].join(" ");
}

/** " of Strategy" for a child of a group, whose share is one among its siblings. */
const withinOf = ({ path }: StabilityInterval["line"]): string => (path.length === 0 ? "" : ` of ${path.at(-1)}`);

function takeovers(
  below: Takeover | undefined,
  above: Takeover | undefined,
  nameOf: (project: number) => string,
): readonly string[] {
  return [
    ...(below === undefined ? [] : [`Below, ${nameOf(below.rises)} takes over.`]),
    ...(above === undefined ? [] : [`Above, ${nameOf(above.rises)} takes over.`]),
  ];
}

/** The finding of all intervals: the weight that is closest to changing who is first. */
export function closestInWords(
  intervals: readonly StabilityInterval[],
  nameOf: (project: number) => string,
  formatting: Formatting,
): string {
  const [closest] = closestFirst(intervals);
  if (closest === undefined) return "There is only one criterion, so no weight can change who is first.";
  const { line, below, above } = closest;
  const percent = (share: number) => formatting.percent(share, 1);
  const nearer =
    below !== undefined && (above === undefined || line.local - below.at <= above.at - line.local) ? below : above;
  if (nearer === undefined) return "No single weight, from nothing to all, changes who is first.";
  const where = nearer === below ? "below" : "above";
  return `The weight closest to changing who is first is ${line.name}: ${where} ${percent(nearer.at)}${withinOf(line)} instead of ${percent(line.local)}, ${nameOf(nearer.rises)} leads.`;
}
