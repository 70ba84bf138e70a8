import type { RawTable } from "../port";
import { headerKey } from "../header-key";
import { KnownNames } from "../near-miss";
import { headerIndices, headerText, matchHeaders } from "./match-headers";
import { projectsTable } from "./projects";
import type { Column } from "./schema";
import type { CriterionDraft } from "./read-criteria";

/** The columns of the Projects table as the Criteria table refers to them. */
export class RatingColumns {
  /** Headers as they stand in the workbook. */
  readonly texts: readonly string[];
  /** Under merged headers a column may be there without its name. */
  readonly uncertain: boolean;
  private readonly names: KnownNames;
  private readonly ordinary: ReadonlyMap<string, number>;

  constructor(projects: RawTable, mapping?: Readonly<Record<string, string>>) {
    this.texts = projects.headers.map(headerText);
    this.names = new KnownNames(this.texts);
    this.uncertain = projects.mergedHeaders.length > 0;
    const { columns } = matchHeaders(projects.headers, projectsTable.columns, mapping);
    this.ordinary = new Map([...columns].map(([key, { index }]) => [key, index]));
  }

  /** Columns with that header; else the one that feeds the ordinary column of that name ("Cost likely" for a WLC). */
  find(wanted: string): readonly number[] {
    const byHeader = headerIndices(this.texts, wanted);
    if (byHeader.length > 0) return byHeader;
    const key = headerKey(wanted);
    const column = Object.entries<Column>(projectsTable.columns).find(([, { header, synonyms }]) =>
      [header, ...synonyms].some((name) => headerKey(name) === key),
    );
    const index = column === undefined ? undefined : this.ordinary.get(column[0]);
    return index === undefined ? [] : [index];
  }

  near(wanted: string): string | undefined {
    return this.names.near(wanted);
  }
}

/**
 * Tells which columns of Projects are ratings and nothing else: a column that a criterion names and that only a synonym
 * of an ordinary column matches. Rated on a scale or by words it is no ordinary figure; a word or a date is never one.
 */
export function ratingsAmong(drafts: readonly CriterionDraft[]): (index: number, column: Column) => boolean {
  const onScale = new Set<number>();
  const named = new Set<number>();
  for (const { leaf } of drafts) {
    if (leaf?.source === undefined) continue;
    named.add(leaf.source);
    if (leaf.scale !== undefined || leaf.levels !== undefined) onScale.add(leaf.source);
  }
  return (index, column) =>
    column.need === "optional" && named.has(index) && (onScale.has(index) || !FIGURES.has(column.type));
}

const { costLow, costLikely, costHigh, benefitLikely, duration, benefitDelay, benefitYears } = projectsTable.columns;
const FIGURES: ReadonlySet<unknown> = new Set(
  [costLow, costLikely, costHigh, benefitLikely, duration, benefitDelay, benefitYears].map(({ type }) => type),
);
