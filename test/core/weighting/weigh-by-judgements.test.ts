import { byAhp, byBestWorst } from "../../../src/core/weighting/weigh-by-judgements";
import { familiesOf } from "../../../src/core/weighting/family";
import { exampleTree, judgement } from "./example-tree";

const [top] = familiesOf(exampleTree);
const given = (judgements: ReturnType<typeof judgement>[]) => ({
  family: top ?? { members: [] },
  judgements,
  randomIndex: "donegan-dodd" as const,
});

describe("weights from the Judgements table", () => {
  it("name the random-index table that was asked for", () => {
    const found = byAhp("eigenvector")(given([judgement("A", "value", "risk", 4), judgement("A", "value", "cost", 2), judgement("A", "cost", "risk", 3)])); // prettier-ignore
    expect(found.ok && found.judged?.group.eigenvector.consistency).toMatchObject({ table: "donegan-dodd" });
  });

  it("ask for a first comparison where there is none", () => {
    for (const found of [byAhp("geometric")(given([])), byBestWorst(given([]))])
      expect(found.ok ? undefined : found.objections[0]).toMatchObject({
        code: "judgement-missing",
        pair: ["value", "risk"],
      });
  });
});
