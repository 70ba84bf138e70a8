import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { mooraReferencePoint } from "../../../src/core/scoring/moora-reference-point";
import { heatingLosses } from "../../golden/moora-reference-point";
import { expectAllPrinted } from "../../golden/printed";

describe("MOORA's reference point", () => {
  it(`reproduces ${heatingLosses.source}`, () => {
    const { distance } = mooraReferencePoint(decisionMatrix(heatingLosses.given));
    expectAllPrinted(
      distance.map((z) => z * heatingLosses.criteria),
      heatingLosses.referencePoint,
    );
  });

  it("looks at the largest gap alone, so that being better in all else only ties", () => {
    const { distance } = mooraReferencePoint(
      decisionMatrix({ ratings: [[1, 9], [1, 8], [9, 7]], directions: ["higher", "higher"], weights: [9, 1] }), // prettier-ignore
    );
    expect(distance[0]).toBe(distance[1]);
    expect(distance[2]).toBeLessThan(distance[0] as number);
  });
});
