import fc from "fast-check";
import {
  addMonths,
  dayLabel,
  dayOf,
  daySerial,
  firstDay,
  lastDay,
  month,
  monthLabel,
  monthOfDay,
  workingDays,
  type DaySerial,
} from "../../../src/core/model/period";

describe("month", () => {
  it("counts on over the turn of the year", () => {
    expect(monthLabel(addMonths(month(2026, 11), 3))).toBe("2027-02");
    expect(month(2027, 2) - month(2026, 11)).toBe(3);
  });

  it.each([
    [2026, 0],
    [2026, 13],
    [2026, 1.5],
  ])("refuses %p-%p", (year, number) => {
    expect(() => month(year, number)).toThrow(RangeError);
  });
});

describe("day serial", () => {
  it("counts as Excel does: 45292 is the first day of 2024", () => {
    expect(dayOf(2024, 1, 1)).toBe(45292);
    expect(dayLabel(daySerial(45292.75))).toBe("2024-01-01");
  });

  it("knows leap years", () => {
    expect(lastDay(month(2024, 2)) - firstDay(month(2024, 2)) + 1).toBe(29);
    expect(lastDay(month(2100, 2)) - firstDay(month(2100, 2)) + 1).toBe(28);
  });

  it("ends the last month that Excel can show on its last day", () => {
    expect(dayLabel(lastDay(month(9999, 12)))).toBe("9999-12-31");
  });

  it("finds the month of a day", () => {
    expect(monthOfDay(dayOf(2025, 12, 31))).toBe(month(2025, 12));
  });

  it.each([0, 60, 2_958_466, NaN])("refuses %p, where Excel and the calendar differ or end", (serial) => {
    expect(() => daySerial(serial)).toThrow(RangeError);
  });
});

describe("working days", () => {
  it("are 23 in January 2024", () => {
    expect(workingDays(dayOf(2024, 1, 1), dayOf(2024, 1, 31))).toBe(23);
  });

  it("are 262 in 2024, as NETWORKDAYS says", () => {
    expect(workingDays(dayOf(2024, 1, 1), dayOf(2024, 12, 31))).toBe(262);
  });

  it("are none on a weekend or backwards", () => {
    expect(workingDays(dayOf(2024, 1, 6), dayOf(2024, 1, 7))).toBe(0);
    expect(workingDays(dayOf(2024, 1, 8), dayOf(2024, 1, 5))).toBe(0);
  });

  it("agree with counting day by day", () => {
    const start = dayOf(2024, 1, 1);
    fc.assert(
      fc.property(fc.nat(800), fc.nat(120), (offset, length) => {
        const from = (start + offset) as DaySerial;
        const to = (from + length) as DaySerial;
        let count = 0;
        for (let day = from as number; day <= to; day++) {
          const weekday = new Date(`${dayLabel(day as DaySerial)}T00:00:00Z`).getUTCDay();
          if (weekday > 0 && weekday < 6) count++;
        }
        expect(workingDays(from, to)).toBe(count);
      }),
    );
  });
});
