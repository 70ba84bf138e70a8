import type { CellValue } from "../../port";
import type { ReportColumn, ReportTable } from "../../report";
import type { ReportInput } from "../report-input";
import type { Position } from "../../place";
import { columnOf, numberLiteral, sameRow } from "../shared/formula-text";
import { inputTable } from "../shared/input-table";
import { formats } from "../shared/quantity-format";
import { formulaColumn, formulasColumn, valuesColumn } from "../shared/report-columns";
import { isRankFormula, type RankPlaces } from "./rank-places";
import { statedColumn, statedFormula } from "./stated-weight";
import { weightOrigin } from "./weight-origin";
import { weightRows, type WeightRow } from "./weight-rows";
import { fixedCell, weightByKey, weightHeaders, weightPlaces, weightsTable } from "./weights-layout";

export interface WeightsTableParts {
  readonly input: ReportInput;
  /** For weights from judgements and from ratings: where the weight of a criterion or group is worked out, by its id. */
  readonly workedOut: ReadonlyMap<string, readonly Position[]>;
  /** Present for the methods of ranks. */
  readonly places?: RankPlaces;
}

/** The header of the column with what a method goes by. */
export const statedHeader: Readonly<Record<ReportInput["ranked"]["weighing"]["method"], string>> = {
  typed: "Weight typed",
  equal: "Share",
  swing: "Swing points",
  "rank-order-centroid": "Importance rank",
  "rank-sum": "Importance rank",
  "rank-reciprocal": "Importance rank",
  ahp: "By judgements",
  "ahp-geometric": "By judgements",
  "best-worst": "By best and worst",
  entropy: "By ratings",
  critic: "By ratings",
  "standard-deviation": "By ratings",
  merec: "By ratings",
};

const names = { better: "Ranked above", same: "Ranked alike", siblings: "Siblings", points: "Points" } as const;
const byMethod = "By method";
const counts = "Counts as";
const { local, parentKey } = weightHeaders;

/** The sum of a column over the siblings of a row. */
const familySum = (header: string): string =>
  `SUMIFS(${columnOf(weightsTable, header)},${columnOf(weightsTable, parentKey)},${sameRow(parentKey)})`;
const familyCount = `COUNTIFS(${columnOf(weightsTable, parentKey)},${sameRow(parentKey)})`;
/** A row's part of its family; alike where nothing is there to go by. */
const familyShare = (header: string): string =>
  `IF(${familySum(header)}=0,1/${familyCount},${sameRow(header)}/${familySum(header)})`;

/** Every criterion and group with its local and its global weight, and where that comes from. */
export function weightsReportTable(parts: WeightsTableParts): ReportTable {
  const { weighing } = parts.input.ranked;
  const rows = weightRows(weighing);
  const of = (pick: (row: WeightRow) => CellValue): readonly CellValue[] => rows.map(pick);
  const share = { numberFormat: formats.share };
  const stated = statedParts(parts, rows);
  const byHand = Object.keys(weighing.overrides).length > 0;
  const counting = byHand ? countingColumns(parts, rows, stated.amount) : [];
  return {
    name: weightsTable,
    row: weightPlaces.table,
    column: 0,
    rowCount: rows.length,
    keyColumn: weightHeaders.criterion,
    columns: [
      valuesColumn(
        weightHeaders.criterion,
        of(({ node }) => node.name),
      ),
      valuesColumn(
        weightHeaders.group,
        of(({ node }) => (node.path.length === 0 ? null : node.path.join(" › "))),
      ),
      valuesColumn(
        weightHeaders.from,
        rows.map((row) => weightOrigin(row, weighing)),
        { wrap: true },
      ),
      ...stated.columns,
      ...counting,
      formulaColumn(
        local,
        `=${familyShare(byHand ? counts : stated.amount)}`,
        of(({ node }) => node.localWeight),
        share,
      ),
      formulasColumn(
        weightHeaders.global,
        rows.map(({ above }) => `=${[sameRow(local), ...above.map((key) => weightByKey(local, key))].join("*")}`),
        of(({ node }) => node.globalWeight),
        share,
      ),
      valuesColumn(
        weightHeaders.key,
        of(({ key }) => key),
        { numberFormat: "0" },
      ),
      valuesColumn(
        parentKey,
        of((row) => row.parentKey),
        { numberFormat: "0" },
      ),
    ],
  };
}

interface StatedParts {
  readonly columns: readonly ReportColumn[];
  /** The header of the column that weights are in proportion to. */
  readonly amount: string;
}

function statedParts(parts: WeightsTableParts, rows: readonly WeightRow[]): StatedParts {
  const { method } = parts.input.ranked.weighing;
  const header = statedHeader[method];
  const column = statedColumn[method];
  if (column === undefined) return { columns: [workedOutColumn(parts, rows, header)], amount: header };
  const table = inputTable(parts.input.found, "Criteria");
  const values = rows.map((row) => statedValue(row, column));
  const formulas = rows.map((row, i) => {
    const value = values[i];
    if (typeof value !== "number") return '=""';
    return `=${statedFormula(table, column, row.node.name, value) ?? numberLiteral(value)}`;
  });
  const own = formulasColumn(header, formulas, values, { numberFormat: formats.rating });
  if (!isRankFormula(method) || parts.places === undefined) return { columns: [own], amount: header };
  return { columns: [own, ...rankColumns(parts.places, method, rows, header)], amount: names.points };
}

/** What was stated for a row; nothing for an only child that nobody was asked about. */
function statedValue({ typed }: WeightRow, column: "weight" | "swing" | "rank"): number | "" {
  if (column === "weight") return typed.rawWeight;
  return (column === "swing" ? typed.swing : typed.rank) ?? "";
}

/** How many siblings are ranked above a row and how many like it, and the points that follow. */
function rankColumns(
  places: RankPlaces,
  method: Parameters<RankPlaces["points"]>[0],
  rows: readonly WeightRow[],
  header: string,
): readonly ReportColumn[] {
  const [keys, ranks] = [columnOf(weightsTable, parentKey), columnOf(weightsTable, header)];
  const count = { numberFormat: formats.count };
  const among = (row: WeightRow, test: (rank: number, own: number) => boolean): number => {
    const own = row.typed.rank;
    if (own === undefined) return 0;
    return row.family.members.filter(({ rank }) => rank !== undefined && test(rank, own)).length;
  };
  const lonely = `${sameRow(names.siblings)}=1`;
  const isLonely = ({ family }: WeightRow): boolean => family.members.length === 1;
  return [
    formulaColumn(
      names.siblings,
      `=${familyCount}`,
      rows.map(({ family }) => family.members.length),
      count,
    ),
    formulaColumn(
      names.better,
      `=IF(${lonely},0,COUNTIFS(${keys},${sameRow(parentKey)},${ranks},"<"&${sameRow(header)}))`,
      rows.map((row) => (isLonely(row) ? 0 : among(row, (rank, own) => rank < own))),
      count,
    ),
    formulaColumn(
      names.same,
      `=IF(${lonely},1,COUNTIFS(${keys},${sameRow(parentKey)},${ranks},${sameRow(header)}))`,
      rows.map((row) => (isLonely(row) ? 1 : among(row, (rank, own) => rank === own))),
      count,
    ),
    formulaColumn(
      names.points,
      `=IF(${lonely},1,${places.points(method, sameRow(names.better), sameRow(names.same), sameRow(names.siblings))})`,
      rows.map((row) => pointsOf(row, method)),
      { numberFormat: formats.score },
    ),
  ];
}

/** Points as the formulas give them: n times the weight by the centroid, and in proportion to it by the others. */
function pointsOf({ family, place }: WeightRow, method: Parameters<RankPlaces["points"]>[0]): number {
  const n = family.members.length;
  const weight = family.weights[place] as number;
  if (n === 1) return 1;
  if (method === "rank-order-centroid") return n * weight;
  if (method === "rank-sum") return (weight * n * (n + 1)) / 2;
  return Array.from({ length: n }, (_, i) => 1 / (i + 1)).reduce((sum, part) => sum + part, 0) * weight;
}

/** Weights that a block below works out, or 1 where there is nothing to work out. */
function workedOutColumn(
  { workedOut, input }: WeightsTableParts,
  rows: readonly WeightRow[],
  header: string,
): ReportColumn {
  const { objective, typed } = input.ranked.weighing;
  const global = new Map(typed.criteria.map(({ id }, j) => [id, objective?.weights[j] ?? 0]));
  const within = (row: WeightRow): number =>
    row.isLeaf
      ? (global.get(row.node.id) ?? 0)
      : typed.criteria.reduce((sum, c) => (c.path.includes(row.node.name) ? sum + (global.get(c.id) ?? 0) : sum), 0);
  return formulasColumn(
    header,
    rows.map((row) => {
      const cells = workedOut.get(row.node.id) ?? [];
      return cells.length === 0 ? "=1" : `=${cells.map(fixedCell).join("+")}`;
    }),
    rows.map((row) => {
      if ((workedOut.get(row.node.id) ?? []).length === 0) return 1;
      return objective === undefined ? (row.family.weights[row.place] as number) : within(row);
    }),
    { numberFormat: formats.score },
  );
}

/** Where weights were set by hand: what the method gives, and what counts in its place. */
function countingColumns(
  { input }: WeightsTableParts,
  rows: readonly WeightRow[],
  amount: string,
): readonly ReportColumn[] {
  const { overrides, method } = input.ranked.weighing;
  const isTyped = method === "typed";
  const own = ({ family, place }: WeightRow): number => family.weights[place] as number;
  const asItIs = isTyped ? sameRow(amount) : `100*${sameRow(byMethod)}`;
  const formulas = rows.map(({ node }) => {
    const set = overrides[node.id];
    return `=${set === undefined ? asItIs : numberLiteral(set)}`;
  });
  const values = rows.map((row) => overrides[row.node.id] ?? (isTyped ? row.typed.rawWeight : 100 * own(row)));
  const column = formulasColumn(counts, formulas, values, { numberFormat: "0.##" });
  if (isTyped) return [column];
  const share = formulaColumn(byMethod, `=${familyShare(amount)}`, rows.map(own), { numberFormat: formats.share });
  return [share, column];
}
