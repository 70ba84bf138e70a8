import { criticWeights } from "../../../src/core/weighting/critic";
import { criticCases } from "../../golden/objective-weights";
import { describeObjectiveMethod } from "./objective-method";

describeObjectiveMethod("CRITIC", criticWeights, criticCases);

it("CRITIC gives nothing to criteria that say exactly the same as all others, and then treats all alike", () => {
  expect(criticWeights({ ratings: [[1, 2], [3, 6], [2, 4]], directions: ["higher", "higher"] })).toMatchObject({ weights: [0.5, 0.5], allConstant: true }); // prettier-ignore
});
