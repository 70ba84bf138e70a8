import { weightingMethod } from "../../../src/core/weighting/catalogue";
import { familiesOf } from "../../../src/core/weighting/family";
import { rememberedWeighing } from "../../../src/core/weighting/remembered-weighing";
import type { FamilyWeighting } from "../../../src/core/weighting/weighting-method";
import { exampleTree, judgement } from "./example-tree";

describe("a weighing by judgements that is remembered", () => {
  const judgements = [judgement("Anna", "value", "risk", 4), judgement("Anna", "risk", "cost", 1 / 2)];
  const [top, inside] = familiesOf(exampleTree);
  if (top === undefined || inside === undefined) throw new Error("two families");
  const ahp = weightingMethod("ahp") as FamilyWeighting;
  const given = { family: top, judgements, randomIndex: "saaty-1980" as const };
  const counting = (id: "ahp" | "equal") => {
    let calls = 0;
    const method = weightingMethod(id) as FamilyWeighting;
    const counted: FamilyWeighting = { ...method, weigh: (input) => (calls++, method.weigh(input)) };
    return { counted, calls: () => calls };
  };

  it("is what the method gives, computed once for the same list of judgements", () => {
    const { counted, calls } = counting("ahp");
    const list = [...judgements];
    expect(rememberedWeighing(counted, list, given)).toEqual(ahp.weigh(given));
    rememberedWeighing(counted, list, given);
    expect(calls()).toBe(1);
  });

  it("is computed anew for other judgements, another table, another family or another name in it", () => {
    const { counted, calls } = counting("ahp");
    const list = [...judgements];
    rememberedWeighing(counted, list, given);
    rememberedWeighing(counted, [...judgements], given);
    rememberedWeighing(counted, list, { ...given, randomIndex: "donegan-dodd" });
    rememberedWeighing(counted, list, { ...given, family: inside });
    const renamed = { members: top.members.map((member) => ({ ...member, name: `${member.name}!` })) };
    rememberedWeighing(counted, list, { ...given, family: renamed });
    expect(calls()).toBe(5);
  });

  it("is none of a method that goes by more than judgements", () => {
    const { counted, calls } = counting("equal");
    rememberedWeighing(counted, judgements, given);
    rememberedWeighing(counted, judgements, given);
    expect(calls()).toBe(2);
  });
});
