import { day, workbook, type TestCell } from "./raw-tables";
import { brief, check, tables, withCell } from "./sound-workbook";

type CellCase = readonly [
  fault: string,
  at: readonly [table: string, row: number, header: string],
  content: TestCell,
  issue: readonly [code: string, place: string, found: string, suggestion?: string],
];

const cellCases: readonly CellCase[] = [
  ["a blank ID", ["Projects", 3, "ID"], null, ["blank", "Projects!A4", "blank"]],
  ["an ID of spaces only", ["Projects", 3, "ID"], " \u00A0 ", ["blank", "Projects!A4", "blank"]],
  ["a blank rating", ["Projects", 1, "Strategic fit"], null, ["blank", "Projects!I2", "blank"]],
  ["a word for a number", ["Projects", 1, "Cost likely"], "tbc", ["not-a-number", "Projects!G2", "tbc (text)"]],
  [
    "text that looks like a number",
    ["Projects", 1, "Cost likely"],
    "12",
    ["not-a-number", "Projects!G2", "12 (text)", "12"],
  ],
  ["an error value", ["Projects", 2, "Cost high"], "#REF!", ["formula-error", "Projects!H3", "#REF!"]],
  ["an error value in a rating", ["Projects", 2, "Strategic fit"], "#N/A", ["formula-error", "Projects!I3", "#N/A"]],
  ["an error value in an ID", ["Projects", 3, "ID"], "#NAME?", ["formula-error", "Projects!A4", "#NAME?"]],
  [
    "a date as text",
    ["Projects", 1, "Earliest start"],
    "31/03/2026",
    ["date-as-text", "Projects!E2", "31/03/2026 (text)", "2026-03-31"],
  ],
  [
    "a date of which day and month may be swapped",
    ["Projects", 1, "Earliest start"],
    "3/4/2026",
    ["date-as-text", "Projects!E2", "3/4/2026 (text)", "2026-04-03 or 2026-03-04"],
  ],
  ["a year for a date", ["Projects", 1, "Earliest start"], 2026, ["not-a-date", "Projects!E2", "2026"]],
  ["a decimal comma", ["Projects", 1, "Cost likely"], "12,5", ["decimal-comma", "Projects!G2", "12,5 (text)", "12.5"]],
  [
    "a decimal comma in a rating",
    ["Projects", 1, "Strategic fit"],
    "3,5",
    ["decimal-comma", "Projects!I2", "3,5 (text)", "3.5"],
  ],
  [
    "currency text",
    ["Projects", 2, "Cost high"],
    "$1,234,567",
    ["not-a-number", "Projects!H3", "$1,234,567 (text)", "1234567"],
  ],
  [
    "a comma that may part thousands or decimals",
    ["Projects", 2, "Cost high"],
    "1,234",
    ["not-a-number", "Projects!H3", "1,234 (text)", "1234 or 1.234"],
  ],
  [
    "a date where a rating belongs",
    ["Projects", 1, "Strategic fit"],
    day(46_000),
    ["not-a-number", "Projects!I2", "2025-12-09 (date)"],
  ],
  ["a duplicate ID", ["Projects", 3, "ID"], " p1 ", ["duplicate-id", "Projects!A4", "p1"]],
  ["negative cost", ["Projects", 1, "Cost low"], -10, ["negative", "Projects!F2", "-10"]],
  ["an estimate out of order", ["Projects", 1, "Cost low"], 13, ["estimate-order", "Projects!F2", "13, 12, 15"]],
  ["an end of an estimate without its middle", ["Projects", 1, "Cost likely"], null, ["blank", "Projects!G2", "blank"]],
  ["a force without a reason", ["Projects", 2, "Reason"], null, ["reason-missing", "Projects!D3", "blank"]],
  ["a misspelt choice", ["Projects", 3, "Force"], "auot", ["not-a-choice", "Projects!C4", "auot (text)", "auto"]],
  ["a rating outside its scale", ["Projects", 1, "Strategic fit"], 6, ["out-of-range", "Projects!I2", "6"]],
  [
    "an unknown level",
    ["Projects", 1, "Readiness"],
    "Raedy",
    ["unknown-level", "Projects!J2", "Raedy (text)", "Ready"],
  ],
  ["a negative weight", ["Criteria", 4, "Weight"], -1, ["negative", "Criteria!C5", "-1"]],
  ["a blank weight among siblings", ["Criteria", 3, "Weight"], null, ["blank", "Criteria!C4", "blank"]],
  ["an unknown parent", ["Criteria", 3, "Parent"], "Valeu", ["unknown-reference", "Criteria!B4", "Valeu", "Value"]],
  [
    "a circular parent",
    ["Criteria", 1, "Parent"],
    "Readiness",
    ["circular-parent", "Criteria!B2", "Value → Readiness → Value"],
  ],
  [
    "an unknown source column",
    ["Criteria", 4, "Source column"],
    "Cost likly",
    ["unknown-reference", "Criteria!E5", "Cost likly", "Cost likely"],
  ],
  [
    "a criterion without ratings",
    ["Criteria", 2, "Criterion"],
    "Strategy fit",
    ["unknown-reference", "Criteria!A3", "no such column", "Strategic fit"],
  ],
  [
    "a scale that Excel took for a date",
    ["Criteria", 2, "Scale"],
    { value: 46_027, numberFormat: "d-mmm" },
    ["not-a-choice", "Criteria!F3", "2026-01-05 (date)", "1 to 5"],
  ],
  [
    "a target without its number",
    ["Criteria", 4, "Better"],
    "target",
    ["not-a-choice", "Criteria!D5", "target (text)"],
  ],
  ["levels without texts", ["Criteria", 3, "Level texts"], null, ["blank", "Criteria!H4", "blank"]],
  ["negative hours a week", ["Resources", 2, "Hours a week"], -8, ["negative", "Resources!C3", "-8"]],
  ["a person twice", ["Resources", 3, "Name"], "ANA", ["duplicate-id", "Resources!A4", "ANA"]],
  ["an unknown project in Demand", ["Demand", 1, "Project"], "X9", ["unknown-reference", "Demand!A2", "X9"]],
  ["an unknown person", ["Demand", 2, "Resource"], "Boo", ["unknown-reference", "Demand!C3", "Boo", "Bo"]],
  ["negative hours", ["Demand", 1, "Hours"], -80, ["negative", "Demand!E2", "-80"]],
  [
    "a month that may be a day",
    ["Demand", 1, "Period"],
    "Mar-26",
    ["date-as-text", "Demand!D2", "Mar-26 (text)", "2026-03"],
  ],
  ["a month of another century", ["Demand", 2, "Period"], "Apr 2206", ["out-of-range", "Demand!D3", "2206-04"]],
  ["neither role nor resource", ["Demand", 1, "Role"], null, ["blank", "Demand!B2", "blank"]],
  ["overlapping budget periods", ["Budget", 2, "Period"], "2026-03", ["period-overlap", "Budget!A3", "2026-03"]],
  ["a budget period that is none", ["Budget", 1, "Period"], "soon", ["not-a-date", "Budget!A2", "soon (text)"]],
  [
    "an ambiguous fiscal year",
    ["Budget", 1, "Period"],
    "FY2026",
    ["not-a-date", "Budget!A2", "FY2026 (text)", "2026 or FY2026/27"],
  ],
  [
    "a probability in percent without its sign",
    ["Risks", 1, "Probability"],
    40,
    ["out-of-range", "Risks!C2", "40", "0.4 or 40 %"],
  ],
  [
    "an unknown project in Risks",
    ["Risks", 2, "Project"],
    "Platfrom",
    ["unknown-reference", "Risks!B3", "Platfrom", "Platform"],
  ],
  ["a negative impact", ["Risks", 1, "Impact low"], -1, ["negative", "Risks!D2", "-1"]],
  ["a risk twice", ["Risks", 2, "ID"], "r1", ["duplicate-id", "Risks!A3", "r1"]],
  [
    "an adjustment without a reason",
    ["Projects", 2, "Adjustment reason"],
    null,
    ["reason-missing", "Projects!L3", "blank"],
  ],
  [
    "an adjustment in points of a hundred",
    ["Projects", 2, "Score adjustment"],
    5,
    ["out-of-range", "Projects!K3", "5", "0.05 or 5 %"],
  ],
  [
    "an adjustment that is a word",
    ["Projects", 2, "Score adjustment"],
    "more",
    ["not-a-number", "Projects!K3", "more (text)"],
  ],
  ["half a rank", ["Criteria", 1, "Importance rank"], 1.5, ["out-of-range", "Criteria!J2", "1.5"]],
  ["a rank of 0", ["Criteria", 1, "Importance rank"], 0, ["out-of-range", "Criteria!J2", "0"]],
  ["negative swing points", ["Criteria", 3, "Swing points"], -40, ["negative", "Criteria!K4", "-40"]],
  ["a curvature of 0", ["Criteria", 2, "Curvature"], 0, ["out-of-range", "Criteria!L3", "0"]],
  [
    "a misspelt value shape",
    ["Criteria", 2, "Value shape"],
    "concve",
    ["not-a-choice", "Criteria!G3", "concve (text)", "concave"],
  ],
  ["a blank stakeholder", ["Judgements", 3, "Stakeholder"], null, ["blank", "Judgements!A4", "blank"]],
  [
    "a judgement on a misspelt criterion",
    ["Judgements", 2, "Criterion A"],
    "Strategic ft",
    ["unknown-reference", "Judgements!B3", "Strategic ft", "Strategic fit"],
  ],
  [
    "a criterion against itself",
    ["Judgements", 1, "Criterion B"],
    "Value",
    ["same-criterion", "Judgements!C2", "Value"],
  ],
  [
    "a judgement across families",
    ["Judgements", 1, "Criterion B"],
    "Readiness",
    ["not-siblings", "Judgements!C2", "Readiness"],
  ],
  [
    "a fraction that Excel took for a date",
    ["Judgements", 3, "Preference"],
    day(46_082),
    ["not-a-number", "Judgements!D4", "2026-03-01 (date)", "=1/3 or 3"],
  ],
  ["a preference over 9", ["Judgements", 1, "Preference"], 10, ["out-of-range", "Judgements!D2", "10"]],
  [
    "a misspelt preference",
    ["Judgements", 2, "Preference"],
    "modrate",
    ["not-a-choice", "Judgements!D3", "modrate (text)", "moderate"],
  ],
  ["a negative influence", ["Judgements", 1, "Influence"], -2, ["negative", "Judgements!E2", "-2"]],
  [
    "an unknown project in Cash flows",
    ["Cash flows", 3, "Project"],
    "Platfrom",
    ["unknown-reference", "'Cash flows'!A4", "Platfrom", "Platform"],
  ],
  [
    "a year of two digits and a sign",
    ["Cash flows", 2, "Year"],
    "'27",
    ["not-a-date", "'Cash flows'!B3", "'27 (text)"],
  ],
  ["a counted year among calendar years", ["Cash flows", 2, "Year"], 1, ["not-a-date", "'Cash flows'!B3", "1"]],
  ["a blank amount", ["Cash flows", 2, "Amount"], null, ["blank", "'Cash flows'!C3", "blank"]],
  [
    "a decimal comma in a flow",
    ["Cash flows", 2, "Amount"],
    "9,5",
    ["decimal-comma", "'Cash flows'!C3", "9,5 (text)", "9.5"],
  ],
];

it.each(cellCases)(
  "reports %s once, at its cell",
  (_, [name, row, header], content, [code, place, found, suggestion]) => {
    const sound = tables();
    const raw = sound[name];
    if (raw === undefined) throw new Error(`no table ${name}`);
    const issues = check(workbook(...Object.values({ ...sound, [name]: withCell(raw, row, header, content) })));
    expect(brief(issues)).toEqual([[code, place, found, suggestion]]);
    expect(issues[0]).toMatchObject({ severity: "error", table: name, column: header });
  },
);

it("reports a workbook with many faults in sheet order, each once", () => {
  const faulty = tables();
  for (const [, [name, row, header], content] of cellCases.filter(([fault]) =>
    [
      "a blank ID",
      "a decimal comma",
      "an unknown level",
      "a negative weight",
      "negative hours",
      "an unknown project in Risks",
    ].includes(fault),
  )) {
    const raw = faulty[name];
    if (raw !== undefined) faulty[name] = withCell(raw, row, header, content);
  }
  expect(brief(check(workbook(...Object.values(faulty)))).map(([code, place]) => [code, place])).toEqual([
    ["decimal-comma", "Projects!G2"],
    ["unknown-level", "Projects!J2"],
    ["blank", "Projects!A4"],
    ["negative", "Criteria!C5"],
    ["negative", "Demand!E2"],
    ["unknown-reference", "Risks!B3"],
  ]);
});
