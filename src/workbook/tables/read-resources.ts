import { dayLabel } from "../../core/model/period";
import type { Resource } from "../../core/model/project";
import { issueTexts } from "../issue-texts";
import type { OpenTable, ReadRow } from "./read-table";
import { FULL_TIME_HOURS, type resourcesTable } from "./resources";
import type { Target } from "./target";

type Table = OpenTable<(typeof resourcesTable)["columns"]>;
type Row = ReadRow<(typeof resourcesTable)["columns"]>;

/** The people, and what demand can refer to them by. */
export function readResources(table: Table): {
  readonly resources: readonly Resource[];
  readonly targets: readonly Target[];
} {
  const rows = table.read();
  const targets = table.targets(rows, table.unique(rows, "name"), "name");
  return { targets, resources: rows.map((row) => resourceOf(table, row)) };
}

function resourceOf(table: Table, row: Row): Resource {
  const { name = "", role = "", skills, hours, fte, runTheBusiness = 0, ...plain } = row.values;
  const { start, end } = plain;
  if (start !== undefined && end !== undefined && end < start) {
    const expected = `a date on or after ${table.header("start")}, ${dayLabel(start)}`;
    table.report(row.index, "end", issueTexts.outOfRange(table.header("end"), expected, table.found(row.index, "end")));
  }
  return {
    ...plain,
    name,
    role,
    runTheBusiness,
    skills: skillsIn(skills ?? ""),
    hoursPerWeek: weeklyHours(table, row, hours, fte),
  };
}

function weeklyHours(table: Table, row: Row, hours: number | undefined, fte: number | undefined): number {
  if (hours !== undefined) return hours;
  if (fte !== undefined) return fte * FULL_TIME_HOURS;
  const key = table.has("hours") ? "hours" : table.has("fte") ? "fte" : undefined;
  const isDoubtful = row.faulty.has("hours") || row.faulty.has("fte") || table.misspelt.has("hours");
  if (key !== undefined && !isDoubtful) {
    table.report(row.index, key, issueTexts.blank(table.header(key), "a number of 0 or more"));
  }
  return FULL_TIME_HOURS;
}

/** "Java: 3; SQL" and the like: skills parted by semicolons or commas, each with its level behind it or not. */
function skillsIn(text: string): Resource["skills"] {
  return text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [, skill, level] = /^(.*\S)\s*(?:[:=]\s*|\s*\()(\d+(?:\.\d+)?)\)?$/.exec(part) ?? [];
      return skill === undefined || level === undefined ? { skill: part } : { skill, level: Number(level) };
    });
}
