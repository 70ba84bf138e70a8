import fc from "fast-check";
import type { Portfolio } from "../../../src/core/model/portfolio";
import type { Rating } from "../../../src/core/model/project";
import type { ValueFunction } from "../../../src/core/model/criterion";
import { value } from "../../../src/core/model/quantity";
import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { withProjects } from "../../../src/core/robustness/changed-list";
import { flatTree, linear, portfolio, project } from "../example-portfolio";

const scales: readonly ValueFunction[] = [
  linear(0, 10),
  linear(0, 10, "lower"),
  { kind: "linear", direction: "higher", anchors: { kind: "observed", low: 0, high: 0 } },
  { kind: "concave", direction: "higher", anchors: { kind: "fixed", low: 0, high: 10 }, curvature: 3 },
  { kind: "target", target: 4, anchors: { kind: "fixed", low: 0, high: 10 } },
];

export const words: ValueFunction = {
  kind: "levels",
  levels: [
    { text: "None", value: value(0) },
    { text: "Low", value: value(0.3) },
    { text: "High", value: value(1) },
  ],
};

const number: fc.Arbitrary<Rating> = fc.integer({ min: 0, max: 40 }).map((quarter) => quarter / 4);
const word: fc.Arbitrary<Rating> = fc.constantFrom("None", "Low", "High");
const orMissing = (rating: fc.Arbitrary<Rating>): fc.Arbitrary<Rating> =>
  fc.oneof({ weight: 9, arbitrary: rating }, { weight: 1, arbitrary: fc.constant(null) });

/** Three to seven projects on one to four criteria of all shapes, some ratings missing, some scores adjusted. */
export const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 3, max: 7 }),
  )
  .chain(([criteria, m]) =>
    fc
      .array(
        fc.tuple(
          fc.tuple(...criteria.map(([, shape]) => orMissing(shape === 5 ? word : number))),
          fc.constantFrom(0, 0, 0, 0.1),
        ),
        { minLength: m, maxLength: m },
      )
      .map((rows) => {
        const projects = rows.map(([ratings, points], i) =>
          project(`p${i}`, ratings, points === 0 ? {} : { adjustment: { points, reason: "known better" } }),
        );
        const tree = flatTree(
          criteria.map(([weight, shape]) => ({
            weight,
            valueFunction: scales[shape] ?? words,
            missing: "leave out",
          })),
        );
        return withProjects(portfolio({ criteria: tree }), projects);
      }),
  );

export const ranked = (given: Portfolio) => rankPortfolio(given, defaultParameters);

/** As a run would rank it if one rating were another. */
export const rankedWith = (given: Portfolio, index: number, criterion: number, rating: Rating) =>
  ranked(
    withProjects(
      given,
      given.projects.map((one, i) =>
        i === index ? { ...one, ratings: one.ratings.map((r, j) => (j === criterion ? rating : r)) } : one,
      ),
    ),
  );
