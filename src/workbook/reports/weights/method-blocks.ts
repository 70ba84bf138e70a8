import type { Weighed, WeighedFamily } from "../../../core/weighting/weighed";
import type { Check, ReportCell, ReportTable } from "../../report";
import type { Position } from "../../place";
import type { ReportInput } from "../report-input";
import { bestWorstBlock } from "./best-worst-block";
import { judgedBlock } from "./judged-block";
import { judgementRows, judgementsReportTable, PairNumbers } from "./judgement-rows";
import { objectiveBlock } from "./objective-block";
import { blockHeading } from "./sheet-block";
import { stakeholdersBlock } from "./stakeholders-block";
import { fixedCell } from "./weights-layout";

/** What a method shows below the weights: its figures, and where the weights stand that the table above reads. */
export interface MethodBlocks {
  readonly cells: readonly ReportCell[];
  readonly tables: readonly ReportTable[];
  readonly checks: readonly Check[];
  /** By id of a criterion or group, the cells whose sum is its weight. */
  readonly workedOut: ReadonlyMap<string, readonly Position[]>;
  readonly ratios: readonly { readonly cell: string; readonly value: number }[];
  /** The last row taken, for printing. */
  readonly lastRow: number;
}

/**
 * @param row  the first free row below the Weights table.
 * @param workings  a free column right of everything that is read.
 */
export function methodBlocks(input: ReportInput, row: number, workings: number): MethodBlocks {
  const { weighing } = input.ranked;
  const { method } = weighing;
  if (method === "ahp" || method === "ahp-geometric") return judgedBlocks(input, method, row, workings);
  if (method === "best-worst") return bestWorstBlocks(input, row);
  const { objective } = weighing;
  if (objective === undefined) return { ...nothing, lastRow: row - 2 };
  const { cells, weights, nextRow } = objectiveBlock(weighing.typed, objective, { row, column: 0 });
  return { ...nothing, cells, workedOut: leavesUnder(weighing, weights), lastRow: nextRow - 2 };
}

const nothing: MethodBlocks = { cells: [], tables: [], checks: [], workedOut: new Map(), ratios: [], lastRow: 0 };

/** A leaf's own cell, and for a group those of all leaves under it. */
function leavesUnder({ typed }: Weighed, weights: readonly Position[]): ReadonlyMap<string, readonly Position[]> {
  const of = (isMeant: (criterion: (typeof typed.criteria)[number]) => boolean): readonly Position[] =>
    typed.criteria.flatMap((criterion, j) => (isMeant(criterion) ? [weights[j] as Position] : []));
  return new Map([
    ...typed.criteria.map(({ id }) => [id, of((criterion) => criterion.id === id)] as const),
    ...typed.groups.map(({ id, name }) => [id, of(({ path }) => path.includes(name))] as const),
  ]);
}

const placed = ({ members }: WeighedFamily, weights: readonly Position[]) =>
  members.map(({ id }, i) => [id, [weights[i] as Position]] as const);

function judgedBlocks(
  input: ReportInput,
  method: "ahp" | "ahp-geometric",
  from: number,
  workings: number,
): MethodBlocks {
  const { weighing, portfolio } = input.ranked;
  const pairs = new PairNumbers(weighing.families);
  const rows = judgementRows(input);
  const cells: ReportCell[] = [];
  const checks: Check[] = [];
  const workedOut = new Map<string, readonly Position[]>();
  const ratios: { cell: string; value: number }[] = [];
  let row = from;
  for (const family of weighing.families) {
    const { judged } = family;
    if (judged === undefined) continue;
    const { randomIndex } = input.parameters;
    const block = judgedBlock({ family, judged, method, randomIndex, pairs, at: { row, column: 0 }, workings });
    cells.push(...block.cells);
    checks.push(...(block.checks ?? []));
    for (const [id, at] of placed(family, block.weights)) workedOut.set(id, at);
    const { consistency } = judged.group.eigenvector;
    if (block.ratio !== undefined && consistency.kind === "ratio")
      ratios.push({ cell: fixedCell(block.ratio), value: consistency.ratio });
    row = block.nextRow + 1;
  }
  if (rows.length === 0) return { ...nothing, cells, checks, workedOut, ratios, lastRow: row - 2 };
  const people = stakeholdersBlock(input, row);
  row = people.nextRow;
  const { groups, criteria } = portfolio.criteria;
  const names = new Map([...groups, ...criteria].map(({ id, name }) => [id, name]));
  const table = judgementsReportTable(rows, { row: row + 1, column: 0 }, (id) => names.get(id) ?? id);
  cells.push(...people.cells, ...blockHeading(row, 0, "The judgements that count", table.columns.length));
  return { cells, tables: [table], checks, workedOut, ratios, lastRow: row + 1 + rows.length };
}

function bestWorstBlocks(input: ReportInput, from: number): MethodBlocks {
  const cells: ReportCell[] = [];
  const checks: Check[] = [];
  const workedOut = new Map<string, readonly Position[]>();
  let row = from;
  for (const family of input.ranked.weighing.families) {
    if (family.bestWorst === undefined) continue;
    const block = bestWorstBlock(family, family.bestWorst, { row, column: 0 });
    cells.push(...block.cells);
    checks.push(...(block.checks ?? []));
    for (const [id, at] of placed(family, block.weights)) workedOut.set(id, at);
    row = block.nextRow;
  }
  if (input.ranked.weighing.stakeholders.length === 0)
    return { ...nothing, cells, checks, workedOut, lastRow: row - 2 };
  const people = stakeholdersBlock(input, row);
  return { ...nothing, cells: [...cells, ...people.cells], checks, workedOut, lastRow: people.nextRow - 2 };
}
