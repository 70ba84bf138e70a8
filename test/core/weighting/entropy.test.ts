import { entropyWeights } from "../../../src/core/weighting/entropy";
import { entropyCases } from "../../golden/objective-weights";
import { describeObjectiveMethod } from "./objective-method";

describeObjectiveMethod("entropy", entropyWeights, entropyCases);

it("entropy takes a zero rating as it is and refuses a negative one", () => {
  const directions = ["higher", "higher"] as const;
  expect(entropyWeights({ ratings: [[0, 1], [4, 3]], directions }).weights[0]).toBeGreaterThan(0.5); // prettier-ignore
  expect(() => entropyWeights({ ratings: [[-1, 1], [4, 3]], directions })).toThrow(RangeError); // prettier-ignore
});
