import { flowBeforeFirst, yearsSinceFirst } from "../../../src/core/finance/dated-flow";
import { daySerial } from "../../../src/core/model/period";

const on = (day: number) => ({ day: daySerial(day), amount: 1 });

describe("dated flow", () => {
  it("counts time in years of 365 days, leap years too", () => {
    // 2024 is a leap year: its end is 366 days after its beginning.
    expect(yearsSinceFirst([on(45_292)], daySerial(45_658))).toBeCloseTo(366 / 365, 12);
  });
  it("finds the first entry that lies before the beginning; one on the same day does not", () => {
    expect(flowBeforeFirst([on(100), on(100), on(99), on(98)])).toEqual(on(99));
    expect(flowBeforeFirst([on(100), on(120)])).toBeUndefined();
  });
});
