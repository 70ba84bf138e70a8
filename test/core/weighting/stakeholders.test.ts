import { familiesOf } from "../../../src/core/weighting/family";
import { byStakeholder } from "../../../src/core/weighting/stakeholders";
import { exampleTree, judgement } from "./example-tree";

it("stakeholders stand in the order in which they first speak, with what they said by place", () => {
  const [top] = familiesOf(exampleTree);
  const found = byStakeholder(top ?? { members: [] }, [
    judgement("Bert", "cost", "risk", 5, 2),
    judgement("Anna", "value", "cost", 3),
    judgement("Bert", "value", "risk", 7, 2),
  ]);
  expect(found).toEqual([
    {
      stakeholder: "Bert",
      influence: 2,
      judgements: [
        { row: 2, column: 1, preference: 5, influence: 2 },
        { row: 0, column: 1, preference: 7, influence: 2 },
      ],
    },
    { stakeholder: "Anna", influence: 1, judgements: [{ row: 0, column: 2, preference: 3, influence: 1 }] },
  ]);
});
