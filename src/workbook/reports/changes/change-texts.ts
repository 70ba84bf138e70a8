import type { Criterion } from "../../../core/model/criterion";
import { CAUSES, type Cause, type RankChange, type RankChanges } from "../../../core/reasons/rank-changes";
import { listText } from "../../reason-texts";
import type { ReportInput } from "../report-input";
import { methodName } from "../shared/provenance";
import { shortened } from "../shared/quantity-format";

const NAMED = 4;

const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;
const minus = (text: string): string => text.replace("-", "−");

/** What changed in the whole list, a line a kind: method, weights, projects that are new or gone, ratings. */
export function summaryLines(changes: RankChanges, input: ReportInput): readonly (readonly [string, string])[] {
  const { projects, method, weights, optionsChanged, detailed } = changes;
  const names = (some: readonly RankChange[]): string => namesText(some.map(({ name }) => name));
  const arrived = projects.filter(({ was }) => was === undefined);
  const left = projects.filter(({ now }) => now === undefined);
  const rated = projects.filter(({ ratings }) => ratings.length > 0);
  const adjusted = projects.filter(({ points }) => points !== undefined);
  const lines: (readonly [string, string] | undefined)[] = [
    method && ["Method", `${methodName(method.to)} instead of ${methodName(method.from)}.`],
    optionsChanged ? ["Method", `${methodName(input.parameters.method)} with other options.`] : undefined,
    weights.length > 0 ? ["Weights", `${weightsText(weights)}.`] : undefined,
    rated.length > 0
      ? ["Ratings", `Changed for ${rated.length} ${rated.length === 1 ? "project" : "projects"}: ${names(rated)}.`]
      : undefined,
    adjusted.length > 0 ? ["Adjusted", `${names(adjusted)}.`] : undefined,
    arrived.length > 0 ? ["New projects", `${names(arrived)}.`] : undefined,
    left.length > 0 ? ["Projects gone", `${names(left)}.`] : undefined,
    detailed
      ? undefined
      : [
          "Reasons",
          "The list was too large to keep the ratings of the last run, so that its causes cannot be told apart.",
        ],
  ];
  const found = lines.filter((line) => line !== undefined);
  return found.length === 0 ? [["Unchanged", "Method, weights, ratings and projects are as they were."]] : found;
}

function weightsText(weights: RankChanges["weights"]): string {
  const texts = weights.map(({ name, from, to }) => {
    const short = shortened(name, 40);
    if (from === undefined) return `${short} ${percent(to ?? 0)} (new)`;
    return to === undefined
      ? `${short} is gone (was ${percent(from)})`
      : `${short} ${percent(to)} instead of ${percent(from)}`;
  });
  return texts.length > NAMED + 2
    ? `${texts.slice(0, NAMED + 2).join(", ")} and ${texts.length - NAMED - 2} more`
    : listText(texts);
}

function namesText(all: readonly string[]): string {
  const names = all.map((name) => shortened(name, 40));
  return names.length > NAMED
    ? `${names.slice(0, NAMED).join(", ")} and ${names.length - NAMED} more`
    : listText(names);
}

const causeText: Readonly<Record<Cause, string>> = {
  left: "projects that are gone",
  weights: "other weights",
  ratings: "ratings of others",
  method: "another method",
  adjustment: "adjustments",
  arrived: "new projects",
};

/** Why a project has moved, the cause that is worth most ranks first: "Up 3: Strategic fit 5 instead of 3 (3 ranks)." */
export function moveText(change: RankChange, input: ReportInput): string {
  const { was, now, effects } = change;
  if (was === undefined) return "New in the list.";
  if (now === undefined) return `Gone; was ${was}.`;
  if (effects === undefined) return "";
  const own = ownText(change, input);
  const causes = CAUSES.filter((cause) => effects[cause] !== 0).sort(
    (a, b) => Math.abs(effects[b]) - Math.abs(effects[a]),
  );
  const parts = causes.map((cause) => {
    const words =
      cause === "ratings" && own !== "" ? own : cause === "adjustment" ? adjustmentText(change) : causeText[cause];
    return `${words} (${minus(`${effects[cause] > 0 ? "+" : ""}${effects[cause]}`)})`;
  });
  if (parts.length === 0) return own === "" ? "" : `Not moved by ${own}.`;
  const by = was - now;
  const start = by > 0 ? `Up ${by}` : by < 0 ? `Down ${-by}` : "Causes that cancel out";
  return `${start}: ${parts.join("; ")}.`;
}

const adjustmentText = ({ points }: RankChange): string =>
  points === undefined
    ? causeText.adjustment
    : `adjustment ${minus(String(points.to))} instead of ${minus(String(points.from))}`;

function ownText({ ratings }: RankChange, { ranked }: ReportInput): string {
  const { criteria } = ranked.portfolio.criteria;
  const texts = ratings.flatMap(({ criterion: id, from, to }) => {
    const criterion = criteria.find((one) => one.id === id);
    return criterion === undefined
      ? []
      : [`${shortened(criterion.name, 40)} ${ratingText(to, criterion)} instead of ${ratingText(from, criterion)}`];
  });
  return texts.length > NAMED
    ? `${texts.slice(0, NAMED).join(", ")} and ${texts.length - NAMED} more`
    : listText(texts);
}

/** A rating in its unit, a word's value as the word, a value of another shape as value. */
function ratingText(rating: number | null, { valueFunction }: Criterion): string {
  if (rating === null) return "blank";
  if (valueFunction.kind === "levels") {
    const level = valueFunction.levels.find(({ value }) => Math.abs(value - rating) < 1e-9);
    if (level !== undefined) return level.text;
  }
  const shown = minus(String(Number(rating.toPrecision(6))));
  return valueFunction.kind === "linear" ? shown : `value ${shown}`;
}
