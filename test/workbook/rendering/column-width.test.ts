import { pointsOfCharacters } from "../../../src/workbook/rendering/column-width";

it.each([
  // Excel's default column of 8.43 characters is 64 pixels wide, which is 48 points.
  [8.43, 48],
  [10, 56.25],
  [0, 3.75],
])("makes %d characters %d points", (characters, points) => {
  expect(pointsOfCharacters(characters)).toBeCloseTo(points, 6);
});
