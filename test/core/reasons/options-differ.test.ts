import { optionsDiffer } from "../../../src/core/reasons/options-differ";

describe("options of a method", () => {
  it("differ if one has another choice or one more, whatever their order", () => {
    expect(optionsDiffer({ v: 0.5, norm: "sum" }, { norm: "sum", v: 0.5 })).toBe(false);
    expect(optionsDiffer({ v: 0.5 }, { v: 0.6 })).toBe(true);
    expect(optionsDiffer({ v: 0.5 }, {})).toBe(true);
  });
});
