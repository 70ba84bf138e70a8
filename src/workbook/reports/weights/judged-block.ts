import { consistencyLimit, randomIndexShare, type Consistency } from "../../../core/weighting/consistency";
import { geometricIndexLimit } from "../../../core/weighting/ahp-geometric";
import type { JudgedFamily } from "../../../core/weighting/judged-family";
import { randomIndexTable } from "../../../core/weighting/random-index";
import type { WeighedFamily } from "../../../core/weighting/weighed";
import type { RandomIndexId } from "../../../core/run-parameters";
import type { Position } from "../../place";
import type { ReportCell } from "../../report";
import { formulaCell, valueCell } from "../shared/cells";
import { numberLiteral } from "../shared/formula-text";
import { formats, shortened } from "../shared/quantity-format";
import { pairSums, type PairNumbers } from "./judgement-rows";
import { judgedSentences } from "./judged-sentences";
import { blockHeading, type SheetBlock } from "./sheet-block";
import { firstFigureColumn, fixedCell, fixedRange } from "./weights-layout";

/** Steps of the power method: each brings an edited matrix's weights some four times nearer, a usual one more. */
const STEPS = 8;

export interface JudgedBlock extends SheetBlock {
  /** Where the weight of each member stands, in the order of the family. */
  readonly weights: readonly Position[];
  /** Where the consistency ratio is calculated; absent where there is none. */
  readonly ratio?: Position;
}

export interface JudgedBlockInput {
  readonly family: WeighedFamily;
  readonly judged: JudgedFamily;
  readonly method: "ahp" | "ahp-geometric";
  readonly randomIndex: RandomIndexId;
  readonly pairs: PairNumbers;
  readonly at: Position;
  /** A free column right of everything, for the steps of the power method. */
  readonly workings: number;
}

/**
 * The judgement matrix of a family, calculated from the judgements of all stakeholders, with the weights that follow from
 * it and how consistent it is.
 *
 * By geometric means the weights are the rows' own. By the principal eigenvector they come from a few steps of the power
 * method that begin at the weights of the run: those are exact, and after an edit the steps lead to the new ones.
 */
export function judgedBlock(input: JudgedBlockInput): JudgedBlock {
  const { family, judged, at } = input;
  const n = family.members.length;
  const first = at.row + 2;
  const heading = `Judgements ${family.parent === undefined ? "at the top level" : `under ${family.parent.name}`}`;
  const matrix = matrixCells(input, first);
  const weights = input.method === "ahp" ? eigenvectorCells(input, first) : geometricCells(input, first);
  const consistency = consistencyCells(input, first, first + n + 1);
  const sentences = judgedSentences(family, judged).map((text, i) =>
    valueCell(consistency.nextRow + i, at.column, "quiet", text),
  );
  return {
    cells: [
      ...blockHeading(at.row, at.column, heading, firstFigureColumn + n + weights.headers.length),
      ...[1, 2].map((c) => valueCell(at.row + 1, at.column + c, "columnHeader", null)),
      valueCell(at.row + 1, at.column, "columnHeader", "How much more important than →"),
      ...[...family.members.map(({ name }) => shortened(name, 40)), ...weights.headers].map((label, c) =>
        valueCell(at.row + 1, at.column + firstFigureColumn + c, "columnHeaderRight", label),
      ),
      ...family.members.map(({ name }, i) => valueCell(first + i, at.column, "rowHeader", name)),
      ...matrix,
      ...weights.cells,
      ...consistency.cells,
      ...sentences,
    ],
    nextRow: consistency.nextRow + sentences.length + 1,
    weights: family.members.map((_, i) => ({ row: first + i, column: weights.column })),
    ...(consistency.ratio === undefined ? {} : { ratio: consistency.ratio }),
    checks: [
      {
        name: `Weights ${heading.toLowerCase()}`,
        area: { row: first, column: weights.column, rowCount: n, columnCount: 1 },
        expected: judged.group.weights,
        tolerance: 1e-9,
      },
    ],
  };
}

/** What stands in a cell at the run: as judged, or completed to fit the method's weights. */
function valueAt({ judged: { group }, method }: JudgedBlockInput, i: number, j: number): number {
  const cell = group.judged[i]?.[j] ?? null;
  if (cell !== null) return cell;
  if (method === "ahp") return group.completion.matrix[i]?.[j] as number;
  // So completed, the rows' geometric means are the least squares over the judgements that there are.
  return (group.weights[i] as number) / (group.weights[j] as number);
}

function matrixCells(input: JudgedBlockInput, first: number): readonly ReportCell[] {
  const { family, judged, pairs, at } = input;
  return family.members.flatMap(({ id }, i) =>
    family.members.map((other, j): ReportCell => {
      const value = valueAt(input, i, j);
      const column = at.column + firstFigureColumn + j;
      const look = { numberFormat: "0.00" };
      if (i === j) return valueCell(first + i, column, "matrix", 1, look);
      const style = (judged.group.judged[i]?.[j] ?? null) === null ? "matrixLabel" : "matrix";
      if (i > j) {
        const mirror = fixedCell({ row: first + j, column: at.column + firstFigureColumn + i });
        return formulaCell(first + i, column, style, `=1/${mirror}`, value, look);
      }
      const { counts, logs } = pairSums(pairs.of(id, other.id) ?? 0);
      const formula = `=IF(${counts}=0,${numberLiteral(value)},EXP(${logs}/${counts}))`;
      return formulaCell(first + i, column, style, formula, value, look);
    }),
  );
}

interface WeightColumns {
  readonly headers: readonly string[];
  readonly cells: readonly ReportCell[];
  /** The column of the weights themselves. */
  readonly column: number;
}

const indices = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

function geometricCells({ family, judged, at }: JudgedBlockInput, first: number): WeightColumns {
  const n = family.members.length;
  const column = at.column + firstFigureColumn + n;
  const { weights } = judged.group;
  // The rows of the completed matrix multiply to (Π a)^(1/n); their sum is what the weights are divided by.
  const means = geometricMeans(weights);
  const all = fixedRange({ row: first, column }, { row: first + n - 1, column });
  const cells = indices(n).flatMap((i): readonly ReportCell[] => {
    const row = fixedRange(
      { row: first + i, column: at.column + firstFigureColumn },
      { row: first + i, column: at.column + firstFigureColumn + n - 1 },
    );
    const mean = fixedCell({ row: first + i, column });
    return [
      formulaCell(first + i, column, "body", `=PRODUCT(${row})^(1/${n})`, means[i] as number, {
        numberFormat: formats.score,
      }),
      formulaCell(first + i, column + 1, "rowHeader", `=${mean}/SUM(${all})`, weights[i] as number, {
        numberFormat: formats.share,
      }),
    ];
  });
  return { headers: ["Geometric mean", "Weight"], cells, column: column + 1 };
}

/** The geometric means of a matrix's rows multiply to 1, whatever is judged: that is what the weights are scaled from. */
function geometricMeans(weights: readonly number[]): readonly number[] {
  const mean = weights.reduce((sum, weight) => sum + Math.log(weight), 0) / weights.length;
  return weights.map((weight) => weight / Math.exp(mean));
}

/** A times a column, for one row. */
function product({ family, at }: JudgedBlockInput, first: number, i: number, column: number): string {
  return indices(family.members.length)
    .map(
      (j) =>
        `${fixedCell({ row: first + i, column: at.column + firstFigureColumn + j })}*${fixedCell({ row: first + j, column })}`,
    )
    .join("+");
}

function eigenvectorCells(input: JudgedBlockInput, first: number): WeightColumns {
  const { family, judged, at, workings } = input;
  const n = family.members.length;
  const { weights, lambdaMax } = judged.group.eigenvector;
  const column = at.column + firstFigureColumn + n;
  const last = workings + STEPS;
  const all = fixedRange({ row: first, column: last }, { row: first + n - 1, column: last });
  const cells = indices(n).flatMap((i): readonly ReportCell[] => {
    const weight = weights[i] as number;
    const [own, times] = [fixedCell({ row: first + i, column }), fixedCell({ row: first + i, column: column + 1 })];
    return [
      formulaCell(
        first + i,
        column,
        "rowHeader",
        `=${fixedCell({ row: first + i, column: last })}/SUM(${all})`,
        weight,
        {
          numberFormat: formats.share,
        },
      ),
      formulaCell(first + i, column + 1, "body", `=${product(input, first, i, column)}`, lambdaMax * weight, {
        numberFormat: formats.score,
      }),
      formulaCell(first + i, column + 2, "body", `=${times}/${own}`, lambdaMax, { numberFormat: formats.score }),
      valueCell(first + i, workings, "quiet", weight),
      ...indices(STEPS).map((k) =>
        formulaCell(
          first + i,
          workings + 1 + k,
          "quiet",
          `=${product(input, first, i, workings + k)}`,
          lambdaMax ** (k + 1) * weight,
        ),
      ),
    ];
  });
  const labels = [
    "Weights of the run",
    ...indices(STEPS).map((k) => (k === 0 ? "× matrix" : `× matrix, ${k + 1} times`)),
  ];
  return {
    headers: ["Weight", "Matrix × weights", "÷ weight"],
    cells: [...cells, ...labels.map((label, k) => valueCell(first - 1, workings + k, "columnHeader", label))],
    column,
  };
}

interface ConsistencyCells {
  readonly cells: readonly ReportCell[];
  readonly nextRow: number;
  readonly ratio?: Position;
}

function consistencyCells(input: JudgedBlockInput, first: number, row: number): ConsistencyCells {
  const { at, judged, method } = input;
  const { consistency } = judged.group.eigenvector;
  if (consistency.kind !== "ratio") {
    return { cells: [valueCell(row, at.column, "body", unmeasured(consistency))], nextRow: row + 1 };
  }
  const lines = method === "ahp" ? eigenvectorLines(input, first, row) : geometricLines(input, first, row);
  return {
    cells: lines.flatMap(({ label, cell }, i) => [valueCell(row + i, at.column, "body", label), cell]),
    nextRow: row + lines.length,
    ...(method === "ahp" ? { ratio: { row: row + 3, column: at.column + 1 } } : {}),
  };
}

function unmeasured(consistency: Exclude<Consistency, { kind: "ratio" }>): string {
  return consistency.kind === "always"
    ? "Consistency: nothing is judged in a triangle, so nothing can contradict itself."
    : `Consistency: there is no ratio, as the random-index table ends at ${consistency.largest} criteria and there are ${consistency.criteria}.`;
}

interface Line {
  readonly label: string;
  readonly cell: ReportCell;
}

/** λ from the live matrix and weights, the index and the ratio, and what the ratio means. */
function eigenvectorLines(
  { family, judged, randomIndex, at }: JudgedBlockInput,
  first: number,
  row: number,
): readonly Line[] {
  const n = family.members.length;
  const { eigenvector, completion } = judged.group;
  const table = randomIndexTable(randomIndex);
  const missing = completion.completed.length;
  const index = (table.fromThree[n - 3] as number) * randomIndexShare(n, missing);
  const column = at.column + 1;
  const quotients = fixedRange(
    { row: first, column: at.column + firstFigureColumn + n + 2 },
    { row: first + n - 1, column: at.column + firstFigureColumn + n + 2 },
  );
  const cell = (offset: number): string => fixedCell({ row: row + offset, column });
  const ratio = eigenvector.consistency.kind === "ratio" ? eigenvector.consistency.ratio : 0;
  const look = { numberFormat: "0.0000" };
  return [
    {
      label: "λ max, the mean of the column before",
      cell: formulaCell(row, column, "body", `=SUM(${quotients})/${n}`, eigenvector.lambdaMax, look),
    },
    {
      label: "Consistency index, (λ max − n) / (n − 1)",
      cell: formulaCell(
        row + 1,
        column,
        "body",
        `=MAX(0,(${cell(0)}-${n})/${n - 1})`,
        eigenvector.consistencyIndex,
        look,
      ),
    },
    {
      label: `Random index, ${table.name}${missing === 0 ? "" : `, for ${missing} missing`}`,
      cell: valueCell(row + 2, column, "body", index, look),
    },
    {
      label: "Consistency ratio",
      cell: formulaCell(row + 3, column, "rowHeader", `=${cell(1)}/${cell(2)}`, ratio, look),
    },
    { label: "Verdict", cell: verdictCell(row + 4, column, cell(3), consistencyLimit, ratio) },
  ];
}

/** The geometric index from the live matrix where it is complete; the ratio of the eigenvector is as of the run. */
function geometricLines(
  { family, judged, randomIndex, at }: JudgedBlockInput,
  first: number,
  row: number,
): readonly Line[] {
  const n = family.members.length;
  const { eigenvector, geometric } = judged.group;
  const column = at.column + 1;
  const look = { numberFormat: "0.0000" };
  const ratio = eigenvector.consistency.kind === "ratio" ? eigenvector.consistency.ratio : 0;
  const own: Line = {
    label: `Consistency ratio at the run, ${randomIndexTable(randomIndex).name}`,
    cell: valueCell(row, column, "body", ratio, look),
  };
  const found = geometric.geometricConsistencyIndex;
  if (found === undefined) {
    const verdict = ratio <= consistencyLimit ? acceptable : inconsistent;
    return [own, { label: "Verdict", cell: valueCell(row + 1, column, "rowHeader", verdict) }];
  }
  const weight = (i: number): string => fixedCell({ row: first + i, column: at.column + firstFigureColumn + n + 1 });
  const terms = indices(n).flatMap((i) =>
    indices(n)
      .filter((j) => j > i)
      .map(
        (j) =>
          `LN(${fixedCell({ row: first + i, column: at.column + firstFigureColumn + j })}*${weight(j)}/${weight(i)})^2`,
      ),
  );
  const limit = geometricIndexLimit(n);
  const cell = (offset: number): string => fixedCell({ row: row + offset, column });
  return [
    own,
    {
      label: "Geometric consistency index",
      cell: formulaCell(row + 1, column, "rowHeader", `=2/${(n - 1) * (n - 2)}*(${terms.join("+")})`, found, look),
    },
    { label: "Its limit, which answers to a ratio of 0.10", cell: valueCell(row + 2, column, "body", limit, look) },
    { label: "Verdict", cell: verdictCell(row + 3, column, cell(1), limit, found) },
  ];
}

const acceptable = "Acceptable: the judgements agree well enough to rely on";
const inconsistent = "Inconsistent: look at the judgements again before relying on the weights";

function verdictCell(row: number, column: number, figure: string, limit: number, value: number): ReportCell {
  const formula = `=IF(${figure}<=${numberLiteral(limit)},"${acceptable}","${inconsistent}")`;
  return formulaCell(row, column, "rowHeader", formula, value <= limit ? acceptable : inconsistent);
}
