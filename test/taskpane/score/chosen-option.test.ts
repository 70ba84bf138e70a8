import { defaultParameters } from "../../../src/core/run-parameters";
import { chosenOption, withOption } from "../../../src/taskpane/score/chosen-option";

const method = { id: "vikor" };
const v = { kind: "number", key: "v", name: "v", explanation: "", low: 0, high: 1, standard: 0.5 } as const;

describe("a method's options", () => {
  it("are standard until something is chosen", () => {
    expect(chosenOption(defaultParameters, method, v)).toBe(0.5);
    expect(chosenOption(withOption(defaultParameters, method, v, 0.3), method, v)).toBe(0.3);
  });

  it("leave no trace once they are standard again, so that the fingerprint is what it was", () => {
    const there = withOption(defaultParameters, method, v, 0.3);
    expect(withOption(there, method, v, 0.5)).toEqual(defaultParameters);
  });

  it("of other methods stay", () => {
    const other = withOption(defaultParameters, { id: "topsis" }, v, 0.1);
    expect(withOption(withOption(other, method, v, 0.3), method, v, 0.5)).toEqual(other);
  });
});
