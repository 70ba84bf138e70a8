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
    const index = this.ordinary.get(this.ordinaryColumn(wanted) ?? "");
    return index === undefined ? [] : [index];
  }

  /** The key of the ordinary column of that name, whether the table has it or not. */
  ordinaryColumn(wanted: string): string | undefined {
    const key = headerKey(wanted);
    return Object.entries<Column>(projectsTable.columns).find(([, { header, synonyms }]) =>
      [header, ...synonyms].some((name) => headerKey(name) === key),
    )?.[0];
  }

  near(wanted: string): string | undefined {
    return this.names.near(wanted);
  }
}

/** Which columns of a table mean something that its own schema does not know. */
export interface OtherMeanings {
  /** Whether a column is that and nothing else, although a synonym of a schema's column matches its header. */
  isTaken(index: number, column: Column): boolean;
  /** Whether a column has such a meaning, or may have, so that its header is no slip. */
  mayHave(index: number): boolean;
}

/**
 * The columns of Projects that are ratings. One that a criterion names and that only a synonym of an ordinary column
 * matches is nothing else. Rated on a scale or by words it is no ordinary figure; a word or a date is never one. A column
 * for a practitioner's figure may be both, unless words rate it.
 *
 * @param complete  Whether all criteria are known; if not, any column may be a rating.
 */
export function ratingsAmong(drafts: readonly CriterionDraft[], complete: boolean): OtherMeanings {
  const onScale = new Set<number>();
  const byWords = new Set<number>();
  const named = new Set<number>();
  for (const { leaf } of drafts) {
    if (leaf?.source === undefined) continue;
    named.add(leaf.source);
    if (leaf.scale !== undefined || leaf.levels !== undefined) onScale.add(leaf.source);
    if (leaf.levels !== undefined) byWords.add(leaf.source);
  }
  return {
    isTaken: (index, column) =>
      column.isTolerant === true
        ? byWords.has(index)
        : column.need === "optional" && named.has(index) && (onScale.has(index) || !FIGURES.has(column.type)),
    mayHave: (index) => !complete || named.has(index),
  };
}

const { costLow, costLikely, costHigh, benefitLikely, duration, benefitDelay, benefitYears } = projectsTable.columns;
const FIGURES: ReadonlySet<unknown> = new Set(
  [costLow, costLikely, costHigh, benefitLikely, duration, benefitDelay, benefitYears].map(({ type }) => type),
);
