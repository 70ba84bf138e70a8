import fc from "fast-check";
import type { Plain } from "../cli/plain-workbook";

/** What a made-up workbook is drawn from. */
export interface AnyWorkbook {
  readonly sheets: Readonly<Record<string, readonly (readonly Plain[])[]>>;
  /** Whether the sheets hold Excel tables or plain ranges. */
  readonly asTables: boolean;
  readonly missing: "worst" | "middle" | "leave out";
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const weight = fc.integer({ min: 1, max: 5 });

const projectRow = fc.record({
  ratings: fc.tuple(
    ...[1, 2, 3].map(() => optional(fc.integer({ min: 1, max: 5 }))),
    fc.constantFrom("None", "Low", "High", null),
  ),
  cost: optional(fc.integer({ min: 0, max: 300 })),
  force: fc.constantFrom("auto", "auto", "auto", "in", "out"),
  /** Months since January 2025. */
  start: optional(fc.nat(30)),
  duration: optional(fc.constantFrom(0.5, 1, 2.5, 6, 14)),
  probability: fc.nat(10),
  impact: fc.nat(200),
  type: fc.constantFrom("risk", "opportunity"),
  status: fc.constantFrom("open", "closed"),
});

/**
 * Workbooks with every kind of value function, gaps, ties, forced projects, two-level weights, risks and a budget of
 * three years that may end anywhere. Small numbers, so that equal scores and constant criteria are common.
 */
export const anyWorkbook: fc.Arbitrary<AnyWorkbook> = fc
  .record({
    rows: fc.array(projectRow, { minLength: 1, maxLength: 12 }),
    weights: fc.tuple(fc.nat(5), weight, fc.nat(5), weight),
    scale: fc.constantFrom("1–5", null),
    budget: optional(fc.tuple(fc.nat(900), fc.nat(900))),
    asTables: fc.boolean(),
    missing: fc.constantFrom("worst" as const, "middle" as const, "leave out" as const),
  })
  .map(({ rows, weights, scale, budget, asTables, missing }) => ({
    asTables,
    missing,
    sheets: {
      Projects: [
        ["ID", "Name", "Cost", "Force", "Reason", "Earliest start", "Duration", "R1", "R2", "R3", "R4"],
        ...rows.map((row, i) => [
          `P${i}`,
          `Project ${i}`,
          row.cost,
          row.force,
          row.force === "auto" ? null : "required by law",
          row.start === null ? null : 45_658 + Math.round(row.start * 30.44),
          row.duration,
          ...row.ratings,
        ]),
      ],
      Criteria: [
        ["Criterion", "Parent", "Weight", "Better", "Scale", "Level texts"],
        ["Group", null, 2, null, null, null],
        ["R1", "Group", weights[0], "higher", scale, null],
        ["R2", "Group", weights[1], "lower", scale, null],
        ["R3", null, weights[2], "target 3", scale, null],
        ["R4", null, weights[3], null, null, "None = 0; Low = 0.3; High = 1"],
      ],
      Risks: [
        ["ID", "Project", "Probability", "Impact low", "Impact likely", "Impact high", "Type", "Status"],
        ...rows.map(({ probability, impact, type, status }, i) => [
          `R${i}`,
          `P${i}`,
          probability / 10,
          impact / 2,
          impact,
          impact * 3,
          type,
          status,
        ]),
      ],
      ...(budget === null
        ? {}
        : {
            Budget: [
              ["Period", "Amount"],
              [2025, budget[0]],
              [2026, budget[1]],
              [2027, 400],
            ],
          }),
    },
  }));
