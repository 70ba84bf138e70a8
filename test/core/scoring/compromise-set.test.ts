import { compromiseSet } from "../../../src/core/scoring/compromise-set";

describe("the compromise set", () => {
  it("is the best alone if it is clearly ahead and best by S or R too", () => {
    const found = compromiseSet([0, 0.4, 0.9, 1], [0.1, 0.2, 0.8, 0.9], [0.3, 0.2, 0.4, 0.5]);
    expect(found).toEqual({ advantage: true, stability: true, threshold: 1 / 3, members: [0] });
  });

  it("is the best two if the best is clearly ahead but best by neither S nor R", () => {
    const found = compromiseSet([0.1, 0.6, 0.9, 1], [0.2, 0.1, 0.8, 0.9], [0.3, 0.2, 0.4, 0.5]);
    expect(found).toMatchObject({ advantage: true, stability: false, members: [0, 1] });
    const tied = compromiseSet([0.1, 0.6, 0.6, 1], [0.2, 0.1, 0.8, 0.9], [0.3, 0.2, 0.4, 0.5]);
    expect(tied.members).toEqual([0, 1, 2]);
  });

  it("is all that are less than 1 / (m − 1) behind if the best is not clearly ahead, best first", () => {
    const found = compromiseSet([0.3, 0, 0.2, 1 / 3], [1, 1, 1, 1], [1, 1, 1, 1]);
    expect(found).toMatchObject({ advantage: false, members: [1, 2, 0] });
  });

  it("is trimmed so if both conditions fail", () => {
    const found = compromiseSet([0.3, 0, 0.2, 0.34], [0.1, 0.5, 0.6, 0.7], [0.1, 0.5, 0.6, 0.7]);
    expect(found).toMatchObject({ advantage: false, stability: false, members: [1, 2, 0] });
  });

  it("is everyone where all are level, and the one there is", () => {
    expect(compromiseSet([0, 0], [1, 1], [1, 1]).members).toEqual([0, 1]);
    expect(compromiseSet([0], [0], [0]).members).toEqual([0]);
  });
});
