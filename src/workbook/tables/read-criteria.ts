import type { MissingPolicy } from "../../core/model/criterion";
import { weightlessParents, type CriterionNode } from "../../core/weighting/criterion-tree";
import { nameKey } from "../cell-text";
import { issueTexts } from "../issue-texts";
import { nearMiss } from "../near-miss";
import type { criteriaTable } from "./criteria";
import { levelWorths, type Better, type LevelText, type Scale } from "./criterion-cells";
import type { RatingColumns } from "./rating-columns";
import type { OpenTable, ReadRow } from "./read-table";
import { References } from "./references";

type Table = OpenTable<(typeof criteriaTable)["columns"]>;
type Row = ReadRow<(typeof criteriaTable)["columns"]>;

/** A row of the Criteria table, checked by itself; the ratings that its value function may depend on are not read yet. */
export interface CriterionDraft {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
  readonly rawWeight: number;
  /** Absent for a group. */
  readonly leaf?: LeafDraft;
}

export interface LeafDraft {
  readonly name: string;
  /** Position in the Projects table of the column with the ratings; absent if it was not found (an issue says so). */
  readonly source?: number;
  readonly better: Better;
  readonly scale?: Scale;
  /** Words and points as written; present exactly if the criterion is rated by words. */
  readonly levels?: readonly LevelText[];
  readonly missing: MissingPolicy;
  /** An ordinary column of Projects that is its source and not there; an issue unless a header there is a slip for it. */
  readonly lacks?: { readonly column: string; report(): void };
  /** Whether its row leaves open if numbers or which words rate (an issue says so); then ratings cannot be judged. */
  readonly unsettled: boolean;
}

const POLICIES = { stop: "refuse", worst: "worst", middle: "middle", "leave out": "leave out" } as const;

/** Criteria and groups with all that can be told from the Criteria table and the headers of Projects. */
export function readCriteria(
  table: Table,
  projects: RatingColumns | undefined,
  missing: MissingPolicy,
): readonly CriterionDraft[] {
  const rows = table.read();
  const named = table.unique(rows, "criterion");
  const parents = readParents(table, rows, named);
  reportCircles(table, rows, parents.ids, named);
  const isWeighed = rows.some(({ values, faulty }) => values.weight !== undefined || faulty.has("weight"));
  const drafts: CriterionDraft[] = [];
  for (const row of rows) {
    const name = row.values.criterion;
    if (name === undefined) continue;
    const id = nameKey(name);
    const parentId = parents.ids.get(row.index);
    const isGroup = parents.groups.has(id);
    const base = {
      row: row.index,
      id,
      name,
      ...(parentId === undefined ? {} : { parentId }),
      rawWeight: weightOf(table, row, rows, parents.ids, isWeighed),
    };
    drafts.push(isGroup ? base : { ...base, leaf: leafOf(table, row, name, projects, missing, parents.uncertain) });
  }
  if (isWeighed) reportWeightless(table, rows, drafts);
  else noteEqualWeights(table, drafts);
  return drafts;
}

interface Parents {
  /** Parent's id by row; absent at the top level and where the parent is unknown. */
  readonly ids: ReadonlyMap<number, string>;
  /** Ids of what is a group, also by what a misspelt parent probably meant. */
  readonly groups: ReadonlySet<string>;
  /** Whether a parent cell or the column's header is faulty, so that any criterion may be a group. */
  readonly uncertain: boolean;
}

function readParents(table: Table, rows: readonly Row[], named: ReadonlyMap<string, Row>): Parents {
  const targets = table.targets(rows, named, "criterion");
  const references = new References("a criterion of this table", targets, true);
  const names = rows.flatMap(({ values }) => values.criterion ?? []);
  const ids = new Map<number, string>();
  const groups = new Set<string>();
  for (const { index, values } of rows) {
    if (values.parent === undefined) continue;
    const parent = references.resolve(values.parent, table.header("parent"), (fault) =>
      table.report(index, "parent", fault),
    );
    const meant = parent ?? nearMiss(values.parent, names);
    if (parent !== undefined) ids.set(index, nameKey(parent));
    if (meant !== undefined) groups.add(nameKey(meant));
  }
  references.reportUnknown();
  return { ids, groups, uncertain: table.misspelt.has("parent") || rows.some(({ faulty }) => faulty.has("parent")) };
}

function reportCircles(
  table: Table,
  rows: readonly Row[],
  parents: ReadonlyMap<number, string>,
  named: ReadonlyMap<string, Row>,
): void {
  const settled = new Set<number>();
  for (const start of rows) {
    const path: Row[] = [];
    let row: Row | undefined = start;
    while (row !== undefined && !settled.has(row.index) && !path.includes(row)) {
      path.push(row);
      const parent = parents.get(row.index);
      row = parent === undefined ? undefined : named.get(parent);
    }
    for (const { index } of path) settled.add(index);
    const from = row === undefined ? -1 : path.indexOf(row);
    if (from < 0) continue;
    const circle = [...path.slice(from), path[from]].map((each) => each?.values.criterion ?? "");
    const first = path.slice(from).reduce((a, b) => (b.index < a.index ? b : a));
    table.report(first.index, "parent", issueTexts.circularParent(circle));
  }
}

/** The weight as typed. Without any weight all weigh 1, and so does one that has no siblings to weigh against. */
function weightOf(
  table: Table,
  row: Row,
  rows: readonly Row[],
  parents: ReadonlyMap<number, string>,
  isWeighed: boolean,
): number {
  const { weight } = row.values;
  if (weight !== undefined || !isWeighed || row.faulty.has("weight")) return weight ?? 1;
  const siblings = rows.filter((other) => parents.get(other.index) === parents.get(row.index));
  if (siblings.length > 1) {
    table.report(
      row.index,
      "weight",
      issueTexts.blank(table.header("weight"), "a number of 0 or more (0 leaves the criterion out)"),
    );
  }
  return 1;
}

/** Says that all weigh the same, unless nothing is weighed against anything or an issue says why weights are missing. */
function noteEqualWeights(table: Table, drafts: readonly CriterionDraft[]): void {
  const parents = new Set(drafts.map(({ parentId }) => parentId));
  if (parents.size === drafts.length || table.misspelt.has("weight") || table.disputed.has("weight")) return;
  const index = table.columns.get("weight")?.index ?? 0;
  table.reportHeader("note", index, issueTexts.weightsEqual(table.header("weight")));
}

function reportWeightless(table: Table, rows: readonly Row[], drafts: readonly CriterionDraft[]): void {
  if (rows.some(({ faulty }) => faulty.has("weight") || faulty.has("parent"))) return;
  const nodes = drafts.map(({ id, name, parentId, rawWeight }): CriterionNode => ({
    id,
    name,
    rawWeight,
    ...(parentId === undefined ? {} : { parentId }),
  }));
  for (const parent of weightlessParents(nodes)) {
    const first = drafts.find((draft) => draft.parentId === parent);
    const group = drafts.find((draft) => draft.id === parent);
    if (first !== undefined) table.report(first.row, "weight", issueTexts.weightsZero(group?.name));
  }
}

function leafOf(
  table: Table,
  row: Row,
  name: string,
  projects: RatingColumns | undefined,
  missing: MissingPolicy,
  mayBeGroup: boolean,
): LeafDraft {
  const { values } = row;
  const source = row.faulty.has("source") ? {} : sourceOf(table, row, name, projects, mayBeGroup);
  const levels = levelsOf(table, row);
  const policy = values.missing === undefined ? missing : POLICIES[values.missing];
  const isUnsettled =
    table.misspelt.has("levels") ||
    row.faulty.has("levels") ||
    ((row.faulty.has("shape") || values.shape === "levels") && levels === undefined);
  return {
    name,
    ...source,
    better: values.better ?? { kind: "higher" },
    ...(values.scale === undefined ? {} : { scale: values.scale }),
    ...(levels === undefined ? {} : { levels }),
    // What a blank rating means is not known under a misspelt header; whatever it is, nothing is reported for it.
    missing: table.misspelt.has("missing") ? "worst" : policy,
    unsettled: isUnsettled,
  };
}

/** The words that rate, if words do: said by the shape, or else by there being any. */
function levelsOf(table: Table, row: Row): readonly LevelText[] | undefined {
  const { values, index, faulty } = row;
  const { better, scale } = values;
  if (faulty.has("shape") || faulty.has("levels") || faulty.has("better")) return values.levels;
  if (values.shape === "levels" && values.levels === undefined && !table.misspelt.has("levels")) {
    const at = table.has("levels") ? "levels" : "shape";
    table.report(
      index,
      at,
      issueTexts.blank(table.header("levels"), "the words with their points, as in None=0; Low=50; High=100"),
    );
  }
  if (values.levels !== undefined && levelWorths(values.levels, scale) === undefined && !table.misspelt.has("scale")) {
    const expected =
      scale === undefined ? "points from 0 to 100" : `points from ${scale.low} to ${scale.high}, as the scale says`;
    table.report(
      index,
      "levels",
      issueTexts.outOfRange(table.header("levels"), expected, table.found(index, "levels")),
    );
  }
  if (values.shape === "target" && values.better?.kind !== "target" && !table.misspelt.has("better")) {
    const at = table.has("better") ? "better" : "shape";
    const fault = issueTexts.notAsExpected(
      table.header("better"),
      "target and its number, as in target: 12",
      table.found(index, "better"),
    );
    table.report(index, at, fault);
  }
  if (better?.kind === "target" && scale !== undefined && (better.target < scale.low || better.target > scale.high)) {
    const expected = `a target from ${scale.low} to ${scale.high}, as the scale says`;
    table.report(
      index,
      "better",
      issueTexts.outOfRange(table.header("better"), expected, table.found(index, "better")),
    );
  }
  return values.shape === undefined || values.shape === "levels" ? values.levels : undefined;
}

function sourceOf(
  table: Table,
  row: Row,
  name: string,
  projects: RatingColumns | undefined,
  mayBeGroup: boolean,
): Pick<LeafDraft, "source" | "lacks"> {
  if (projects === undefined) return {};
  const { source: typed } = row.values;
  const wanted = typed ?? name;
  const [first, second] = projects.find(wanted);
  const key = typed === undefined ? "criterion" : "source";
  if (second !== undefined && first !== undefined) {
    const found = [projects.texts[first] ?? "", projects.texts[second] ?? ""];
    table.report(row.index, key, issueTexts.columnDuplicate(wanted, found));
    return {};
  }
  if (first !== undefined) return { source: first };
  if (projects.uncertain || (typed === undefined && (mayBeGroup || table.misspelt.has("source")))) return {};
  const report = (): void => {
    const suggestion = projects.near(wanted);
    const fault =
      typed === undefined
        ? issueTexts.noChildren(table.header("source"), name, suggestion)
        : issueTexts.unknownReference(table.header("source"), "a column of Projects", typed, suggestion);
    table.report(row.index, key, fault);
  };
  const column = projects.ordinaryColumn(wanted);
  if (column !== undefined) return { lacks: { column, report } };
  report();
  return {};
}
