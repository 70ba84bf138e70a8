import { defaultParameters } from "../../../../src/core/run-parameters";
import { parametersText } from "../../../../src/workbook/reports/shared/parameters-text";

describe("the parameters of a run in words", () => {
  it("are few where nothing special was chosen", () => {
    expect(parametersText(defaultParameters)).toBe("missing ratings are refused by default; capacity of all projects");
  });

  it("name what differs from most runs", () => {
    const text = parametersText({
      ...defaultParameters,
      weighting: "ahp",
      weightOverrides: { fit: 40 },
      randomIndex: "donegan-dodd",
      missing: "middle",
      capacityOf: "funded",
      discountRate: 0.125,
      robustness: { samples: 500, seed: 7, information: "band", band: 0.3, top: 5 },
    });
    expect(text.split("; ")).toEqual([
      "weights by AHP",
      "1 weight changed for this run",
      "random index of Donegan & Dodd",
      "missing ratings count as the middle by default",
      "capacity of projects above the line",
      "discount rate 12.5 % a year",
      "500 sets of weights drawn",
      "seed 7",
      "weights varied by ±30 %",
      "top 5",
    ]);
  });
});
