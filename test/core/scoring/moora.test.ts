import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { moora } from "../../../src/core/scoring/moora";
import { heatingLosses, mooraWeightedCase } from "../../golden/moora";
import { expectAllPrinted } from "../../golden/printed";

describe("MOORA's ratio system", () => {
  it(`reproduces ${mooraWeightedCase.source}`, () => {
    expectAllPrinted(moora(decisionMatrix(mooraWeightedCase.given)).scores, mooraWeightedCase.figures);
  });

  it(`reproduces ${heatingLosses.source}`, () => {
    const { scores } = moora(decisionMatrix(heatingLosses.given));
    expectAllPrinted(
      scores.map((score) => score * heatingLosses.criteria),
      heatingLosses.ratioSystem,
    );
  });

  it("adds nothing for a column of zeros", () => {
    const matrix = decisionMatrix({ ratings: [[0, 3], [0, 4]], directions: ["lower", "higher"], weights: [1, 1] }); // prettier-ignore
    expect(moora(matrix).scores).toEqual([0.3, 0.4]);
  });
});
