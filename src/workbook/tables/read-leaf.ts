import type { ComputedFigure, MissingPolicy } from "../../core/model/criterion";
import { computedFigures } from "../../core/scoring/computed-figures";
import { figureTexts } from "../figure-texts";
import { issueTexts } from "../issue-texts";
import { computedFigureCalled, nearComputedFigure } from "./computed-names";
import type { criteriaTable } from "./criteria";
import type { Better, LevelText, Scale } from "./criterion-cells";
import type { RatingColumns } from "./rating-columns";
import type { OpenTable, ReadRow } from "./read-table";
import { ANCHORED_LEVELS, curveOf, levelsOf, type Curve } from "./value-shape";

type Table = OpenTable<(typeof criteriaTable)["columns"]>;
type Row = ReadRow<(typeof criteriaTable)["columns"]>;

/** How a criterion without others under it is rated, as far as its row tells. */
export interface LeafDraft {
  readonly name: string;
  /** Position in the Projects table of the column with the ratings; absent if it was not found (an issue says so). */
  readonly source?: number;
  /** Present if its ratings are computed; then it has no column. */
  readonly computed?: ComputedFigure;
  readonly better: Better;
  readonly scale?: Scale;
  /** Words and points as written; present exactly if the criterion is rated by words. */
  readonly levels?: readonly LevelText[];
  /** Present if nobody listed the words: an issue for ratings of which not one is among those that stand in for them. */
  readonly unlisted?: { report(): void };
  readonly curve?: Curve;
  readonly missing: MissingPolicy;
  /** An ordinary column of Projects that is its source and not there; an issue unless a header there is a slip for it. */
  readonly lacks?: { readonly column: string; report(): void };
  /** Whether its row leaves open if numbers or which words rate (an issue says so); then ratings cannot be judged. */
  readonly unsettled: boolean;
}

const POLICIES = { stop: "refuse", worst: "worst", middle: "middle", "leave out": "leave out" } as const;

export function leafOf(
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
  const curve = curveOf(table, row);
  const policy = values.missing === undefined ? missing : POLICIES[values.missing];
  const isUnsettled =
    table.misspelt.has("levels") || row.faulty.has("levels") || (row.faulty.has("shape") && levels === undefined);
  if (source.computed !== undefined && levels !== undefined) {
    const { name: figure } = computedFigures[source.computed];
    const at = values.levels === undefined ? "shape" : "levels";
    table.report(row.index, at, figureTexts.wordsForFigure(table.header(at), figure, table.found(row.index, at)));
  }
  const usual = source.computed === undefined ? "higher" : computedFigures[source.computed].better;
  return {
    name,
    ...source,
    better: values.better ?? { kind: usual },
    ...(values.scale === undefined ? {} : { scale: values.scale }),
    ...(levels === undefined ? {} : { levels }),
    ...(levels === ANCHORED_LEVELS ? { unlisted: { report: () => reportUnlisted(table, row) } } : {}),
    ...(curve === undefined ? {} : { curve }),
    // What a blank rating means is not known under a misspelt header; whatever it is, nothing is reported for it.
    missing: table.misspelt.has("missing") ? "worst" : policy,
    unsettled: isUnsettled,
  };
}

function reportUnlisted(table: Table, { index }: Row): void {
  const at = table.has("levels") ? "levels" : "shape";
  const expected = "the words with their points, as in None=0; Low=50; High=100";
  table.report(index, at, issueTexts.blank(table.header("levels"), expected));
}

function sourceOf(
  table: Table,
  row: Row,
  name: string,
  projects: RatingColumns | undefined,
  mayBeGroup: boolean,
): Pick<LeafDraft, "source" | "computed" | "lacks"> {
  const { source: typed } = row.values;
  const computed = typed === undefined ? undefined : computedFigureCalled(typed);
  if (projects === undefined) return computed === undefined ? {} : { computed };
  const wanted = typed ?? name;
  const [first, second] = projects.find(wanted);
  const key = typed === undefined ? "criterion" : "source";
  if (second !== undefined && first !== undefined) {
    const found = [projects.texts[first] ?? "", projects.texts[second] ?? ""];
    table.report(row.index, key, issueTexts.columnDuplicate(wanted, found));
    return {};
  }
  if (first !== undefined) {
    if (computed !== undefined) {
      const figure = computedFigures[computed].name;
      const fault = figureTexts.columnWins(table.header("source"), figure, projects.texts[first] ?? "");
      table.report(row.index, "source", fault, "note");
    }
    return { source: first };
  }
  if (computed !== undefined) return projects.uncertain ? {} : { computed };
  if (projects.uncertain || (typed === undefined && (mayBeGroup || table.misspelt.has("source")))) return {};
  const report = (): void => {
    const figure = computedFigureCalled(typed ?? name) ?? nearComputedFigure(typed ?? name);
    const suggestion = projects.near(wanted) ?? (figure === undefined ? undefined : computedFigures[figure].name);
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
