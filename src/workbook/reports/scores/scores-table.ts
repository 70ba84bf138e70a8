import { PRACTICE_FIGURES } from "../../../core/model/practice-figure";
import type { ScoredProject } from "../../../core/ranked-portfolio";
import type { CellValue } from "../../port";
import type { ReportColumn, ReportTable } from "../../report";
import { liveNumber, type ProjectRow } from "../ranking/project-rows";
import { valueFormula } from "../ranking/contribution-formula";
import { positionColumn } from "../ranking/position-column";
import type { RatingSource } from "../ranking/rating-source";
import type { ReportInput } from "../report-input";
import { columnOf, sameRow } from "../shared/formula-text";
import { inputTable, type InputTable } from "../shared/input-table";
import { formats } from "../shared/quantity-format";
import { ratingFormat } from "../shared/rating-format";
import { formulaColumn, valuesColumn } from "../shared/report-columns";
import type { LiveCells, LiveFormulas } from "./live-formulas";
import { ratingFormula, type RatingCells } from "./rating-formulas";
import { scoresTable, type CriteriaMatrix, type ScoresLayout } from "./scores-layout";
import { stepFormat } from "./step-format";

/** What a score says where it cannot be calculated; RANK passes over texts. */
const unscorable = "check";

export interface ScoresParts {
  readonly input: ReportInput;
  readonly layout: ScoresLayout;
  readonly rows: readonly ProjectRow[];
  readonly cells: LiveCells;
  readonly live: LiveFormulas | undefined;
  /** By criterion: how the workbook gets at its ratings. */
  readonly sources: readonly (RatingSource | undefined)[];
  readonly ratingCells: readonly RatingCells[];
}

/** The Scores table: a project a row in rank order of the run, the score and its parts, then every step for every criterion. */
export function scoresReportTable(parts: ScoresParts): ReportTable {
  const { input, layout, rows } = parts;
  const { headers, method } = layout;
  const { result } = input.ranked.method;
  const { live, cells } = parts;
  const scores = rows.map(({ index }) => result.scores[index] as number);
  const score = sameRow(headers.score);
  const look = { numberFormat: method.fromZeroToOne ? formats.score : stepFormat(scores) };
  const projects = inputTable(input.found, "Projects");
  const columns: readonly ReportColumn[] = [
    formulaColumn(
      headers.rank,
      `=IF(ISNUMBER(${score}),RANK(${score},${columnOf(scoresTable, headers.score)},0),"${unscorable}")`,
      ranksOf(scores),
      { numberFormat: formats.rank, align: "center" },
    ),
    valuesColumn(
      headers.project,
      rows.map(({ scored }) => scored.project.name),
    ),
    valuesColumn(
      headers.id,
      rows.map(({ id }) => id),
      { align: "left", links: rows.map(({ place }) => place) },
    ),
    live === undefined
      ? valuesColumn(headers.score, scores.map(rounded), look)
      : formulaColumn(
          headers.score,
          `=IFERROR(ROUND(${live.score(cells)},12),"${unscorable}")`,
          scores.map(rounded),
          look,
        ),
    ...figureColumns(parts, projects),
    ...layout.steps.flatMap((step) => stepColumns(parts, step)),
    positionColumn(headers.row, headers.id, rows, projects),
  ];
  return {
    name: scoresTable,
    row: layout.rows.header,
    column: 0,
    rowCount: rows.length,
    keyColumn: headers.id,
    columns,
  };
}

const rounded = (score: number): number => Math.round(score * 1e12) / 1e12;

function ranksOf(scores: readonly number[]): readonly number[] {
  const sorted = scores.map(rounded).sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((score, i) => {
    if (!first.has(score)) first.set(score, i + 1);
  });
  return scores.map((score) => first.get(rounded(score)) as number);
}

/** Figures of a project's own: parts of the score, or what a practitioners' method reads from Projects. */
function figureColumns(parts: ScoresParts, projects: InputTable | undefined): readonly ReportColumn[] {
  const { layout, rows, live, cells } = parts;
  return layout.workings.byAlternative.map(({ key, values }) => {
    const header = layout.figureHeaders.get(key) as string;
    const own = rows.map(({ index }): CellValue => values[index] ?? null);
    const look = own.some((value) => typeof value === "number") ? { numberFormat: stepFormat(own) } : {};
    const formula = live?.byAlternative?.[key]?.(cells) ?? fromProjects(parts, key, projects);
    if (formula === undefined) return valuesColumn(header, own, look);
    return formulaColumn(
      header,
      `=${formula}`,
      own.map((value) => value ?? ""),
      look,
    );
  });
}

/** The number in a column of Projects, for the figures that are read from there. */
function fromProjects({ layout, rows, live }: ScoresParts, key: string, projects: InputTable | undefined) {
  if (live === undefined || layout.method.kind !== "figures") return undefined;
  const amount = readFromProjects(key);
  const reference = amount && liveNumber(projects, key, rows, amount);
  return reference === undefined ? undefined : `INDEX(${reference},${sameRow(layout.headers.row)})`;
}

function readFromProjects(key: string): ((scored: ScoredProject) => number | undefined) | undefined {
  if (key === "duration") return ({ project }) => project.durationMonths;
  const figure = PRACTICE_FIGURES.find((one) => one === key);
  return figure && (({ project }) => project.figures?.[figure]);
}

function stepColumns(parts: ScoresParts, step: CriteriaMatrix): readonly ReportColumn[] {
  const { layout, rows, live, cells } = parts;
  const headers = layout.stepHeaders.get(step.key) ?? [];
  return headers.map((header, j) => {
    const own = rows.map(({ index }): CellValue => step.values[index]?.[j] ?? null);
    const isGiven = step.key === "ratings";
    const look = { numberFormat: isGiven ? ratingFormat(own) : stepFormat(step.values.flatMap((row) => row)) };
    const formula = givenFormula(parts, step.key, j) ?? formulaOf(live?.matrices?.[step.key], cells, j);
    return formula === undefined || live === undefined
      ? valuesColumn(header, own, look)
      : formulaColumn(
          header,
          formula,
          own.map((value) => value ?? ""),
          look,
        );
  });
}

const formulaOf = (
  formula: ((cells: LiveCells, criterion: number) => string) | undefined,
  cells: LiveCells,
  j: number,
): string | undefined => formula && `=${formula(cells, j)}`;

/** Ratings and values come from the Projects table. */
function givenFormula({ input, sources, ratingCells }: ScoresParts, key: string, j: number): string | undefined {
  const [source, cells] = [sources[j], ratingCells[j]];
  const criterion = input.ranked.portfolio.criteria.criteria[j];
  if (source === undefined || cells === undefined || criterion === undefined) return undefined;
  if (key === "ratings") return ratingFormula(criterion, source, cells);
  return key === "values" ? valueFormula(criterion, source, cells) : undefined;
}
