import { createDocument } from "../../../src/spreadsheet/create-document";
import type { SpreadsheetDocument } from "../../../src/spreadsheet/document";

type Input = string | number | null;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A sheet with a table from A1 on, or with plain cells. */
export function addInput(
  document: SpreadsheetDocument,
  name: string,
  rows: readonly (readonly Input[])[],
  asTable = true,
): void {
  const sheet = document.addSheet(name);
  const columnCount = rows[0]?.length ?? 0;
  document.setCells(
    sheet.id,
    0,
    0,
    rows.map((row) => row.map((input) => (typeof input === "string" && input !== "" ? `'${input}` : input))),
  );
  if (asTable) document.addTable(sheet.id, { row: 0, column: 0, rowCount: rows.length, columnCount }, true, name);
}

/** IDs and names that trip formulas which are not careful: numbers, look-alike numbers, wildcards, quotes, markup. */
const oddIds: readonly Input[] = [
  "1.1",
  "1.10",
  7,
  "P*1",
  "P?1",
  "~x",
  "=A1",
  "a-1",
  "b 2",
  "C3",
  "d'4",
  'e"5',
  "<f>",
  "11",
  12,
];
const oddNames = [
  'Say "yes"',
  "=SUM(A1:A9)",
  "<b>Bold & co</b>",
  "It's [here] #1 @home",
  "A name that is so long that no chart and no column of a usual width will ever be able to show all of it at once",
];

export interface MadeUp {
  readonly projects?: number;
  /** Without these, the tables are there. */
  readonly without?: readonly ("Budget" | "Risks" | "Resources" | "Demand" | "costs")[];
  readonly plainRanges?: boolean;
  readonly tied?: boolean;
  /** Every rating above 0 and none left out, so that every scoring method can be used. */
  readonly positive?: boolean;
  /** With criteria whose ratings are computed from the other tables; ratios cannot be made of all of them. */
  readonly computed?: boolean;
}

/** A workbook with every kind of criterion, missing policy, force, budget period and risk, drawn from a seed. */
export function madeUpWorkbook(seed: number, options: MadeUp = {}): SpreadsheetDocument {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const count = options.projects ?? whole(1, 12);
  const has = (name: NonNullable<MadeUp["without"]>[number]): boolean => !(options.without ?? []).includes(name);
  const table = options.plainRanges !== true;
  const document = createDocument();
  // Drawn apart, so that what was drawn before they came in stays as it was.
  const drawn = randomFrom(seed + 1_000_003);
  const whenever = (from: readonly Input[]): Input => from[Math.floor(drawn() * from.length)] as Input;

  const maybe = (chance: number, input: () => Input): Input => (random() < chance ? null : input());
  const adjustment = (): readonly Input[] => {
    const points = whenever([null, null, 0, 0.05, -0.125, -1]);
    return [points, points === null || points === 0 ? null : whenever(["Law", "=1+1", "  Audit: two findings"])];
  };
  const rate = (input: () => Input, chance: number, even: Input): Input => (options.tied ? even : maybe(chance, input));
  const ids = Array.from({ length: count }, (_, i) => oddIds[i] ?? `P-${i}`);
  addInput(
    document,
    "Projects",
    [
      [
        "ID",
        "Name",
        "Force",
        "Reason",
        "Earliest start",
        "Duration, months",
        ...(has("costs") ? ["Cost likely, k€", "Benefit likely, k€"] : []),
        "Fit",
        "It's [1-5] #",
        "Nearness",
        "Effort",
        "Spread",
        ...(has("costs") ? ["Benefit delay, months", "Benefit years"] : []),
        "Score adjustment",
        "Adjustment reason",
      ],
      ...ids.map((id, i): readonly Input[] => {
        const force = random() < 0.15 ? pick(["in", "out"]) : null;
        return [
          id,
          oddNames[i % 7] ?? `Project ${i}`,
          force,
          force === null ? null : "Decided",
          maybe(0.3, () => 46_388 + whole(0, 300)),
          maybe(0.3, () => pick([1, 2.5, 6, 9])),
          ...(has("costs") ? [maybe(0.2, () => whole(0, 900) / 4), maybe(0.2, () => whole(1, 90))] : []),
          rate(() => pick(["None", " some ", "MUCH"]), 0.15, "Some"),
          rate(() => whole(1, 5), 0.15, 3),
          rate(() => whole(0, 20), 0.15, 10),
          rate(() => whole(options.positive ? 1 : 0, 100) / 10, 0.15, 4),
          rate(() => (options.positive ? whole(1, 7) : whole(-3, 3)), 0, options.positive ? 3 : 0),
          ...(has("costs") ? [whenever([null, 0, 3, 14.5]), whenever([null, 2, 3, 4.5, 6])] : []),
          ...(options.tied ? [null, null] : adjustment()),
        ];
      }),
    ],
    table,
  );
  const curved = (source: string, shape: string): readonly Input[] => {
    const better = whenever(["higher", "lower", null]);
    const scale = whenever([null, "-5 to 25"]);
    const curvature = whenever([null, 0.5, 4, 12]);
    return [shape, "Group", whenever([1, 2, 5]), better, source, scale, shape, null, "worst", curvature];
  };
  const weights = [whole(1, 9), whole(1, 9), whole(1, 9), whole(0, 9), whole(0, 5)];
  const policy = (): Input => pick(options.positive ? ["worst", "middle"] : ["worst", "middle", "leave out"]);
  addInput(
    document,
    "Criteria",
    [
      [
        "Criterion",
        "Parent",
        "Weight",
        "Better",
        "Source column",
        "Scale",
        "Value shape",
        "Level texts",
        "Missing",
        "Curvature",
      ],
      ["Group", null, whole(1, 9), null, null, null, null, null, null, null],
      [
        'Fit "to" plan*',
        "Group",
        weights[0] ?? 1,
        null,
        "Fit",
        null,
        "levels",
        "None=0; Some=40; Much=100",
        policy(),
        null,
      ],
      ["It's [1-5] #", "Group", weights[1] ?? 1, "higher", "It's [1-5] #", "1 to 5", null, null, policy(), null],
      ["Nearness", null, weights[2] ?? 1, "target: 12", null, "0 to 20", null, null, policy(), null],
      ["Cost", null, weights[3] ?? 0, "lower", "Effort", null, null, null, policy(), null],
      ["Spread", null, weights[4] ?? 0, "higher", null, null, null, null, "worst", null],
      curved("Effort", "concave"),
      curved("Nearness", "convex"),
      curved("Effort", "s"),
      ...["NPV", "IRR", "Payback", "Discounted payback", "Benefit-cost ratio", "Profitability index", "Risk exposure"]
        .filter(() => options.computed === true && drawn() < 0.4)
        .map((figure) => [
          figure,
          null,
          whenever([1, 3]),
          null,
          figure,
          null,
          null,
          null,
          whenever(["worst", "middle", "leave out"]),
          null,
        ]),
      ...(options.computed === true && has("Resources") && has("Demand")
        ? [
            [
              "Strain",
              null,
              1,
              null,
              "Capacity strain",
              null,
              null,
              null,
              whenever(["worst", "middle", "leave out"]),
              null,
            ],
          ]
        : []),
    ],
    table,
  );
  if (has("Budget") && has("costs")) {
    addInput(
      document,
      "Budget",
      [["Period", "Amount, k€"], ...["2027-Q1", "2027-Q2", "2027-Q3"].map((period) => [period, whole(0, 400)])],
      table,
    );
  }
  if (has("Risks")) {
    addInput(
      document,
      "Risks",
      [
        [
          "ID",
          "Project",
          "Title",
          "Type",
          "Probability",
          "Impact low, k€",
          "Impact likely, k€",
          "Impact high, k€",
          "Status",
        ],
        ...Array.from({ length: whole(1, 9) }, (_, i): readonly Input[] => {
          const likely = whole(0, 80);
          return [
            `R${i}`,
            pick(ids),
            `Something ${i}`,
            random() < 0.3 ? "opportunity" : "risk",
            whole(0, 20) / 20,
            maybe(0.4, () => likely / 2),
            likely,
            maybe(0.4, () => likely * 2 + 1),
            random() < 0.2 ? "closed" : "open",
          ];
        }),
      ],
      table,
    );
  }
  if (has("Resources")) {
    addInput(document, "Resources", [
      ["Name", "Role", "Hours a week"],
      ...Array.from({ length: 9 }, (_, i): readonly Input[] => [`Person ${i}`, `Role ${i % 8}`, whole(0, 40)]),
    ]);
  }
  if (has("Demand")) {
    addInput(document, "Demand", [
      ["Project", "Role", "Start", "Months", "Hours"],
      ...Array.from({ length: 12 }, (_, i): readonly Input[] => [
        pick(ids),
        `Role ${i % 8}`,
        46_388 + 31 * whole(0, 4),
        whole(1, 3),
        whole(1, 400),
      ]),
    ]);
  }
  const [first] = document.sheets;
  if (first !== undefined && document.sheets.length > 1 && first.name !== "Projects") document.deleteSheet(first.id);
  return document;
}
