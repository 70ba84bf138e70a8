import { randomIndexTable, randomIndexTables } from "../../../src/core/weighting/random-index";

describe("random-index tables", () => {
  it("are the three published ones, for 3 to 10 criteria", () => {
    expect(randomIndexTables.map(({ fromThree }) => fromThree)).toEqual([
      [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
      [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49],
      [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055],
    ]);
  });

  it("are named, and another name is refused with the names there are", () => {
    expect(randomIndexTable("donegan-dodd").name).toBe("Donegan & Dodd 1991");
    expect(() => randomIndexTable("alonso-lamata")).toThrow("saaty-1980, saaty-2005, donegan-dodd");
  });
});
