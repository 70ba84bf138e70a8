import { rankSum } from "../../../src/core/weighting/rank-sum";
import { byRanks, bySwings, byTypedWeights } from "../../../src/core/weighting/weigh-by-statements";
import type { FamilyMember } from "../../../src/core/weighting/family";

const input = (members: readonly Partial<FamilyMember>[]) => ({
  family: { members: members.map((member, i) => ({ id: `c${i}`, name: `C${i}`, rawWeight: 1, ...member })) },
  judgements: [],
  randomIndex: "saaty-1980" as const,
});

describe("weights from what the Criteria table says", () => {
  it("are the column that the method is about", () => {
    const given = input([{ rawWeight: 3, rank: 2, swing: 20 }, { rawWeight: 1, rank: 1, swing: 80 }]); // prettier-ignore
    expect(byTypedWeights(given)).toEqual({ ok: true, weights: [0.75, 0.25] });
    expect(bySwings(given)).toEqual({ ok: true, weights: [0.2, 0.8] });
    expect(byRanks(rankSum)(given)).toMatchObject({ ok: true, weights: [1 / 3, 2 / 3] });
  });

  it("say which member has a blank, also where another has 0", () => {
    const given = input([{ swing: 0 }, {}]);
    expect(bySwings(given)).toMatchObject({
      ok: false,
      objections: [{ code: "swing-missing", node: "c1", found: "blank" }],
    });
    expect(byRanks(rankSum)(given)).toMatchObject({ ok: false, objections: [{ node: "c0" }, { node: "c1" }] });
  });
});
