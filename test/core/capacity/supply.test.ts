import { lastDay, month, workingDays } from "../../../src/core/model/period";
import { roleIndex } from "../../../src/core/capacity/role";
import { monthlyHours, supplyByRole } from "../../../src/core/capacity/supply";
import { dayOf, person } from "../example-portfolio";

const january = month(2024, 1);

describe("hours that a person has in a month", () => {
  it("are 23 days of 8 hours in January 2024 on a 40-hour week", () => {
    expect(workingDays(dayOf(2024, 1, 1), lastDay(january))).toBe(23);
    expect(monthlyHours(person("Ada", "Analyst", 40), january)).toBe(184);
  });

  it("leave out what the business needs to run", () => {
    expect(monthlyHours(person("Ada", "Analyst", 40, { runTheBusiness: 0.25 }), january)).toBe(138);
  });

  it("begin with the first day and end with the last, both worked", () => {
    // Wednesday the 10th to Tuesday the 16th: five working days of 6 hours.
    const ada = person("Ada", "Analyst", 30, { start: dayOf(2024, 1, 10), end: dayOf(2024, 1, 16) });
    expect(monthlyHours(ada, january)).toBe(30);
  });

  it("are none in a month before the start or after the end", () => {
    expect(monthlyHours(person("Ada", "Analyst", 40, { start: dayOf(2024, 2, 1) }), january)).toBe(0);
    expect(monthlyHours(person("Ada", "Analyst", 40, { end: dayOf(2023, 12, 31) }), january)).toBe(0);
  });

  it.each([
    [2024, 2, 21],
    [2025, 2, 20],
    [2026, 8, 21],
    [2026, 12, 23],
  ])("%d-%d has %d working days", (year, monthNumber, days) => {
    expect(monthlyHours(person("Ada", "Analyst", 5), month(year, monthNumber))).toBe(days);
  });
});

it("adds up people of a role whose name is written in two ways", () => {
  const people = [person("Ada", "Analyst", 40), person("Bob", "Tester", 20), person("Cy", " analyst", 10)];
  const roles = roleIndex(people, []);
  expect(roles.names).toEqual(["Analyst", "Tester"]);
  expect(supplyByRole(people, roles, [january])).toEqual([[230], [92]]);
});
