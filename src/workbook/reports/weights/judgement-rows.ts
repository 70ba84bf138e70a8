import type { Judgement } from "../../../core/model/judgement";
import { familiesOf, type Family } from "../../../core/weighting/family";
import { nameKey, textOf } from "../../cell-text";
import type { CellPlace } from "../../place";
import type { ReportTable } from "../../report";
import type { ReportInput } from "../report-input";
import { columnOf, numberLiteral, sameRow, textLiteral } from "../shared/formula-text";
import { inputTable } from "../shared/input-table";
import { formulaColumn, formulasColumn, valuesColumn } from "../shared/report-columns";
import { judgementsTable } from "./weights-layout";

/** More judgements than this are shown as values: each live one looks through all rows of the Judgements table. */
const MOST_LIVE = 500;
/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 200;

/** A judgement that counts, with the number of its pair and where it was typed. */
export interface JudgementRow {
  readonly judgement: Judgement;
  /** The number of its pair of criteria, whichever of the two stands first. */
  readonly pair: number;
  /** 1 if it compares the pair in the order of the family, −1 the other way round. */
  readonly direction: 1 | -1;
  /** Of the preference; absent for a judgement given in the pane. */
  readonly place?: CellPlace;
  /** Reads the preference from the Judgements table; absent where it is not typed as a number. */
  readonly formula?: string;
}

/** Numbers for the pairs of siblings, from 1 on: family by family, row by row of their matrices. */
export class PairNumbers {
  private readonly numbers = new Map<string, number>();

  constructor(families: readonly Family[]) {
    for (const { members } of families) {
      members.forEach(({ id }, i) => {
        for (const other of members.slice(i + 1)) this.numbers.set(keyOf(id, other.id), this.numbers.size + 1);
      });
    }
  }

  /** In the order of the family. */
  of(first: string, second: string): number | undefined {
    return this.numbers.get(keyOf(first, second));
  }
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

/** The judgements between siblings, in the order in which the portfolio has them. */
export function judgementRows({ ranked, found }: ReportInput): readonly JudgementRow[] {
  const { judgements, criteria } = ranked.portfolio;
  const pairs = new PairNumbers(familiesOf(criteria));
  const typed = typedJudgements(found);
  const isLive = judgements.length <= MOST_LIVE;
  return judgements.flatMap((judgement): readonly JudgementRow[] => {
    const [ahead, back] = [pairs.of(judgement.a, judgement.b), pairs.of(judgement.b, judgement.a)];
    const pair = ahead ?? back;
    if (pair === undefined) return [];
    const row = judgement.source === "pane" ? undefined : typed(judgement);
    return [
      {
        judgement,
        pair,
        direction: ahead === undefined ? -1 : 1,
        ...(row === undefined ? {} : { place: row.place }),
        ...(isLive && row?.formula !== undefined ? { formula: row.formula } : {}),
      },
    ];
  });
}

interface TypedJudgement {
  readonly place: CellPlace;
  readonly formula?: string;
}

/** Finds the row of the Judgements table that a judgement was read from. */
function typedJudgements(found: ReportInput["found"]): (judgement: Judgement) => TypedJudgement | undefined {
  const table = inputTable(found, "Judgements");
  const raw = found.find(({ role }) => role === "Judgements");
  const rows = new Map<string, number>();
  const nameAt = (row: number, key: string): string => {
    const column = raw?.columns[key];
    const cell = column === undefined ? undefined : raw?.raw.rows[row]?.[column];
    return cell === undefined ? "" : nameKey(textOf(cell));
  };
  for (let row = 0; row < (table?.rowCount ?? 0); row++) {
    const key = keyOf(nameAt(row, "stakeholder"), nameAt(row, "a"), nameAt(row, "b"));
    if (!rows.has(key)) rows.set(key, row);
  }
  return ({ stakeholder, a, b, preference }) => {
    const row = rows.get(keyOf(nameKey(stakeholder), a, b));
    const place = row === undefined ? undefined : table?.place("preference", row);
    if (table === undefined || row === undefined || place === undefined) return undefined;
    const preferences = table.reference("preference");
    const matches = (["stakeholder", "a", "b"] as const).map((key) =>
      matching(table.reference(key), table.value(key, row)),
    );
    if (preferences === undefined || matches.includes(undefined) || table.value("preference", row) !== preference)
      return { place };
    return { place, formula: `SUMPRODUCT(${matches.join("*")},${preferences})` };
  };
}

/** Where a column holds a value, without regard to case; a list of ones and zeros. */
function matching(reference: string | undefined, value: unknown): string | undefined {
  if (reference === undefined) return undefined;
  if (typeof value === "number") return `(${reference}=${numberLiteral(value)})`;
  return typeof value === "string" && value.length <= LONGEST_TEXT ? `(${reference}=${textLiteral(value)})` : undefined;
}

const headers = {
  stakeholder: "Stakeholder",
  a: "Criterion A",
  b: "Criterion B",
  preference: "Preference",
  influence: "Influence",
  place: "Typed in",
  pair: "Pair",
  direction: "Direction",
  counts: "Counts",
  log: "Log",
} as const;

/** What people said about a pair, as the matrices read it: their influence, and the logarithms weighted with it. */
export const pairSums = (pair: number): { readonly counts: string; readonly logs: string } => {
  const of = (header: string): string =>
    `SUMIFS(${columnOf(judgementsTable, header)},${columnOf(judgementsTable, headers.pair)},${pair})`;
  return { counts: of(headers.counts), logs: of(headers.log) };
};

/** Every judgement that counts, live from the Judgements table where it is typed as a number. */
export function judgementsReportTable(
  rows: readonly JudgementRow[],
  at: { readonly row: number; readonly column: number },
  nameOf: (id: string) => string,
): ReportTable {
  const of = <T>(pick: (row: JudgementRow) => T): readonly T[] => rows.map(pick);
  const logOf = ({ judgement: { preference, influence }, direction }: JudgementRow): number =>
    direction * influence * Math.log(preference) + 0;
  return {
    name: judgementsTable,
    ...at,
    rowCount: rows.length,
    columns: [
      valuesColumn(
        headers.stakeholder,
        of(({ judgement }) => judgement.stakeholder),
      ),
      valuesColumn(
        headers.a,
        of(({ judgement }) => nameOf(judgement.a)),
      ),
      valuesColumn(
        headers.b,
        of(({ judgement }) => nameOf(judgement.b)),
      ),
      preferenceColumn(rows),
      valuesColumn(
        headers.influence,
        of(({ judgement }) => judgement.influence),
        { numberFormat: "General" },
      ),
      valuesColumn(
        headers.place,
        of(({ place }) => (place === undefined ? "the pane" : "Judgements")),
        { links: of(({ place }) => place) },
      ),
      valuesColumn(
        headers.pair,
        of(({ pair }) => pair),
        { numberFormat: "0" },
      ),
      valuesColumn(
        headers.direction,
        of(({ direction }) => direction),
        { numberFormat: "0" },
      ),
      formulaColumn(
        headers.counts,
        `=IF(N(${sameRow(headers.preference)})>0,${sameRow(headers.influence)},0)`,
        of(({ judgement }) => judgement.influence),
        { numberFormat: "General" },
      ),
      formulaColumn(
        headers.log,
        `=IF(${sameRow(headers.counts)}=0,0,${sameRow(headers.direction)}*${sameRow(headers.counts)}*LN(${sameRow(headers.preference)}))`,
        of(logOf),
        { numberFormat: "0.000" },
      ),
    ],
  };
}

function preferenceColumn(rows: readonly JudgementRow[]) {
  const values = rows.map(({ judgement }) => judgement.preference);
  const look = { numberFormat: "0.###" };
  if (rows.every(({ formula }) => formula === undefined)) return valuesColumn(headers.preference, values, look);
  return formulasColumn(
    headers.preference,
    rows.map(({ formula, judgement }) => `=${formula ?? numberLiteral(judgement.preference)}`),
    values,
    look,
  );
}
