import { normalisedWeights } from "./direct";
import type { FamilyMember } from "./family";
import { swingWeights } from "./swing";
import type { WeightingObjection } from "./weighting-objection";
import type { FamilyInput, FamilyWeighing } from "./weighting-method";

/** Weights from the Weight column, as typed. */
export const byTypedWeights = ({ family }: FamilyInput): FamilyWeighing => ({
  ok: true,
  weights: normalisedWeights(family.members.map(({ rawWeight }) => rawWeight)),
});

/** Weights from the Swing points column; every member needs points, and one of them more than 0. */
export function bySwings({ family }: FamilyInput): FamilyWeighing {
  const points = family.members.map(({ swing }) => swing);
  const objections = blanks(family.members, points, {
    code: "swing-missing",
    expected: "points for the step from its worst to its best rating",
  });
  if (objections.length > 0) return { ok: false, objections };
  const given = points as readonly number[];
  if (given.every((amount) => amount === 0)) {
    return {
      ok: false,
      objections: family.members.map(({ id }) => ({
        code: "swings-all-zero",
        node: id,
        expected: "more than 0 points, or one beside it",
        found: "0",
      })),
    };
  }
  return { ok: true, weights: swingWeights(given) };
}

/** Weights from the Importance rank column by one of the rank formulas; every member needs a rank. */
export const byRanks =
  (formula: (ranks: readonly number[]) => readonly number[]) =>
  ({ family }: FamilyInput): FamilyWeighing => {
    const ranks = family.members.map(({ rank }) => rank);
    const objections = blanks(family.members, ranks, {
      code: "rank-missing",
      expected: "a rank of importance, 1 for the most important",
    });
    return objections.length > 0
      ? { ok: false, objections }
      : { ok: true, weights: formula(ranks as readonly number[]) };
  };

function blanks(
  members: readonly FamilyMember[],
  stated: readonly (number | undefined)[],
  trouble: Pick<WeightingObjection, "code" | "expected">,
): readonly WeightingObjection[] {
  return members.flatMap(({ id }, i) => (stated[i] === undefined ? [{ ...trouble, node: id, found: "blank" }] : []));
}
