import fc from "fast-check";
import { defaultParameters } from "../../../src/core/run-parameters";
import {
  costOfDelayDividedByDuration,
  costOfDelayMethod,
} from "../../../src/core/scoring/cost-of-delay-divided-by-duration";
import { withFigures } from "./figures-portfolio";

interface Job {
  readonly delay: number;
  readonly months: number;
}

/** What waiting costs until each job is done, one after the other. */
function delayCost(order: readonly Job[]): number {
  let done = 0;
  return order.reduce((sum, { delay, months }) => {
    done += months;
    return sum + delay * done;
  }, 0);
}

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, i) => permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));

describe("cost of delay divided by duration", () => {
  it("is money a month for each month: 30 a month for 4 months is 7.5", () => {
    expect(costOfDelayDividedByDuration(30, 4)).toBe(7.5);
    const found = costOfDelayMethod.score(
      withFigures([{ costOfDelay: 30 }], { durationMonths: 4 }),
      {},
      defaultParameters,
    );
    expect(found.scores).toEqual([7.5]);
  });

  it("gives the order in which one after the other costs least by delay, of all orders (Smith 1956)", () => {
    const job = fc.record({ delay: fc.integer({ min: 0, max: 90 }), months: fc.integer({ min: 1, max: 24 }) });
    fc.assert(
      fc.property(fc.array(job, { minLength: 1, maxLength: 5 }), (jobs) => {
        const quotient = ({ delay, months }: Job) => costOfDelayDividedByDuration(delay, months);
        const ordered = [...jobs].sort((a, b) => quotient(b) - quotient(a));
        const least = Math.min(...permutations(jobs).map(delayCost));
        expect(delayCost(ordered)).toBe(least);
      }),
      { numRuns: 500 },
    );
  });

  it("names a blank cost of delay, a blank duration and a duration of 0", () => {
    const codes = (months: number | undefined, costOfDelay: number | undefined) =>
      costOfDelayMethod
        .objections(
          withFigures(
            [costOfDelay === undefined ? {} : { costOfDelay }],
            months === undefined ? {} : { durationMonths: months },
          ),
          {},
          defaultParameters,
        )
        .map(({ code, figure }) => `${figure} ${code}`);
    expect(codes(3, 1)).toEqual([]);
    expect(codes(undefined, undefined)).toEqual(["costOfDelay figure-missing", "duration figure-missing"]);
    expect(codes(0, 0)).toEqual(["duration figure-not-positive"]);
    expect(() => costOfDelayDividedByDuration(1, 0)).toThrow("above 0");
  });
});
