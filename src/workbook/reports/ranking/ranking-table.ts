import { scoringMethod } from "../../../core/scoring/catalogue";
import type { Criterion } from "../../../core/model/criterion";
import type { CellValue } from "../../port";
import type { ReportColumn, ReportTable } from "../../report";
import type { ReportInput } from "../report-input";
import { columnOf, sameRow } from "../shared/formula-text";
import { inputTable } from "../shared/input-table";
import { decimalFormat, formats, moneyDecimals, sparseFormat } from "../shared/quantity-format";
import { formulaColumn, formulasColumn, valuesColumn, type ColumnLook } from "../shared/report-columns";
import { riskColumns, risksTable } from "../risks/risk-layout";
import { adjustmentColumns } from "./adjustment-columns";
import { lineColumns } from "./budget-line";
import {
  contributionFormula,
  fixedContribution,
  weightRatedFormula,
  type ContributionCells,
} from "./contribution-formula";
import { positionColumn } from "./position-column";
import { earlierRuns, previousRun, rankIn } from "./previous-run";
import { liveForce, liveNumber, type ProjectRow } from "./project-rows";
import { rankingRows, rankingTable, type RankingKey, type RankingLayout } from "./ranking-layout";
import type { RatingSource } from "./rating-source";
import { scoreFormula } from "./score-formula";

/** What a score says where a rating cannot be valued; RANK passes over texts, so the other ranks stay. */
export const unratable = "check";

export interface RankingParts {
  readonly input: ReportInput;
  readonly layout: RankingLayout;
  readonly rows: readonly ProjectRow[];
  readonly sources: readonly (RatingSource | undefined)[];
  /** Areas of level texts and values by criterion id. */
  readonly levels: ReadonlyMap<string, string>;
}

/** The Ranking table: one row a project in rank order of the run, every figure live that the workbook can calculate. */
export function rankingReportTable(parts: RankingParts): ReportTable {
  const { layout, rows } = parts;
  const columns = new Map<string, ReportColumn>();
  const put = (column: ReportColumn): void => void columns.set(column.header, column);
  scoreColumns(parts).forEach(put);
  moneyColumns(parts).forEach(put);
  riskDependentColumns(parts).forEach(put);
  contributionColumns(parts).forEach(put);
  adjustmentColumns(parts.input, layout, rows).forEach(put);
  lineColumns(parts.input, layout, rows, sparseFormat(rankingDecimals(parts.input))).forEach(put);
  return {
    name: rankingTable,
    row: rankingRows.header,
    column: 0,
    headRows: rankingRows.header - rankingRows.group,
    rowCount: rows.length,
    keyColumn: layout.headers.id ?? "ID",
    columns: layout.order.map((header) => {
      const column = columns.get(header);
      if (column === undefined) throw new RangeError(`nothing fills the Ranking column ${header}`);
      return column;
    }),
  };
}

/** The format of all money in the Ranking table, by the largest cost or benefit. */
export const moneyFormatOf = (input: ReportInput): string => decimalFormat(rankingDecimals(input));

export const rankingDecimals = ({ ranked }: Pick<ReportInput, "ranked">): number =>
  moneyDecimals([
    ...ranked.scored.map(({ project }) => project.cost?.likely ?? 0),
    ...ranked.waterline.periods.map(({ budget }) => budget),
  ]);

function scoreColumns({ input, layout, rows }: RankingParts): readonly ReportColumn[] {
  const { headers } = layout;
  const header = (key: RankingKey): string => headers[key] as string;
  const score = sameRow(header("score"));
  const rank = sameRow(header("rank"));
  const before = previousRun(input);
  const was = rows.map(({ scored }): CellValue => {
    if (before === undefined) return null;
    return rankIn(before, scored.project.id) ?? "new";
  });
  return [
    formulaColumn(
      header("rank"),
      `=IF(ISNUMBER(${score}),RANK(${score},${columnOf(rankingTable, header("score"))},0),"${unratable}")`,
      rows.map(({ scored }) => scored.rank),
      { numberFormat: formats.rank, align: "center" },
    ),
    valuesColumn(
      header("project"),
      rows.map(({ scored }) => scored.project.name),
    ),
    valuesColumn(
      header("id"),
      rows.map((row) => row.id),
      { align: "left", links: rows.map(({ place }) => place) },
    ),
    formulaColumn(
      header("score"),
      scoreFormula(input, layout, unratable),
      rows.map(({ scored }) => scored.score),
      { numberFormat: formats.score },
    ),
    valuesColumn(header("was"), was, { numberFormat: formats.rank, align: "center" }),
    formulaColumn(
      header("moved"),
      movedFormula(sameRow(header("was")), rank),
      rows.map(({ scored }, i) => movedText(was[i] ?? null, scored.rank)),
      { align: "center" },
    ),
    formulaColumn(
      header("order"),
      `=IF(ISNUMBER(${rank}),${rank}+COUNTIFS(${columnOf(rankingTable, header("rank"))},${rank},` +
        `${columnOf(rankingTable, header("row"))},"<"&${sameRow(header("row"))}),"")`,
      rows.map(({ order }) => order),
      { numberFormat: formats.rank },
    ),
    positionColumn(header("row"), header("id"), rows, inputTable(input.found, "Projects")),
  ];
}

const movedFormula = (was: string, rank: string): string =>
  `=IF(AND(ISNUMBER(${was}),ISNUMBER(${rank})),IF(${was}>${rank},"▲ "&(${was}-${rank}),` +
  `IF(${was}<${rank},"▼ "&(${rank}-${was}),"–")),"")`;

function movedText(was: CellValue, rank: number): string {
  if (typeof was !== "number") return "";
  return was > rank ? `▲ ${was - rank}` : was < rank ? `▼ ${rank - was}` : "–";
}

/** Whether there was a run before, so that ranks can have moved. */
export const hasHistory = (input: ReportInput): boolean => earlierRuns(input).length > 0;

function moneyColumns({ input, layout, rows }: RankingParts): readonly ReportColumn[] {
  const { headers } = layout;
  const projects = inputTable(input.found, "Projects");
  const row = sameRow(headers.row ?? "Row");
  const numberFormat = moneyFormatOf(input);
  const columns: ReportColumn[] = [];
  const fromProjects = (header: string, key: string, amount: (row: ProjectRow) => number | undefined): void => {
    const values = rows.map((one) => amount(one) ?? "");
    const reference = liveNumber(projects, key, rows, (scored) => amount({ scored } as ProjectRow));
    const cell = `INDEX(${reference},${row})`;
    columns.push(
      reference === undefined
        ? valuesColumn(
            header,
            values.map((value) => (value === "" ? null : value)),
            { numberFormat },
          )
        : formulaColumn(header, `=IF(ISNUMBER(${cell}),${cell},"")`, values, { numberFormat }),
    );
  };
  if (headers.cost !== undefined) fromProjects(headers.cost, "costLikely", ({ scored }) => scored.project.cost?.likely);
  if (headers.benefit !== undefined) {
    fromProjects(headers.benefit, "benefitLikely", ({ scored }) => scored.project.benefit?.likely);
  }
  if (headers.force !== undefined) {
    const values = rows.map(({ scored }) => scored.project.force);
    const centred = { align: "center" } as const;
    const reference = liveForce(projects, rows);
    const word = `LOWER(TRIM(INDEX(${reference},${row})&""))`;
    columns.push(
      reference === undefined
        ? valuesColumn(headers.force, values, centred)
        : formulaColumn(headers.force, `=IF(${word}="in","in",IF(${word}="out","out","auto"))`, values, centred),
    );
  }
  if (headers.cumulative !== undefined && headers.cost !== undefined) {
    const queue = headers.queue ?? headers.order ?? "Order";
    columns.push(
      formulaColumn(
        headers.cumulative,
        `=IF(ISNUMBER(${sameRow(queue)}),SUMIFS(${columnOf(rankingTable, headers.cost)},` +
          `${columnOf(rankingTable, queue)},"<="&${sameRow(queue)}),"")`,
        cumulativeCosts(rows),
        { numberFormat },
      ),
    );
  }
  return columns;
}

/** Cost of everyone up to and with a project, in the order in which they take money; blank for those forced out. */
function cumulativeCosts(rows: readonly ProjectRow[]): readonly CellValue[] {
  const cost = ({ scored }: ProjectRow): number => scored.project.cost?.likely ?? 0;
  const forcedIn = rows.filter(({ scored }) => scored.project.force === "in");
  let first = 0;
  let next = forcedIn.reduce((sum, row) => sum + cost(row), 0);
  return rows.map((row) => {
    const { force } = row.scored.project;
    if (force === "out") return "";
    return force === "in" ? (first += cost(row)) : (next += cost(row));
  });
}

function riskDependentColumns({ input, layout, rows }: RankingParts): readonly ReportColumn[] {
  const { emv, afterRisk, rankAfterRisk, cost, score, row } = layout.headers;
  if (emv === undefined) return [];
  const risk = riskColumns(input);
  const columns: ReportColumn[] = [
    formulaColumn(
      emv,
      `=SUMIFS(${columnOf(risksTable, risk.net)},${columnOf(risksTable, risk.projectRow)},${sameRow(row ?? "Row")})`,
      rows.map(({ scored }) => scored.emv),
      { numberFormat: sparseFormat(moneyDecimals(input.ranked.scored.map((one) => one.emv))) },
    ),
  ];
  if (afterRisk === undefined || rankAfterRisk === undefined || cost === undefined || score === undefined) {
    return columns;
  }
  const measured = `AND(ISNUMBER(${sameRow(cost)}),ISNUMBER(${sameRow(score)}))`;
  const exposure = `MAX(-1,MIN(1,${sameRow(emv)}/${sameRow(cost)}))`;
  const after = `${sameRow(score)}*(1-${exposure})`;
  columns.push(
    formulaColumn(
      afterRisk,
      `=IF(${measured},IF(AND(${sameRow(cost)}>0,${sameRow(score)}>=0),ROUND(${scoringMethod(input.ranked.method.id).fromZeroToOne ? `MIN(1,${after})` : after},12),""),"")`,
      rows.map(({ scored }) => scored.scoreAfterRisk ?? ""),
      { numberFormat: formats.score },
    ),
    formulaColumn(
      rankAfterRisk,
      `=IF(ISNUMBER(${sameRow(afterRisk)}),RANK(${sameRow(afterRisk)},${columnOf(rankingTable, afterRisk)},0),"")`,
      rows.map(({ scored }) => scored.rankAfterRisk ?? ""),
      { numberFormat: formats.rank, align: "center" },
    ),
  );
  return columns;
}

function contributionColumns({ input, layout, rows, sources, levels }: RankingParts): readonly ReportColumn[] {
  const { criteria } = input.ranked.portfolio.criteria;
  const { weightRated, row } = layout.headers;
  const cellsOf = (criterion: Criterion, j: number): ContributionCells => {
    const header = layout.criteria[j] as string;
    const area = levels.get(criterion.id);
    return {
      row: sameRow(row ?? "Row"),
      weight: layout.cellAbove(header, rankingRows.weight),
      zeroAt: layout.cellAbove(header, rankingRows.zeroAt),
      oneAt: layout.cellAbove(header, rankingRows.oneAt),
      ...(area === undefined ? {} : { levels: area }),
      ...(weightRated === undefined ? {} : { weightRated }),
    };
  };
  const look: ColumnLook = { numberFormat: formats.score };
  const columns = criteria.map((criterion, j) => {
    const header = layout.criteria[j] as string;
    const source = sources[j];
    const values = rows.map(({ scored }) => scored.contributions[j] ?? 0);
    const cells = cellsOf(criterion, j);
    return source === undefined
      ? formulasColumn(
          header,
          rows.map(({ scored }) => fixedContribution(scored.values[j] ?? null, cells)),
          values,
          look,
        )
      : formulaColumn(header, contributionFormula(criterion, source, cells), values, look);
  });
  if (weightRated !== undefined) {
    const parts = criteria.map((criterion, j) => ({ source: sources[j], cells: cellsOf(criterion, j) }));
    const rated = ({ scored }: ProjectRow): number =>
      criteria.reduce((sum, { globalWeight }, j) => sum + (scored.values[j] === null ? 0 : globalWeight), 0);
    columns.push(
      formulasColumn(
        weightRated,
        rows.map(({ scored }) => weightRatedFormula(criteria, parts, scored.values)),
        rows.map(rated),
        { numberFormat: formats.share },
      ),
    );
  }
  return columns;
}
