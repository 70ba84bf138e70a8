import * as fc from "fast-check";
import { project, roundStep, scaleFor } from "../../../src/workbench/charts/ticks";

describe("scaleFor", () => {
  it("covers the values in round steps from zero", () => {
    expect(scaleFor([12, 87])).toEqual({ minimum: 0, maximum: 100, ticks: [0, 20, 40, 60, 80, 100] });
    expect(scaleFor([0.05, 0.31]).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  it("shows close values far from zero by their difference, unless bars stand on the axis", () => {
    expect(scaleFor([972, 990]).minimum).toBeGreaterThan(900);
    expect(scaleFor([972, 990], { fromZero: true }).minimum).toBe(0);
  });

  it("keeps the bounds that the chart names, even where they are not round", () => {
    const scale = scaleFor([3, 8], { minimum: 1.5, maximum: 9.5 });
    expect([scale.minimum, scale.maximum]).toEqual([1.5, 9.5]);
    expect(scale.ticks).toEqual([2, 4, 6, 8]);
  });

  it("runs from 0 to 1 when there is nothing to show", () => {
    expect(scaleFor([])).toMatchObject({ minimum: 0, maximum: 1 });
  });

  it("holds every value between its ends, with few and rising ticks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const { minimum, maximum, ticks } = scaleFor(values);
          const slack = (maximum - minimum) * 1e-9;
          expect(Math.min(...values)).toBeGreaterThanOrEqual(minimum - slack);
          expect(Math.max(...values)).toBeLessThanOrEqual(maximum + slack);
          expect(ticks.length).toBeLessThanOrEqual(12);
          expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
        },
      ),
    );
  });
});

describe("roundStep", () => {
  it.each([
    [0.07, 0.1],
    [1.2, 2],
    [3, 5],
    [50, 50],
    [51, 100],
  ])("takes %d to %d", (least, step) => {
    expect(roundStep(least)).toBeCloseTo(step, 12);
  });
});

describe("project", () => {
  it("puts the minimum at one end and the maximum at the other, upwards on a screen whose y grows downwards", () => {
    const at = project(scaleFor([0, 200]), 300, 100);
    expect([at(0), at(200), at(50)]).toEqual([300, 100, 250]);
  });
});
