import { preference } from "../../../src/workbook/tables/preference";
import { cell, day, type TestCell } from "../raw-tables";

const context = { header: "Preference", mayBeBlank: false };
const read = (content: TestCell) => preference.read(cell(content), context);

it.each([
  [3, 3],
  [9, 9],
  [1 / 9, 1 / 9],
  [0.111, 1 / 9],
  [0.5, 0.5],
  ["1/3", 1 / 3],
  ["1 / 7", 1 / 7],
  ["1:5", 1 / 5],
  ["⅓", 1 / 3],
  ["7", 7],
  ["3/2", 1.5],
  ["1/2.5", 0.4],
  ["equal", 1],
  ["Moderate", 3],
  ["strongly more important", 5],
  ["Very strong", 7],
  ["extremely", 9],
  ["between moderate and strong", 4],
  ["strong to very strong", 6],
  ["very to extremely", undefined],
  ["strongly less important", 1 / 5],
  ["moderately less", 1 / 3],
  ["equal to strong", undefined],
  ["weak", undefined],
] as const)("reads %j as %p", (content, expected) => {
  const reading = read(content);
  expect(reading.ok ? reading.value : undefined).toBe(expected);
});

it.each([
  ["the 1st of March", day(46_082), "=1/3 or 3"],
  ["the 3rd of January", day(46_025), "=1/3 or 3"],
  ["the 5th of May", day(46_147), "1"],
])("takes %s for what Excel made of a fraction, and offers both ways round", (_, content, suggestion) => {
  const reading = read(content);
  expect(reading.ok ? reading.value : reading.fault).toMatchObject({ code: "not-a-number", suggestion });
});

it.each([
  ["1/12", "out-of-range"],
  ["10/1", "out-of-range"],
  ["1/0", "not-a-number"],
  [9.5, "out-of-range"],
  [0.1, "out-of-range"],
  ["0,5", "decimal-comma"],
])("refuses %j as %s", (content, code) => {
  const reading = read(content);
  expect(reading.ok ? undefined : reading.fault.code).toBe(code);
});
