import { dayLabel, monthOfDay } from "../../core/model/period";
import { PRACTICE_FIGURES } from "../../core/model/practice-figure";
import type { Project, Rating, ScoreAdjustment } from "../../core/model/project";
import { figureTexts } from "../figure-texts";
import { issueTexts } from "../issue-texts";
import { monthsBetween } from "./duration";
import { checkEstimateColumns, estimateIn } from "./estimate";
import { filled } from "./filled";
import type { projectsTable } from "./projects";
import type { OpenTable, ReadRow } from "./read-table";
import { References } from "./references";

type Table = OpenTable<(typeof projectsTable)["columns"]>;
type Row = ReadRow<(typeof projectsTable)["columns"]>;

export interface ReadProjects {
  readonly projects: readonly Project[];
  readonly references: References;
}

const COST = { low: "costLow", likely: "costLikely", high: "costHigh" } as const;
const BENEFIT = { low: "benefitLow", likely: "benefitLikely", high: "benefitHigh" } as const;

/** Projects with their ratings, `ratings[criterion][row]`, and what other tables refer to them by. */
export function readProjects(table: Table, ratings: readonly (readonly Rating[])[]): ReadProjects {
  const rows = table.read();
  const first = table.unique(rows, "id");
  checkEstimateColumns(table, COST);
  checkEstimateColumns(table, BENEFIT);
  const projects = rows.map((row, i) =>
    projectOf(
      table,
      row,
      ratings.map((each) => each[i] ?? null),
    ),
  );
  noteUnusedReasons(table, rows);
  return {
    projects,
    references: new References("an ID or a name from Projects", table.targets(rows, first, "id", "name"), table.usable),
  };
}

function projectOf(table: Table, row: Row, ratings: readonly Rating[]): Project {
  const { values } = row;
  checkDates(table, row);
  const { id = "", name = "", force = "auto", forceReason, benefitDelay } = values;
  const isUnknown = row.faulty.has("forceReason") || table.misspelt.has("forceReason");
  if (force !== "auto" && forceReason === undefined && !isUnknown) {
    table.report(row.index, table.has("forceReason") ? "forceReason" : "force", issueTexts.reasonMissing(force));
  }
  const cost = estimateIn(table, row, COST);
  const benefit = estimateIn(table, row, BENEFIT);
  const durationMonths = values.duration ?? durationFromDates(row);
  const adjustment = adjustmentIn(table, row);
  const figures = filled(values, ...PRACTICE_FIGURES);
  return {
    ...filled(values, "sponsor", "manager", "division", "bucket", "methodology", "stage", "status"),
    ...filled(values, "forceReason", "earliestStart", "latestStart", "benefitYears"),
    id,
    name,
    force,
    ratings,
    ...(cost === undefined ? {} : { cost }),
    ...(benefit === undefined ? {} : { benefit }),
    ...(durationMonths === undefined ? {} : { durationMonths }),
    ...(benefitDelay === undefined ? {} : { benefitDelayMonths: benefitDelay }),
    ...(adjustment === undefined ? {} : { adjustment }),
    ...(Object.keys(figures).length === 0 ? {} : { figures }),
  };
}

/** An adjustment of 0 is none. One without a reason is an issue where the reason belongs. */
function adjustmentIn(table: Table, { values, index, faulty }: Row): ScoreAdjustment | undefined {
  const { adjustment, adjustmentReason: reason } = values;
  if (adjustment === undefined || adjustment === 0) return undefined;
  if (reason === undefined) {
    const isUnknown = faulty.has("adjustmentReason") || table.misspelt.has("adjustmentReason");
    const at = table.has("adjustmentReason") ? "adjustmentReason" : "adjustment";
    if (!isUnknown) table.report(index, at, figureTexts.adjustmentReason(table.header("adjustmentReason")));
    return undefined;
  }
  return { points: adjustment, reason };
}

/** Reasons without an adjustment are of no use, which one note says at the first of them. */
function noteUnusedReasons(table: Table, rows: readonly Row[]): void {
  if (table.misspelt.has("adjustment") || table.disputed.has("adjustment")) return;
  const unused = rows.filter(
    ({ values, faulty }) =>
      values.adjustmentReason !== undefined && values.adjustment === undefined && !faulty.has("adjustment"),
  );
  const [first] = unused;
  if (first === undefined) return;
  const fault = figureTexts.adjustmentUnused(table.header("adjustmentReason"), unused.length);
  table.report(first.index, "adjustmentReason", fault, "note");
}

function durationFromDates({ values: { earliestStart, finish } }: Row): number | undefined {
  return earliestStart === undefined || finish === undefined || finish < earliestStart
    ? undefined
    : monthsBetween(earliestStart, finish);
}

/** Dates count by the month. A finish before the start is real data's way of saying that it is not known: a note. */
function checkDates(table: Table, { values, index }: Row): void {
  const { earliestStart, latestStart, finish, duration } = values;
  if (earliestStart === undefined) return;
  const expected = `a date on or after ${table.header("earliestStart")}, ${dayLabel(earliestStart)}`;
  if (latestStart !== undefined && monthOfDay(latestStart) < monthOfDay(earliestStart)) {
    table.report(
      index,
      "latestStart",
      issueTexts.outOfRange(table.header("latestStart"), expected, table.found(index, "latestStart")),
    );
  }
  if (finish !== undefined && finish < earliestStart && duration === undefined) {
    table.report(
      index,
      "finish",
      issueTexts.finishBeforeStart(table.header("finish"), expected, table.found(index, "finish")),
      "note",
    );
  }
}
