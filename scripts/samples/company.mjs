// samples/company.xlsx: Tarnbrook Energy, a made-up network operator with every table filled.
//
// What is planted in it, for whoever tests with it: Data engineer is the bottleneck role (4 people, more than 6 asked for
// from March to September 2027); Networks lacks business analysts while Corporate has some to spare; Ines Okafor and
// Tomas Lindqvist are each booked on two projects at 80 % from April to June 2027; project P-31 is forced in with a
// reason, P-38 forced out; P-12 needs P-05, P-20 and P-21 exclude each other. The scores of P-15 and P-23 are adjusted by
// hand. Every method of weighting and of scoring can be used: judgements in pairs are complete and have a best and a
// worst criterion each, every rating is over 0, and there are ranks, swings and the figures of practitioners.
import { sampleWorkbook, serial } from "./sample-workbook.mjs";
import { adjustments, cashFlows, figures } from "./company-figures.mjs";
import { demand, people } from "./company-people.mjs";
import { projects, risks } from "./company-projects.mjs";
import { judgements } from "./company-voices.mjs";

const DATE = "dd/mm/yyyy";
// Over 0 from the first word on, as ratios need it.
const WORDS = "None=1; Low=3; Moderate=5; Strong=7; Extreme=9";
const READY = "Idea=1; Scoped=4; Planned=7; Contracted=9";

const projectTable = () => ({
  name: "Projects",
  columns: [
    { header: "ID", width: 8 },
    { header: "Project", width: 40 },
    { header: "Sponsor", width: 20 },
    { header: "Manager", width: 20 },
    { header: "Division", width: 12 },
    { header: "Bucket", width: 12 },
    { header: "Methodology", width: 13, choices: ["traditional", "agile", "hybrid"] },
    { header: "Stage", width: 12 },
    { header: "Status", width: 12 },
    { header: "Force", width: 8, choices: ["auto", "in", "out"] },
    { header: "Reason", width: 34 },
    { header: "Earliest start", width: 12, format: DATE },
    { header: "Latest start", width: 12, format: DATE },
    { header: "Duration, months", width: 10, format: "0" },
    { header: "Cost low, k€", width: 10, format: "#,##0" },
    { header: "Cost likely, k€", width: 10, format: "#,##0" },
    { header: "Cost high, k€", width: 10, format: "#,##0" },
    { header: "Benefit low, k€ a year", width: 11, format: "#,##0" },
    { header: "Benefit likely, k€ a year", width: 11, format: "#,##0" },
    { header: "Benefit high, k€ a year", width: 11, format: "#,##0" },
    { header: "Benefit delay, months", width: 10, format: "0" },
    { header: "Benefit years", width: 9, format: "0" },
    { header: "Strategic fit", width: 11, choices: ["None", "Low", "Moderate", "Strong", "Extreme"] },
    { header: "Customer impact", width: 10, format: "0" },
    { header: "Regulatory need", width: 11, choices: ["None", "Low", "Moderate", "Strong", "Extreme"] },
    { header: "Technical complexity", width: 12, format: "0" },
    { header: "Readiness", width: 12, choices: ["Idea", "Scoped", "Planned", "Contracted"] },
    { header: "Score adjustment", width: 12, format: "+0.00;-0.00" },
    { header: "Adjustment reason", width: 44 },
    { header: "Business value", width: 10, format: "0" },
    { header: "Time criticality", width: 11, format: "0" },
    { header: "Risk reduction", width: 11, format: "0" },
    { header: "Job size", width: 8, format: "0" },
    { header: "Cost of delay, k€ a month", width: 12, format: "#,##0" },
    { header: "Reach", width: 9, format: "#,##0" },
    { header: "Impact", width: 9, format: "0.00" },
    { header: "Confidence", width: 11, format: "0%" },
    { header: "Effort", width: 8, format: "0" },
    { header: "Ease", width: 7, format: "0" },
  ],
  rows: projects.map((p) => [
    p.id,
    p.name,
    p.sponsor,
    p.manager,
    p.division,
    p.bucket,
    p.methodology,
    p.stage,
    p.status,
    p.force,
    p.reason,
    serial(p.start),
    serial(p.latest),
    p.months,
    p.cost[0],
    p.cost[1],
    p.cost[2],
    p.benefit[0],
    p.benefit[1],
    p.benefit[2],
    p.delay,
    p.years,
    p.fit,
    p.customer,
    p.regulatory,
    p.complexity,
    p.readiness,
    ...(adjustments.get(p.id) ?? [null, null]),
    ...figures.get(p.id),
  ]),
});

const criteriaTable = () => ({
  name: "Criteria",
  columns: [
    { header: "Criterion", width: 22 },
    { header: "Parent", width: 16 },
    { header: "Weight", width: 9, format: "0" },
    { header: "Better", width: 10, choices: ["higher", "lower", "target"] },
    { header: "Source column", width: 26 },
    { header: "Scale", width: 10 },
    { header: "Value shape", width: 12, choices: ["linear", "concave", "convex", "s", "levels", "target"] },
    { header: "Level texts", width: 56 },
    { header: "If missing", width: 11, choices: ["stop", "worst", "middle", "leave out"] },
    { header: "Importance rank", width: 11, format: "0" },
    { header: "Swing points", width: 9, format: "0" },
    { header: "Curvature", width: 10, format: "0.0" },
  ],
  rows: [
    ["Strategy", null, 45, null, null, null, null, null, null, 1, 100],
    ["Strategic fit", "Strategy", 45, "higher", "Strategic fit", null, "levels", WORDS, "stop", 1, 100],
    ["Customer impact", "Strategy", 30, "higher", "Customer impact", "0 to 5", "concave", null, "stop", 2, 70, 2],
    ["Regulatory need", "Strategy", 25, "higher", "Regulatory need", null, "levels", WORDS, "stop", 3, 55],
    ["Value", null, 30, null, null, null, null, null, null, 2, 70],
    ["Benefit-cost ratio", "Value", 45, "higher", "Benefit-cost ratio", null, "linear", null, "stop", 1, 100],
    ["Yearly benefit", "Value", 35, "higher", "Benefit likely, k€ a year", null, "linear", null, "stop", 2, 80],
    ["Payback", "Value", 20, "lower", "Payback", null, "linear", null, "worst", 3, 40],
    ["Deliverability", null, 25, null, null, null, null, null, null, 3, 50],
    [
      "Technical complexity",
      "Deliverability",
      40,
      "lower",
      "Technical complexity",
      "1 to 5",
      "linear",
      null,
      "stop",
      2,
      80,
    ],
    ["Readiness", "Deliverability", 45, "higher", "Readiness", null, "levels", READY, "stop", 1, 100],
    ["Capacity strain", "Deliverability", 15, "lower", "Capacity strain", null, "linear", null, "stop", 3, 30],
  ],
});

const ROLE_RATES = [
  ["Project manager", 68, 105],
  ["Business analyst", 58, 92],
  ["Software developer", 60, 98],
  ["Data engineer", 66, 110],
  ["Test engineer", 50, 82],
  ["Solution architect", 78, 128],
  ["Network engineer", 62, 99],
  ["Change manager", 57, 90],
  ["UX designer", 56, 90],
];

export async function company() {
  const book = await sampleWorkbook();
  const total = projects.reduce((sum, p) => sum + p.cost[1], 0);
  book.sheet("About", {
    title: "Tarnbrook Energy: project portfolio 2027–2028",
    lead: "A made-up company with every table filled, so that you can see what each table switches on.",
    tab: "0F6CBD",
    text: [
      { text: "The situation", bold: true },
      `Tarnbrook Energy runs an electricity network. Its project office has ${projects.length} proposals costing ${(total / 1000).toFixed(1)} M€ for January 2027 to June 2028, a budget of 16.2 M€ and ${people.length} people in four divisions. The steering committee meets on Thursday.`,
      { text: "The tables", bold: true },
      "Projects and Criteria are enough for a ranking. Budget draws the line, Resources and Demand show who is short and when, Risks corrects the scores. Judgements give weights that four people agree on, Cash flows the net present value; business value, reach and the other columns at the right end of Projects are what methods such as WSJF and RICE ask for. The other sheets hold what a project office keeps besides: links, roles, absences, holidays, status, benefits, gates, decisions, lessons and rates.",
      { text: "What to do", bold: true },
      "Open Rankfolio and press Prioritise. Then change a weight on the sheet Criteria, or a rating on the sheet Projects, and watch the ranking follow.",
      { text: "Names", bold: true },
      "The company and everyone in it are invented.",
    ],
  });
  const add = (name, lead, tables, title = name) => book.sheet(name, { title, lead, tables });
  add("Projects", "Proposals for 2027 and the first half of 2028. Money in k€, undiscounted.", [projectTable()]);
  add(
    "Criteria",
    "Weights count within their parent. Level texts say what a word is worth, from 1 to 9. Benefit-cost ratio, payback and capacity strain are computed.",
    [criteriaTable()],
  );
  add("Judgements", "How much more the first criterion matters than the second, on Saaty's scale from 1/9 to 9.", [
    {
      name: "Judgements",
      columns: [
        { header: "Stakeholder", width: 26 },
        { header: "Criterion A", width: 22 },
        { header: "Criterion B", width: 22 },
        { header: "Preference", width: 18, format: "General" },
        { header: "Influence", width: 12, format: "0%" },
      ],
      rows: judgements,
    },
  ]);
  add("Cash flows", "Net flows of contracted projects by year, k€: spent negative, earned or saved positive.", [
    {
      name: "Cash_flows",
      columns: [
        { header: "Project", width: 10 },
        { header: "Year", width: 10, format: "0" },
        { header: "Amount, k€", width: 14, format: "#,##0;-#,##0" },
      ],
      rows: cashFlows,
    },
  ]);
  add("Budget", "What may be spent in each quarter, k€.", [
    {
      name: "Budget",
      columns: [
        { header: "Period", width: 14 },
        { header: "Amount, k€", width: 14, format: "#,##0" },
        { header: "Type", width: 12 },
      ],
      rows: [
        ["2027-Q1", 2200],
        ["2027-Q2", 3200],
        ["2027-Q3", 3400],
        ["2027-Q4", 3200],
        ["2028-Q1", 2400],
        ["2028-Q2", 1800],
      ].map((row) => [...row, "Total"]),
    },
    {
      name: "Limits",
      at: 4,
      columns: [
        { header: "Scope", width: 22 },
        { header: "Minimum", width: 12, format: "#,##0" },
        { header: "Maximum", width: 12, format: "#,##0" },
      ],
      rows: [
        ["Bucket Comply", 2500, null],
        ["Bucket Run", null, 6000],
        ["Division Digital", 2000, 7000],
      ],
    },
  ]);
  add("Links", "Which proposals hang together.", [
    {
      name: "Links",
      columns: [
        { header: "Project", width: 12 },
        { header: "Type", width: 18, choices: ["requires", "together", "excludes", "finish-to-start"] },
        { header: "Other", width: 12 },
      ],
      rows: [
        ["P-12", "requires", "P-05"],
        ["P-20", "excludes", "P-21"],
        ["P-08", "finish-to-start", "P-03"],
        ["P-16", "together", "P-17"],
        ["P-27", "requires", "P-05"],
        ["P-33", "finish-to-start", "P-31"],
      ],
    },
  ]);
  add("Resources", "Everyone who can be put on a project. Cost and bill rates in € an hour.", [
    {
      name: "Resources",
      columns: [
        { header: "Name", width: 22 },
        { header: "Role", width: 20 },
        { header: "Skills", width: 34 },
        { header: "Division", width: 12 },
        { header: "Hours a week", width: 9, format: "0.0" },
        { header: "Start", width: 12, format: DATE },
        { header: "End", width: 12, format: DATE },
        { header: "Cost rate", width: 9, format: "0.00" },
        { header: "Bill rate", width: 9, format: "0.00" },
        { header: "Currency", width: 9 },
        { header: "Run-the-business %", width: 11, format: "0%" },
      ],
      rows: people.map((p) => [
        p.name,
        p.role,
        p.skills,
        p.division,
        p.hours,
        p.start ? serial(p.start) : null,
        p.end ? serial(p.end) : null,
        p.cost,
        p.bill,
        p.currency,
        p.run,
      ]),
    },
  ]);
  add("Roles", "What an hour of a role costs and earns where nobody is named yet, in €.", [
    {
      name: "Roles",
      columns: [
        { header: "Role", width: 22 },
        { header: "Cost rate", width: 10, format: "0.00" },
        { header: "Bill rate", width: 10, format: "0.00" },
        { header: "Currency", width: 10 },
        { header: "Uplift", width: 10, format: "0%" },
      ],
      rows: ROLE_RATES.map((rate) => [...rate, "EUR", 0.03]),
    },
  ]);
  add("Absences", "Leave that is known, and public holidays by division.", [
    {
      name: "Absences",
      columns: [
        { header: "Resource", width: 22 },
        { header: "From", width: 12, format: DATE },
        { header: "To", width: 12, format: DATE },
        { header: "Share", width: 9, format: "0%" },
      ],
      rows: [
        ["Ines Okafor", "2027-08-02", "2027-08-20", 1],
        ["Tomas Lindqvist", "2027-07-12", "2027-07-30", 1],
        ["Priya Raman", "2027-03-01", "2027-08-31", 1],
        ["Jonas Feld", "2027-05-03", "2027-06-25", 0.5],
        ["Greta Almeida", "2027-12-20", "2028-01-07", 1],
        ["Samuel Adeyemi", "2027-04-19", "2027-04-30", 1],
      ].map(([who, from, to, part]) => [who, serial(from), serial(to), part]),
    },
    {
      name: "Holidays",
      at: 5,
      columns: [
        { header: "Division", width: 14 },
        { header: "From", width: 12, format: DATE },
        { header: "To", width: 12, format: DATE },
        { header: "Holiday", width: 22 },
      ],
      rows: ["Networks", "Customer", "Corporate", "Digital"].flatMap((division) =>
        [
          ["2027-01-01", "New Year"],
          ["2027-03-26", "Good Friday"],
          ["2027-03-29", "Easter Monday"],
          ["2027-05-06", "Ascension Day"],
          ["2027-12-24", "Christmas Eve"],
          ["2028-04-14", "Good Friday"],
        ].map(([day, name]) => [division, serial(day), serial(day), name]),
      ),
    },
  ]);
  add("Demand", "What each proposal asks for, in full-time equivalents over the months from its start.", [
    {
      name: "Demand",
      columns: [
        { header: "Project", width: 10 },
        { header: "Role", width: 20 },
        { header: "Resource", width: 20 },
        { header: "Start", width: 12, format: DATE },
        { header: "Months", width: 9, format: "0" },
        { header: "FTE", width: 8, format: "0.00" },
        { header: "Skill", width: 18 },
        { header: "Level", width: 8, format: "0" },
        { header: "Status", width: 12, choices: ["requested", "assigned", "rejected"] },
        { header: "Commitment", width: 12, choices: ["firm", "tentative"] },
      ],
      rows: demand.map((d) => [
        d.project,
        d.role,
        d.resource,
        serial(d.start),
        d.months,
        d.fte,
        d.skill,
        d.level,
        d.status,
        d.commitment,
      ]),
    },
  ]);
  add("Risks", "The register of threats and opportunities. Impact in k€.", [
    {
      name: "Risks",
      columns: [
        { header: "ID", width: 8 },
        { header: "Project", width: 10 },
        { header: "Title", width: 46, wrap: true },
        { header: "Type", width: 12, choices: ["risk", "opportunity"] },
        { header: "Category", width: 14 },
        { header: "Probability", width: 11, format: "0%" },
        { header: "Impact low, k€", width: 10, format: "#,##0" },
        { header: "Impact likely, k€", width: 10, format: "#,##0" },
        { header: "Impact high, k€", width: 10, format: "#,##0" },
        { header: "Response", width: 12 },
        { header: "Owner", width: 20 },
        { header: "Due", width: 12, format: DATE },
        { header: "Status", width: 10, choices: ["open", "closed"] },
      ],
      rows: risks.map((r) => [
        r.id,
        r.project,
        r.title,
        r.type,
        r.category,
        r.probability,
        ...r.impact,
        r.response,
        r.owner,
        serial(r.due),
        r.status,
      ]),
    },
  ]);
  const running = projects.filter((p) => p.stage === "Delivery");
  add("Status", "The state of running projects on 30 October 2026, k€.", [
    {
      name: "Status",
      columns: [
        { header: "Project", width: 10 },
        { header: "Date", width: 12, format: DATE },
        { header: "PV", width: 10, format: "#,##0" },
        { header: "EV", width: 10, format: "#,##0" },
        { header: "AC", width: 10, format: "#,##0" },
        { header: "BAC", width: 10, format: "#,##0" },
        { header: "RAG", width: 9 },
        { header: "Trend", width: 10 },
        { header: "Comment", width: 50, wrap: true },
      ],
      rows: running.map((p, index) => {
        const planned = Math.round(p.cost[1] * (0.12 + 0.03 * index));
        const earned = Math.round(planned * [0.96, 0.81, 1.02, 0.9, 0.99, 0.74][index % 6]);
        const actual = Math.round(planned * [1.01, 1.08, 0.97, 1.0, 0.95, 1.12][index % 6]);
        const rag = earned / planned < 0.8 ? "Red" : earned / planned < 0.92 ? "Amber" : "Green";
        return [
          p.id,
          serial("2026-10-30"),
          planned,
          earned,
          actual,
          p.cost[1],
          rag,
          ["steady", "worse", "better"][index % 3],
          rag === "Green" ? "On plan." : "Supplier late; recovery plan agreed with the sponsor.",
        ];
      }),
    },
  ]);
  add("Benefits", "What is to be better afterwards, and what was measured so far.", [
    {
      name: "Benefits",
      columns: [
        { header: "Project", width: 10 },
        { header: "Benefit", width: 34 },
        { header: "Unit", width: 14 },
        { header: "Start value", width: 11, format: "0.0" },
        { header: "Target", width: 10, format: "0.0" },
        { header: "Date", width: 12, format: DATE },
        { header: "Owner", width: 20 },
      ],
      rows: [
        ["P-01", "Calls answered within a minute", "%", 71, 88, "2028-03-31", "Helena Brandt"],
        ["P-03", "Minutes lost per customer", "minutes", 38.5, 31, "2028-06-30", "Oskar Nyman"],
        ["P-05", "Reports built by hand", "a month", 140, 35, "2027-12-31", "Leonie Marchetti"],
        ["P-09", "Meters read remotely", "%", 62, 97, "2028-06-30", "Oskar Nyman"],
        ["P-14", "Invoices corrected", "%", 3.4, 1.2, "2027-12-31", "Marcus Thiele"],
      ].map((row) => row.map((cell, index) => (index === 5 ? serial(cell) : cell))),
    },
    {
      name: "Measurements",
      at: 8,
      columns: [
        { header: "Benefit", width: 34 },
        { header: "Date", width: 12, format: DATE },
        { header: "Value", width: 10, format: "0.0" },
      ],
      rows: [
        ["Calls answered within a minute", "2026-09-30", 72.5],
        ["Minutes lost per customer", "2026-09-30", 38.1],
        ["Reports built by hand", "2026-09-30", 131],
        ["Meters read remotely", "2026-09-30", 64.8],
        ["Invoices corrected", "2026-09-30", 3.3],
      ].map(([b, d, v]) => [b, serial(d), v]),
    },
  ]);
  add("Gates", "Who decides what, and what was decided.", [
    {
      name: "Gates",
      columns: [
        { header: "Gate", width: 8 },
        { header: "Checkpoint", width: 34 },
        { header: "Stage", width: 12 },
        { header: "Who decides", width: 26 },
        { header: "Up to cost, k€", width: 12, format: "#,##0" },
      ],
      rows: [
        ["G0", "Idea worth a study", "Idea", "Division head", 100],
        ["G1", "Business case", "Case", "Portfolio board", 500],
        ["G2", "Ready to deliver", "Planning", "Steering committee", 5000],
        ["G3", "Ready to go live", "Delivery", "Sponsor", 5000],
        ["G4", "Benefits confirmed", "Closed", "Portfolio board", 5000],
      ],
    },
    {
      name: "Decisions",
      at: 6,
      columns: [
        { header: "Date", width: 12, format: DATE },
        { header: "Project", width: 10 },
        { header: "Gate", width: 8 },
        { header: "Decision", width: 14 },
        { header: "By", width: 20 },
        { header: "Role", width: 22 },
        { header: "Rationale", width: 44, wrap: true },
      ],
      rows: [
        [
          serial("2026-06-18"),
          "P-01",
          "G1",
          "approved",
          "Helena Brandt",
          "Portfolio board",
          "Strong case; service regulator expects it by 2028.",
        ],
        [
          serial("2026-07-09"),
          "P-31",
          "G2",
          "approved",
          "Ruth Castellan",
          "Steering committee",
          "Licence condition: no choice.",
        ],
        [
          serial("2026-09-17"),
          "P-38",
          "G1",
          "rejected",
          "Marcus Thiele",
          "Portfolio board",
          "No benefit that anyone would sign for.",
        ],
      ],
    },
  ]);
  add("Lessons", "What earlier projects taught.", [
    {
      name: "Lessons",
      columns: [
        { header: "Date", width: 12, format: DATE },
        { header: "Project", width: 10 },
        { header: "Category", width: 14 },
        { header: "What happened", width: 50, wrap: true },
        { header: "What to do", width: 50, wrap: true },
        { header: "Owner", width: 20 },
      ],
      rows: [
        [
          serial("2026-03-12"),
          "P-14",
          "Data",
          "Customer records were migrated before anyone had cleaned them.",
          "Plan a cleansing sprint before every migration.",
          "Leonie Marchetti",
        ],
        [
          serial("2026-05-28"),
          "P-03",
          "Supplier",
          "Lead time of switchgear grew from 20 to 34 weeks.",
          "Order long-lead items at G1, with a break clause.",
          "Oskar Nyman",
        ],
        [
          serial("2026-08-20"),
          "P-01",
          "People",
          "Two projects counted on the same tester.",
          "Book people by name only after the capacity check.",
          "Helena Brandt",
        ],
      ],
    },
  ]);
  add("Rates", "What one unit of a currency is worth in euro.", [
    {
      name: "Rates",
      columns: [
        { header: "Currency", width: 12 },
        { header: "Rate", width: 12, format: "0.0000" },
        { header: "From", width: 12, format: DATE },
      ],
      rows: [
        ["EUR", 1, serial("2026-01-01")],
        ["SEK", 0.0885, serial("2026-01-01")],
        ["GBP", 1.162, serial("2026-01-01")],
      ],
    },
  ]);
  return book.bytes({
    title: "Tarnbrook Energy: project portfolio 2027–2028",
    subject: "Sample portfolio of a made-up company",
  });
}
