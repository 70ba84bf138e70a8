import { largest, smallest, total } from "../../../src/core/scoring/extremes";

it("finds the largest and smallest of more numbers than a call can take", () => {
  const many = Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 300_007);
  expect(largest(many)).toBe(many.reduce((a, b) => Math.max(a, b)));
  expect(smallest(many)).toBe(0);
  expect(total([1.5, 2, -0.25])).toBe(3.25);
});
