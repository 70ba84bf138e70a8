import { dayLabel, monthLabel } from "../../src/core/model/period";
import { daysInText, monthInText, periodInText, shortMonthInText } from "../../src/workbook/date-text";

it.each([
  ["2026-03-31", ["2026-03-31"]],
  ["31/03/2026", ["2026-03-31"]],
  ["03/31/2026", ["2026-03-31"]],
  ["31.3.26", ["2026-03-31"]],
  ["03/04/2026", ["2026-04-03", "2026-03-04"]],
  ["05/05/2026", ["2026-05-05"]],
  ["31 March 2026", ["2026-03-31"]],
  ["Tuesday, 31st of March 2026", ["2026-03-31"]],
  ["March 31, 2026", ["2026-03-31"]],
  ["31-Mar-26", ["2026-03-31"]],
  ["2026-03-31T08:00:00Z", ["2026-03-31"]],
  ["31/02/2026", []],
  ["29/02/2028", ["2028-02-29"]],
  ["Q1 2026", []],
  ["soon", []],
])("the text %j may be the days %j", (text, days) => expect(daysInText(text).map(dayLabel)).toEqual(days));

it.each(["2026-03", "2026/3", "03/2026", "Mar 2026", "March 2026", "2026 Mar", "mar-2026", " Mar\u00A02026 "])(
  "%j can only be March 2026",
  (text) => expect(monthLabel(monthInText(text) ?? (0 as never))).toBe("2026-03"),
);

it.each(["Mar-26", "2026", "2026-13", "Mar", "31/03/2026", "Marc 2026"])("%j is no certain month", (text) =>
  expect(monthInText(text)).toBeUndefined(),
);

it("reads Mar-26 as a month only where a header stands", () => {
  expect(monthLabel(shortMonthInText("Mar-26") ?? (0 as never))).toBe("2026-03");
  expect(shortMonthInText("26-Mar")).toBeUndefined();
});

it.each([
  ["2026", "2026-01", "2026-12"],
  ["2026-Q1", "2026-01", "2026-03"],
  ["Q4 2026", "2026-10", "2026-12"],
  ["2026 H2", "2026-07", "2026-12"],
  ["2026-03", "2026-03", "2026-03"],
  ["Mar 2026", "2026-03", "2026-03"],
  ["FY2026/27", "2026-04", "2027-03"],
  ["FY 26-27", "2026-04", "2027-03"],
  ["2026/27", "2026-04", "2027-03"],
  ["FY2011/12", "2011-04", "2012-03"],
])("the budget period %j runs from %s to %s", (text, first, last) => {
  const period = periodInText(text);
  expect(period && [monthLabel(period.first), monthLabel(period.last)]).toEqual([first, last]);
});

it.each(["FY2026", "2011/12", "2026/29", "2026-Q5", "H3 2026", "next year", ""])(
  "%j is no certain budget period",
  (text) => expect(periodInText(text)).toBeUndefined(),
);
