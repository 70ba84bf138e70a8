import { standardDeviationWeights } from "../../../src/core/weighting/standard-deviation";
import { standardDeviationCases } from "../../golden/objective-weights";
import { describeObjectiveMethod } from "./objective-method";

describeObjectiveMethod("standard-deviation", standardDeviationWeights, standardDeviationCases);
