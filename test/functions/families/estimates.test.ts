import { pertMeans } from "../../../src/functions/families/estimates";

describe("estimates on ranges", () => {
  it("have the mean of the PERT rule, cell by cell", () => {
    expect(pertMeans([[2, 3]], [[3, 4]], [[5, 6]]).flat().map((mean) => Number(mean.toFixed(4)))).toEqual([3.1667, 4.1667]); // prettier-ignore
  });
});
