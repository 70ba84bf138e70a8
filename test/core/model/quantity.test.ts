import { hours, money, probability, share, value } from "../../../src/core/model/quantity";

describe("quantities", () => {
  it("keep their number", () => {
    expect([money(-3.5), hours(0), probability(1), share(0.25), value(0)]).toEqual([-3.5, 0, 1, 0.25, 0]);
  });

  it.each([probability, share, value])("from 0 to 1 refuse what lies outside, NaN included (%p)", (quantity) => {
    for (const outside of [-0.01, 1.01, NaN]) expect(() => quantity(outside)).toThrow(RangeError);
  });

  it("refuse money that is not finite and hours below zero", () => {
    expect(() => money(Infinity)).toThrow(RangeError);
    expect(() => hours(-1)).toThrow(RangeError);
    expect(() => hours(NaN)).toThrow(RangeError);
  });
});
