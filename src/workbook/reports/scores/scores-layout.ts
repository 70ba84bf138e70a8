import { scoringMethod } from "../../../core/scoring/catalogue";
import type { ScoringMethod } from "../../../core/scoring/method";
import type { Workings } from "../../../core/scoring/workings";
import { columnLetters } from "../../place";
import type { ReportInput } from "../report-input";
import { tableHeader, uniqueHeaders } from "../shared/formula-text";
import { shortened } from "../shared/quantity-format";

export const scoresTable = "RF_Scores";

/** The first row of what stands above the table: the steps in words on the left, figures of criteria on the right. */
const TOP = 4;
/** Single figures stand in the column of the score, their names left of it. */
export const figureColumns = { label: 1, value: 3 } as const;

/** Tables of the workings with one column for each criterion; those of pairs of projects stand beside. */
export type CriteriaMatrix = Workings["matrices"][number];

export interface ScoresLayout {
  readonly method: ScoringMethod;
  readonly workings: Workings;
  /** The m × n tables, in the order in which they are computed. */
  readonly steps: readonly CriteriaMatrix[];
  readonly headers: {
    readonly rank: string;
    readonly project: string;
    readonly id: string;
    readonly score: string;
    readonly row: string;
  };
  /** By key: the header of a project's figure, and those of a step's columns by criterion. */
  readonly figureHeaders: ReadonlyMap<string, string>;
  readonly stepHeaders: ReadonlyMap<string, readonly string[]>;
  /** Every header from left to right. */
  readonly order: readonly string[];
  columnOf(header: string): number;
  /** The first column of a step; the column of the labels is the one before the first step. */
  readonly labelColumn: number;
  readonly rows: {
    readonly formula: number;
    /** Of the single figures. */
    readonly figures: number;
    /** "Better" and below it the figures of criteria. */
    readonly better: number;
    readonly heading: number;
    readonly header: number;
  };
}

/** Where everything stands on the Scores sheet of a run. */
export function scoresLayout({ ranked }: Pick<ReportInput, "ranked">): ScoresLayout {
  const method = scoringMethod(ranked.method.id);
  const { workings } = ranked.method.result;
  const { criteria } = ranked.portfolio.criteria;
  const steps = workings.matrices.filter(({ of }) => of === "criteria");
  const adjusted = ranked.scored.some(({ project }) => project.adjustment !== undefined);
  const headers = {
    rank: adjusted ? "Rank before adjustment" : "Rank",
    project: "Project",
    id: "ID",
    score: "Score",
    row: "Row",
  };
  const taken: string[] = Object.values(headers);
  const unique = (texts: readonly string[], kind: string): readonly string[] => {
    const made = uniqueHeaders(texts, taken, kind);
    taken.push(...made);
    return made;
  };
  const figureHeaders = new Map<string, string>();
  const own = unique(
    workings.byAlternative.map(({ label }) => tableHeader(label)),
    "figure",
  );
  workings.byAlternative.forEach(({ key }, i) => figureHeaders.set(key, own[i] as string));
  const stepHeaders = new Map<string, readonly string[]>();
  steps.forEach(({ key, label }, s) => {
    const texts = criteria.map(({ name }) => `${shortened(name, 40)}${s === 0 ? "" : ` · ${label.toLowerCase()}`}`);
    stepHeaders.set(key, unique(texts, "criterion"));
  });
  const order = [
    headers.rank,
    headers.project,
    headers.id,
    headers.score,
    ...own,
    ...[...stepHeaders.values()].flat(),
    headers.row,
  ];
  const positions = new Map(order.map((header, column) => [header, column]));
  const labelColumn = 3 + own.length;
  const left = 1 + method.formula.split("\n").length;
  const right = steps.length === 0 ? 0 : 1 + workings.byCriterion.length;
  const figures = TOP + left;
  const besides = labelColumn > figureColumns.value || workings.figures.length === 0;
  const height = besides ? Math.max(left + workings.figures.length, right) : left + workings.figures.length + right;
  const header = TOP + height + 2;
  return {
    method,
    workings,
    steps,
    headers,
    figureHeaders,
    stepHeaders,
    order,
    columnOf(header) {
      const column = positions.get(header);
      if (column === undefined) throw new RangeError(`the Scores table has no column ${header}`);
      return column;
    },
    labelColumn,
    rows: { formula: TOP, figures, better: header - 2 - right, heading: header - 1, header },
  };
}

/** `$F$9`: the cell of a figure of a criterion, above the first step's column. */
export function criterionCell({ workings, rows, labelColumn }: ScoresLayout, key: string, criterion: number): string {
  const at = workings.byCriterion.findIndex((one) => one.key === key);
  if (at < 0) throw new RangeError(`no figure of criteria is called ${key}`);
  return `$${columnLetters(labelColumn + 1 + criterion)}$${rows.better + 2 + at}`;
}

/** `$D$10`: the cell of a single figure. */
export function figureCell({ workings, rows }: ScoresLayout, key: string): string {
  const at = workings.figures.findIndex((one) => one.key === key);
  if (at < 0) throw new RangeError(`no figure is called ${key}`);
  return `$${columnLetters(figureColumns.value)}$${rows.figures + at + 1}`;
}
