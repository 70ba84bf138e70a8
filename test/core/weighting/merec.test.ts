import { merecWeights } from "../../../src/core/weighting/merec";
import { merecCases } from "../../golden/objective-weights";
import { describeObjectiveMethod } from "./objective-method";

describeObjectiveMethod("MEREC", merecWeights, merecCases);

it("MEREC refuses a rating that is not over 0", () => {
  expect(() => merecWeights({ ratings: [[0], [4]], directions: ["higher"] })).toThrow(RangeError); // prettier-ignore
});
