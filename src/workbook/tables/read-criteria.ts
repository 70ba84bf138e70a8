import type { MissingPolicy, StatedImportance } from "../../core/model/criterion";
import { weightlessParents, type CriterionNode } from "../../core/weighting/criterion-tree";
import { nameKey } from "../cell-text";
import { issueTexts } from "../issue-texts";
import { nearMiss } from "../near-miss";
import type { criteriaTable } from "./criteria";
import { CriterionFamilies } from "./criterion-families";
import { filled } from "./filled";
import type { RatingColumns } from "./rating-columns";
import { leafOf, type LeafDraft } from "./read-leaf";
import type { OpenTable, ReadRow } from "./read-table";
import { References } from "./references";

type Table = OpenTable<(typeof criteriaTable)["columns"]>;
type Row = ReadRow<(typeof criteriaTable)["columns"]>;

/** A row of the Criteria table, checked by itself; the ratings that its value function may depend on are not read yet. */
export interface CriterionDraft extends StatedImportance {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
  readonly rawWeight: number;
  /** Absent for a group. */
  readonly leaf?: LeafDraft;
}

export interface ReadCriteria {
  readonly drafts: readonly CriterionDraft[];
  readonly families: CriterionFamilies;
}

/** Criteria and groups with all that can be told from the Criteria table and the headers of Projects. */
export function readCriteria(table: Table, projects: RatingColumns | undefined, missing: MissingPolicy): ReadCriteria {
  const rows = table.read();
  const named = table.unique(rows, "criterion");
  const parents = readParents(table, rows, named);
  const circular = reportCircles(table, rows, parents.ids, named);
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
      ...filled(row.values, "rank", "swing"),
    };
    drafts.push(isGroup ? base : { ...base, leaf: leafOf(table, row, name, projects, missing, parents.uncertain) });
  }
  if (isWeighed) reportWeightless(table, rows, drafts);
  else noteEqualWeights(table, drafts);
  const names = table.columns.get("criterion")?.index ?? 0;
  const families = new CriterionFamilies(drafts, table.targets(rows, named, "criterion"), table.usable, {
    ofParent: ({ row }) => table.misspelt.has("parent") || parents.unknown.has(row) || circular.has(row),
    ofName: ({ row }) => table.isFaulty(row, names),
  });
  return { drafts, families };
}

interface Parents {
  /** Parent's id by row; absent at the top level and where the parent is unknown. */
  readonly ids: ReadonlyMap<number, string>;
  /** Ids of what is a group, also by what a misspelt parent probably meant. */
  readonly groups: ReadonlySet<string>;
  /** Rows that name a parent, or try to, which cannot be told. */
  readonly unknown: ReadonlySet<number>;
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
  const isUnknown = ({ index, values, faulty }: Row): boolean =>
    faulty.has("parent") || (values.parent !== undefined && !ids.has(index));
  return {
    ids,
    groups,
    unknown: new Set(rows.filter(isUnknown).map(({ index }) => index)),
    uncertain: table.misspelt.has("parent") || rows.some(({ faulty }) => faulty.has("parent")),
  };
}

/** @returns the rows that are in a circle. */
function reportCircles(
  table: Table,
  rows: readonly Row[],
  parents: ReadonlyMap<number, string>,
  named: ReadonlyMap<string, Row>,
): ReadonlySet<number> {
  const circular = new Set<number>();
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
    for (const { index } of path.slice(from)) circular.add(index);
    const first = path.slice(from).reduce((a, b) => (b.index < a.index ? b : a));
    table.report(first.index, "parent", issueTexts.circularParent(circle));
  }
  return circular;
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
