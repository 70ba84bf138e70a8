import type { AssessedRisk } from "../../../core/ranked-portfolio";
import { columnLetters } from "../../place";
import type { CellValue } from "../../port";
import type { ReportTable } from "../../report";
import type { ReportInput } from "../report-input";
import { hasWildcard, numberLiteral, sameRow, searchExpression } from "../shared/formula-text";
import { inputTable, type InputTable } from "../shared/input-table";
import { decimalFormat, formats, moneyDecimals } from "../shared/quantity-format";
import { formulaColumn, valuesColumn } from "../shared/report-columns";
import { riskColumns, riskPlaces, risksTable } from "./risk-layout";

interface RiskRow {
  readonly assessed: AssessedRisk;
  readonly sourceRow: number | undefined;
  readonly id: CellValue;
}

/** Open risks before closed ones, the greatest expected cost first, gains last. */
export function riskRows(input: ReportInput): readonly RiskRow[] {
  const table = inputTable(input.found, "Risks");
  const rowOf = table?.rowsBy("id");
  return input.ranked.risk.risks
    .map((assessed, i) => ({ assessed, i }))
    .sort((a, b) => closed(a.assessed) - closed(b.assessed) || b.assessed.emv - a.assessed.emv || a.i - b.i)
    .map(({ assessed }) => {
      const sourceRow = rowOf?.get(assessed.risk.id);
      const cell = sourceRow === undefined ? null : (table?.value("id", sourceRow) ?? null);
      return { assessed, sourceRow, id: cell ?? assessed.risk.id };
    });
}

const closed = ({ risk }: AssessedRisk): number => (risk.status === "closed" ? 1 : 0);

export const riskMoneyFormat = ({ ranked }: Pick<ReportInput, "ranked">): string =>
  decimalFormat(riskDecimals({ ranked }));

export const riskDecimals = ({ ranked }: Pick<ReportInput, "ranked">): number =>
  moneyDecimals(ranked.risk.risks.map(({ meanImpact }) => meanImpact));

/** The Risks table: probability and impact live from the user's own table, EMV and bands calculated from them. */
export function riskReportTable(input: ReportInput): ReportTable {
  const rows = riskRows(input);
  const table = inputTable(input.found, "Risks");
  const headers = riskColumns(input);
  const row = sameRow(headers.sourceRow);
  const money = { numberFormat: riskMoneyFormat(input) };
  const projects = projectKeys(input, rows);
  const bounds = (offset: number): string => {
    const letters = columnLetters(riskPlaces.bands.column + offset);
    return `$${letters}$${riskPlaces.bands.row + 3}:$${letters}$${riskPlaces.bands.row + 7}`;
  };
  const texts = (value: (risk: AssessedRisk["risk"]) => string | undefined): readonly CellValue[] =>
    rows.map(({ assessed }) => value(assessed.risk) ?? null);
  const impacts = liveImpacts(table, rows);
  const impact = (part: "low" | "likely" | "high") => {
    const values = rows.map(({ assessed }) => assessed.risk.impact[part]);
    const formula = impacts?.(part, row, sameRow(headers.likely));
    return formula === undefined
      ? valuesColumn(headers[part], values, money)
      : formulaColumn(headers[part], formula, values, money);
  };
  const probability = liveProbability(table, rows);
  const sign = `IF(${sameRow(headers.type)}="opportunity",-1,1)`;
  const ids = table?.reference("id");
  const id = sameRow(headers.id);
  const wild = rows.some((one) => typeof one.id === "string" && hasWildcard(one.id));
  const searched = wild ? `IF(ISNUMBER(${id}),${id},${searchExpression(id)})` : id;
  return {
    name: risksTable,
    row: riskPlaces.table,
    column: 0,
    rowCount: rows.length,
    keyColumn: headers.id,
    columns: [
      valuesColumn(
        headers.id,
        rows.map((one) => one.id),
        {
          align: "left",
          links: rows.map(({ sourceRow }) => (sourceRow === undefined ? undefined : table?.place("id", sourceRow))),
        },
      ),
      valuesColumn(
        headers.title,
        texts(({ title }) => title),
      ),
      valuesColumn(headers.project, projects.names),
      liveWord(table, rows, headers.type, "type", row, "opportunity", "risk", ({ type }) => type),
      liveWord(table, rows, headers.status, "status", row, "closed", "open", ({ status }) => status),
      probability === undefined
        ? valuesColumn(
            headers.probability,
            texts(() => undefined).map((_, i) => rows[i]?.assessed.risk.probability ?? null),
            {
              numberFormat: formats.percent,
            },
          )
        : formulaColumn(
            headers.probability,
            probability(row),
            rows.map(({ assessed }) => assessed.risk.probability),
            { numberFormat: formats.percent },
          ),
      impact("low"),
      impact("likely"),
      impact("high"),
      formulaColumn(
        headers.mean,
        `=(${sameRow(headers.low)}+4*${sameRow(headers.likely)}+${sameRow(headers.high)})/6`,
        rows.map(({ assessed }) => assessed.meanImpact),
        money,
      ),
      formulaColumn(
        headers.emv,
        `=${sameRow(headers.probability)}*${sameRow(headers.mean)}*${sign}`,
        rows.map(({ assessed }) => assessed.emv),
        money,
      ),
      formulaColumn(
        headers.probabilityBand,
        `=MATCH(${sameRow(headers.probability)},${bounds(1)},1)`,
        rows.map(({ assessed }) => assessed.probabilityBand + 1),
        { numberFormat: formats.rank, align: "center" },
      ),
      formulaColumn(
        headers.impactBand,
        `=MATCH(${sameRow(headers.mean)},${bounds(2)},1)`,
        rows.map(({ assessed }) => assessed.impactBand + 1),
        { numberFormat: formats.rank, align: "center" },
      ),
      valuesColumn(
        headers.category,
        texts(({ category }) => category),
      ),
      valuesColumn(
        headers.owner,
        texts(({ owner }) => owner),
      ),
      valuesColumn(
        headers.response,
        texts(({ response }) => response),
      ),
      formulaColumn(
        headers.net,
        `=IF(${sameRow(headers.status)}="open",${sameRow(headers.emv)},0)`,
        rows.map(({ assessed }) => (assessed.risk.status === "open" ? assessed.emv : 0)),
        money,
      ),
      ids === undefined
        ? valuesColumn(
            headers.sourceRow,
            rows.map(({ sourceRow }) => (sourceRow ?? 0) + 1),
          )
        : formulaColumn(
            headers.sourceRow,
            `=MATCH(${searched},${ids},0)`,
            rows.map(({ sourceRow }) => (sourceRow ?? 0) + 1),
            { numberFormat: formats.rank },
          ),
      valuesColumn(headers.projectRow, projects.rows, { numberFormat: formats.rank }),
    ],
  };
}

/** Names of the risks' projects, and their rows in the Projects table, counted from 1. */
function projectKeys(input: ReportInput, rows: readonly RiskRow[]) {
  const names = new Map(input.ranked.portfolio.projects.map(({ id, name }) => [id, name]));
  const positions = new Map(input.ranked.portfolio.projects.map(({ id }, i) => [id, i]));
  const rowOf = inputTable(input.found, "Projects")?.rowsBy("id");
  return {
    names: rows.map(({ assessed }): CellValue => names.get(assessed.risk.projectId) ?? assessed.risk.projectId),
    rows: rows.map(({ assessed }): CellValue => {
      const { projectId } = assessed.risk;
      return (rowOf?.get(projectId) ?? positions.get(projectId) ?? 0) + 1;
    }),
  };
}

/** Probability as the user's cell has it, or a hundredth of it where percentages were typed as whole numbers. */
function liveProbability(
  table: InputTable | undefined,
  rows: readonly RiskRow[],
): ((row: string) => string) | undefined {
  const reference = table?.reference("probability");
  if (table === undefined || reference === undefined) return undefined;
  const holds = (factor: number): boolean =>
    rows.every(({ assessed, sourceRow }) => {
      const cell = sourceRow === undefined ? null : table.value("probability", sourceRow);
      return typeof cell === "number" && Math.abs(cell / factor - assessed.risk.probability) < 1e-12;
    });
  if (holds(1)) return (row) => `=INDEX(${reference},${row})`;
  return holds(100) ? (row) => `=INDEX(${reference},${row})/${numberLiteral(100)}` : undefined;
}

/** Low and high fall back to the likely impact where their cells are empty, as the table's check has it. */
function liveImpacts(table: InputTable | undefined, rows: readonly RiskRow[]) {
  const likely = table?.reference("impactLikely");
  if (table === undefined || likely === undefined) return undefined;
  const same = rows.every(({ assessed: { risk }, sourceRow }) => {
    if (sourceRow === undefined || table.value("impactLikely", sourceRow) !== risk.impact.likely) return false;
    const end = (key: string): number => {
      const cell = table.value(key, sourceRow);
      return typeof cell === "number" ? cell : risk.impact.likely;
    };
    return end("impactLow") === risk.impact.low && end("impactHigh") === risk.impact.high;
  });
  if (!same) return undefined;
  const keys = { low: "impactLow", likely: "impactLikely", high: "impactHigh" } as const;
  return (part: keyof typeof keys, row: string, likelyCell: string): string => {
    const reference = table.reference(keys[part]);
    if (reference === undefined) return `=${likelyCell}`;
    const cell = `INDEX(${reference},${row})`;
    return part === "likely" ? `=${cell}` : `=IF(ISNUMBER(${cell}),${cell},${likelyCell})`;
  };
}

/** One of two words, live where the user's cells say it in just these words. */
function liveWord<Word extends string>(
  table: InputTable | undefined,
  rows: readonly RiskRow[],
  header: string,
  key: string,
  row: string,
  special: Word,
  usual: Word,
  word: (risk: AssessedRisk["risk"]) => Word,
) {
  const values = rows.map(({ assessed }) => word(assessed.risk));
  const reference = table?.reference(key);
  const same = rows.every(({ sourceRow }, i) => {
    const cell = sourceRow === undefined ? null : (table?.value(key, sourceRow) ?? null);
    const said = typeof cell === "string" && cell.trim().toLowerCase() === special ? special : usual;
    return said === values[i];
  });
  return reference === undefined || !same
    ? valuesColumn(header, values)
    : formulaColumn(
        header,
        `=IF(LOWER(TRIM(INDEX(${reference},${row})&""))="${special}","${special}","${usual}")`,
        values,
      );
}
