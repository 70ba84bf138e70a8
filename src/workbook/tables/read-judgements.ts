import type { Judgement } from "../../core/model/judgement";
import { nameKey } from "../cell-text";
import { issueTexts } from "../issue-texts";
import { judgementTexts } from "../judgement-texts";
import { plain } from "../number-text";
import { placeLabel } from "../place";
import type { CriterionFamilies } from "./criterion-families";
import type { judgementsTable } from "./judgements";
import type { OpenTable, ReadRow } from "./read-table";

type Table = OpenTable<(typeof judgementsTable)["columns"]>;
type Row = ReadRow<(typeof judgementsTable)["columns"]>;

/** How far apart the two directions of one pair may lie: 3 and 0.33 are the same, typed with two decimals. */
const SAME = 0.05;

interface Judged {
  readonly row: number;
  readonly judgement: Judgement;
}

/**
 * Judgements in table order, one for each stakeholder and pair. A pair that one stakeholder judges twice is an issue at
 * the later row; the same judgement the other way round, as a whole matrix has it, counts once, which a note says.
 */
export function readJudgements(table: Table, criteria: CriterionFamilies): readonly Judgement[] {
  const rows = table.read();
  const influences = readInfluences(table, rows);
  const judged = new Map<string, Judged>();
  let mirrored = 0;
  for (const row of rows) {
    const pair = pairOf(table, row, criteria);
    const { stakeholder, preference } = row.values;
    if (pair === undefined || stakeholder === undefined || preference === undefined) continue;
    const voice = influences.get(nameKey(stakeholder)) ?? { name: stakeholder, influence: 1 };
    const key = JSON.stringify([nameKey(stakeholder), ...[pair.a, pair.b].sort()]);
    const earlier = judged.get(key);
    if (earlier === undefined) {
      const { name, influence } = voice;
      judged.set(key, { row: row.index, judgement: { stakeholder: name, ...pair, preference, influence } });
    } else if (reportSecond(table, row, earlier, preference, pair.a)) mirrored++;
  }
  if (mirrored > 0) table.reportHeader("note", 0, issueTexts.rowsLeftOut("Judgements", mirrored, "mirrored"));
  return [...judged.values()].map(({ judgement }) => judgement);
}

/** @returns whether the second judgement of a pair only mirrors the first; if not, an issue says what is wrong. */
function reportSecond(table: Table, row: Row, earlier: Judged, preference: number, a: string): boolean {
  const { stakeholder, preference: before } = earlier.judgement;
  const firstAt = placeLabel(table.place(earlier.row, "preference"));
  const names = [row.values.a ?? "", row.values.b ?? ""] as const;
  if (earlier.judgement.a === a) {
    table.report(row.index, "preference", judgementTexts.judgedTwice(stakeholder, ...names, firstAt));
    return false;
  }
  const product = preference * before;
  if (Math.abs(product - 1) <= SAME) return true;
  const expected = before >= 1 ? `1/${plain(before)}` : plain(1 / before);
  const found = table.found(row.index, "preference");
  table.report(
    row.index,
    "preference",
    judgementTexts.judgementsContradict(stakeholder, ...names, firstAt, expected, found),
  );
  return false;
}

/** The two criteria of a row, if they are two with the same parent; what is not is reported. */
function pairOf(
  table: Table,
  { index, values }: Row,
  criteria: CriterionFamilies,
): { readonly a: string; readonly b: string } | undefined {
  const resolve = (key: "a" | "b"): string | undefined => {
    const name = values[key];
    return name === undefined
      ? undefined
      : criteria.references.resolve(name, table.header(key), (fault) => {
          if (!criteria.explains(fault)) table.report(index, key, fault);
        });
  };
  const [first, second] = [resolve("a"), resolve("b")];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [nameKey(first), nameKey(second)];
  if (a === b) {
    table.report(index, "b", judgementTexts.sameCriterion(table.header("b"), second));
    return undefined;
  }
  if (!criteria.areSiblings(a, b)) {
    const [above, other] = [criteria.parentOf(a), criteria.parentOf(b)];
    table.report(index, "b", judgementTexts.notSiblings(table.header("b"), first, above, second, other));
    return undefined;
  }
  return { a, b };
}

interface Voice {
  /** As first written. */
  readonly name: string;
  readonly influence: number;
}

/** The influence of each stakeholder by name key. Rows of one that differ, and influences that are all 0, are reported. */
function readInfluences(table: Table, rows: readonly Row[]): ReadonlyMap<string, Voice> {
  const names = new Map<string, string>();
  const said = new Map<string, { readonly row: number; readonly influence: number }>();
  let isFaulty = false;
  for (const { index, values, faulty } of rows) {
    isFaulty ||= faulty.has("influence") || faulty.has("stakeholder");
    const { stakeholder, influence } = values;
    if (stakeholder === undefined) continue;
    const key = nameKey(stakeholder);
    if (!names.has(key)) names.set(key, stakeholder);
    if (influence === undefined) continue;
    const earlier = said.get(key);
    if (earlier === undefined) said.set(key, { row: index, influence });
    else if (earlier.influence !== influence) {
      const firstAt = placeLabel(table.place(earlier.row, "influence"));
      const before = plain(earlier.influence);
      table.report(index, "influence", judgementTexts.influenceDiffers(stakeholder, plain(influence), before, firstAt));
    }
  }
  const [first] = [...said.values()];
  const isSilent = said.size === names.size && [...said.values()].every(({ influence }) => influence === 0);
  if (first !== undefined && isSilent && !isFaulty) {
    table.report(first.row, "influence", judgementTexts.influencesZero(table.header("influence")));
  }
  return new Map([...names].map(([key, name]) => [key, { name, influence: said.get(key)?.influence ?? 1 }]));
}
