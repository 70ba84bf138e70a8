import { bestWorstFamily } from "./best-worst-family";
import type { Family } from "./family";
import { judgedFamily } from "./judged-family";
import type { Pair } from "./pairwise-matrix";
import { byStakeholder } from "./stakeholders";
import type { WeightingObjection } from "./weighting-objection";
import type { FamilyInput, FamilyWeighing } from "./weighting-method";

/** Weights from the Judgements table by AHP; what was judged must connect all members. */
export const byAhp =
  (method: "eigenvector" | "geometric") =>
  ({ family, judgements, randomIndex }: FamilyInput): FamilyWeighing => {
    const found = judgedFamily(family.members.length, byStakeholder(family, judgements), method, randomIndex);
    if ("links" in found)
      return { ok: false, objections: found.links.map((link) => missingComparison(family, link, undefined)) };
    return { ok: true, weights: found.group.weights, judged: found };
  };

/** Weights from the Judgements table by the best-worst method; each stakeholder with influence must have 2n − 3 of them. */
export function byBestWorst({ family, judgements }: FamilyInput): FamilyWeighing {
  const found = bestWorstFamily(
    family.members.map(({ id }) => id),
    byStakeholder(family, judgements),
  );
  if (!("gaps" in found)) return { ok: true, weights: found.weights, bestWorst: found };
  if (found.gaps.length === 0) {
    // Nobody has judged: any first comparison will do.
    return { ok: false, objections: [missingComparison(family, { row: 0, column: 1 }, undefined)] };
  }
  return {
    ok: false,
    objections: found.gaps.flatMap(({ stakeholder, missing }): readonly WeightingObjection[] =>
      missing.length > 0
        ? missing.map((pair) => missingComparison(family, pair, stakeholder))
        : [
            {
              code: "no-best-or-worst",
              stakeholder,
              ...(family.parent === undefined ? {} : { node: family.parent.id }),
              expected: "one criterion that is preferred to all others, and one to which all others are preferred",
              found: "not so",
            },
          ],
    ),
  };
}

function missingComparison(family: Family, { row, column }: Pair, stakeholder: string | undefined): WeightingObjection {
  const [a, b] = [family.members[row], family.members[column]];
  return {
    code: "judgement-missing",
    ...(family.parent === undefined ? {} : { node: family.parent.id }),
    ...(stakeholder === undefined ? {} : { stakeholder }),
    pair: [a?.id ?? "", b?.id ?? ""],
    expected: `a judgement of ${a?.name ?? ""} against ${b?.name ?? ""}`,
    found: "blank",
  };
}
