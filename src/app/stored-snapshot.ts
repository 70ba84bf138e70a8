import type { RunSnapshot, SnapshotCriterion, SnapshotProject } from "../core/reasons/run-snapshot";
import type { MethodOptions } from "../core/scoring/method-option";
import { isRecord } from "./record";

/** The last run as it lies in the workbook's settings. */
export interface StoredSnapshot {
  /** When the run was, as its log entry says. */
  readonly at: number;
  readonly snapshot: RunSnapshot;
}

/**
 * Characters that the ratings may take. Settings travel in the workbook and Excel takes 2 MB of them, run log, judgements
 * and mapping included; 2,000 projects on 20 criteria take a tenth of that.
 */
const MOST_CHARACTERS = 600_000;

/** A compact text-like form: lists instead of named fields, ratings column by column. */
interface Packed {
  readonly at: number;
  readonly method: string;
  readonly options: MethodOptions;
  /** id, name, weight, better, low, high, kind, own unit. */
  readonly criteria: readonly (readonly [string, string, number, string, number, number, string, boolean])[];
  /** id, name, score, rank, points. */
  readonly projects: readonly (readonly [string, string, number, number, number])[];
  /** [criterion][project]; absent where it would be too long, and then causes of moves are not told apart. */
  readonly ratings?: readonly (readonly (number | null)[])[];
}

export function packedSnapshot({ at, snapshot }: StoredSnapshot): Packed {
  const { method, options, criteria, projects } = snapshot;
  const complete = projects.every(({ ratings }) => ratings !== undefined);
  const ratings = criteria.map((_, j) => projects.map((project) => project.ratings?.[j] ?? null));
  return {
    at,
    method,
    options,
    criteria: criteria.map(({ id, name, weight, better, low, high, kind, ownUnit }) => [
      id,
      name,
      weight,
      better,
      low,
      high,
      kind,
      ownUnit,
    ]),
    projects: projects.map(({ id, name, score, rank, points }) => [id, name, score, rank, points]),
    ...(complete && JSON.stringify(ratings).length <= MOST_CHARACTERS ? { ratings } : {}),
  };
}

/** What was packed; undefined if it does not have that shape. */
export function storedSnapshot(given: unknown): StoredSnapshot | undefined {
  if (!isRecord(given)) return undefined;
  const { at, method, options } = given;
  if (typeof at !== "number" || !Number.isFinite(at) || typeof method !== "string" || !isOptions(options))
    return undefined;
  const criteria = listOf(given["criteria"], criterionOf);
  const projects = listOf(given["projects"], projectOf);
  if (criteria === undefined || projects === undefined) return undefined;
  const ratings = ratingsOf(given["ratings"], criteria.length, projects.length);
  return {
    at,
    snapshot: {
      method,
      options,
      criteria,
      projects:
        ratings === undefined
          ? projects
          : projects.map((project, i) => ({ ...project, ratings: ratings.map((column) => column[i] ?? null) })),
    },
  };
}

function listOf<Item>(given: unknown, itemOf: (part: unknown) => Item | undefined): readonly Item[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const items = given.flatMap((part): Item[] => {
    const item = itemOf(part);
    return item === undefined ? [] : [item];
  });
  return items.length === given.length ? items : undefined;
}

function criterionOf(part: unknown): SnapshotCriterion | undefined {
  if (!Array.isArray(part)) return undefined;
  const [id, name, weight, better, low, high, kind, ownUnit] = part as readonly unknown[];
  if (typeof id !== "string" || typeof name !== "string" || !areNumbers([weight, low, high])) return undefined;
  if ((better !== "higher" && better !== "lower") || (kind !== "fixed" && kind !== "observed")) return undefined;
  if (typeof ownUnit !== "boolean") return undefined;
  const [w, l, h] = [weight, low, high] as [number, number, number];
  return w >= 0 && w <= 1 ? { id, name, weight: w, better, low: l, high: h, kind, ownUnit } : undefined;
}

function projectOf(part: unknown): SnapshotProject | undefined {
  if (!Array.isArray(part)) return undefined;
  const [id, name, score, rank, points] = part as readonly unknown[];
  if (typeof id !== "string" || typeof name !== "string" || !areNumbers([score, rank, points])) return undefined;
  return { id, name, score: score as number, rank: rank as number, points: points as number };
}

function ratingsOf(given: unknown, n: number, m: number): readonly (readonly (number | null)[])[] | undefined {
  if (!Array.isArray(given) || given.length !== n) return undefined;
  const fits = given.every(
    (column) =>
      Array.isArray(column) &&
      column.length === m &&
      column.every((rating) => rating === null || (typeof rating === "number" && Number.isFinite(rating))),
  );
  return fits ? (given as readonly (readonly (number | null)[])[]) : undefined;
}

const areNumbers = (parts: readonly unknown[]): boolean =>
  parts.every((part) => typeof part === "number" && Number.isFinite(part));

const isOptions = (given: unknown): given is MethodOptions =>
  isRecord(given) && Object.values(given).every((option) => typeof option === "string" || typeof option === "number");
