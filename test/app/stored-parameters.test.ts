import { defaultParameters } from "../../src/core/run-parameters";
import { storedParameters } from "../../src/app/stored-parameters";

const chosen = {
  ...defaultParameters,
  weighting: "critic",
  weightOverrides: { fit: 40, reach: 0 },
  randomIndex: "saaty-2005",
  discountRate: 0.12,
  robustness: { samples: 500, seed: 7, information: "band", band: 0.35, top: 3 },
};

describe("stored parameters", () => {
  it("come back as they were stored, through JSON", () => {
    expect(storedParameters(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it("of an older version get the defaults for what it did not know", () => {
    expect(storedParameters({ method: "weighted-sum", missing: "worst", capacityOf: "funded" })).toEqual({
      ...defaultParameters,
      missing: "worst",
      capacityOf: "funded",
    });
  });

  it.each<[string, object, object]>([
    ["weighting", { weighting: "astrology" }, { weighting: "typed" }],
    ["random index", { randomIndex: 1980 }, { randomIndex: "saaty-1980" }],
    ["discount rate of −100 %", { discountRate: -1 }, { discountRate: 0.08 }],
    ["discount rate that is no number", { discountRate: "8 %" }, { discountRate: 0.08 }],
    ["options that are a list", { methodOptions: [] }, { methodOptions: {} }],
    ["options of a method that is gone", { methodOptions: { astrology: { sign: "lion" } } }, { methodOptions: {} }],
    ["overrides that are text", { weightOverrides: "fit" }, { weightOverrides: {} }],
  ])("fall back where they make no sense: %s", (_, odd, standard) => {
    expect(storedParameters(odd)).toEqual({ ...defaultParameters, ...standard });
  });

  it("keep the weights that are numbers of 0 or more, and drop the others", () => {
    const weightOverrides = { fit: 3, reach: -1, cost: "x", risk: null };
    expect(storedParameters({ weightOverrides }).weightOverrides).toEqual({ fit: 3 });
  });

  it.each([
    ["samples", 10],
    ["samples", 1000.5],
    ["seed", -1],
    ["information", "some"],
    ["band", 1.5],
    ["top", 0],
  ])("of robustness fall back one by one: %s = %p", (key, odd) => {
    const { robustness } = chosen;
    expect(storedParameters({ robustness: { ...robustness, [key]: odd } }).robustness).toEqual({
      ...robustness,
      [key]: defaultParameters.robustness[key as "samples"],
    });
  });
});
