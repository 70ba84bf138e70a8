// samples/gmpp.xlsx: the UK Government Major Projects Portfolio of 2023, real data, ready to prioritise.
import { fileURLToPath } from "node:url";
import { readCsv, sampleWorkbook, serial } from "./sample-workbook.mjs";

const source = fileURLToPath(new URL("../../samples/data/uk_gmpp_2021_2023.csv", import.meta.url));
const DEPARTMENTS = {
  CO: "Cabinet Office",
  MOD: "Ministry of Defence",
  MOJ: "Ministry of Justice",
  DFT: "Transport",
  HMRC: "HM Revenue & Customs",
  DESNZ: "Energy Security & Net Zero",
  DEFRA: "Environment, Food & Rural Affairs",
  HO: "Home Office",
  DFE: "Education",
  DLUHC: "Levelling Up, Housing & Communities",
  DHSC: "Health & Social Care",
  DSIT: "Science, Innovation & Technology",
  DWP: "Work & Pensions",
  DCMS: "Culture, Media & Sport",
  FCDO: "Foreign, Commonwealth & Development",
  DBT: "Business & Trade",
  ONS: "Office for National Statistics",
  HMLR: "HM Land Registry",
  HMT: "HM Treasury",
  NCA: "National Crime Agency",
  VOA: "Valuation Office Agency",
};

const number = (text) => (text.trim() === "" ? null : Number(text));
const date = (text) => (text.trim() === "" ? null : serial(text.trim()));

/** Spending against plan says little where almost nothing was planned; and one outlier must not flatten all others. */
const variance = (budget, forecast) =>
  budget === null || forecast === null || Math.abs(budget) < 1
    ? null
    : Math.max(-0.5, Math.min(0.5, (forecast - budget) / budget));
const ratio = (benefits, cost) =>
  benefits === null || cost === null || cost <= 0 ? null : Math.max(0, Math.min(5, benefits / cost));
const round = (amount, decimals) => (amount === null ? null : Number(amount.toFixed(decimals)));

export async function gmpp() {
  const all = readCsv(source);
  const rows = all
    .filter((project) => project.year === "2023")
    .map((project) => {
      const [cost, benefits] = [number(project.wlc_baseline_incl_NCG), number(project.total_benefits)];
      const [budget, forecast] = [number(project.yearly_budget), number(project.yearly_forecast)];
      const [start, end] = [date(project.start_date), date(project.end_date)];
      return [
        project.project_number,
        project.project_name.trim(),
        DEPARTMENTS[project.department] ?? project.department,
        project.report_category,
        project.colour_rating || null,
        start,
        end,
        start !== null && end !== null && end > start ? Math.round((end - start) / 30.4375) : null,
        cost,
        benefits,
        budget,
        forecast,
        round(variance(budget, forecast), 4),
        round(ratio(benefits, cost), 3),
      ];
    });
  const book = await sampleWorkbook();
  const costs = rows.reduce((sum, row) => sum + (row[8] ?? 0), 0);
  book.sheet("About", {
    title: "UK Government Major Projects Portfolio, 2023",
    lead: "Real data, so that a first ranking shows what a real portfolio looks like: gaps, outliers and all.",
    tab: "0F6CBD",
    text: [
      { text: "Source and licence", bold: true },
      "Infrastructure and Projects Authority, Annual Report on Major Projects 2022–23, as collected in rauschgold/ds-bootcamp-capstone-project. Contains public sector information licensed under the Open Government Licence v3.0 (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).",
      `${rows.length} projects with a whole-life cost of £${costs.toLocaleString("en-GB", { maximumFractionDigits: 0 })}m, of which ${rows.filter((row) => row[8] !== null).length} state a cost and ${rows.filter((row) => row[9] !== null).length} a monetised benefit. A blank is a figure that the department did not publish.`,
      { text: "What was done to it", bold: true },
      "Departments are spelt out. Duration is the number of months between the published dates. In-year variance is (forecast − budget) ÷ budget, left blank where less than £1m was budgeted and held within ±50 %. Benefit–cost ratio is monetised benefits ÷ whole-life cost, held within 0 to 5. Nothing else was changed and no row was left out.",
      { text: "What it is not", bold: true },
      "The criteria, their weights and the treatment of missing figures on the sheet Criteria are an illustration. They are no judgement of the departments or of the Authority.",
      { text: "What to do", bold: true },
      "Open Rankfolio and press Prioritise. Then change a weight on the sheet Criteria and watch the ranking follow.",
    ],
  });
  book.sheet("Projects", {
    title: "Projects",
    lead: "Government Major Projects Portfolio at 31 March 2023. Money in £m, undiscounted.",
    tables: [
      {
        name: "Projects",
        columns: [
          { header: "ID", width: 19 },
          { header: "Project name", width: 46, wrap: true },
          { header: "Department", width: 30 },
          { header: "Category", width: 30 },
          { header: "Delivery confidence", width: 12, choices: ["Green", "Amber", "Red"] },
          { header: "Start", width: 12, format: "dd/mm/yyyy" },
          { header: "End", width: 12, format: "dd/mm/yyyy" },
          { header: "Duration, months", width: 11, format: "#,##0" },
          { header: "Whole-life cost, £m", width: 13, format: "#,##0.0" },
          { header: "Monetised benefits, £m", width: 13, format: "#,##0.0" },
          { header: "In-year budget, £m", width: 12, format: "#,##0.0" },
          { header: "In-year forecast, £m", width: 12, format: "#,##0.0" },
          { header: "In-year variance", width: 11, format: "0.0%" },
          { header: "Benefit–cost ratio", width: 11, format: "0.00" },
        ],
        rows,
      },
    ],
  });
  book.sheet("Criteria", {
    title: "Criteria",
    lead: "An illustration: change the weights and the ranking follows. Weights count within their parent.",
    tables: [
      {
        name: "Criteria",
        columns: [
          { header: "Criterion", width: 24 },
          { header: "Parent", width: 20 },
          { header: "Weight", width: 10, format: "0" },
          { header: "Better", width: 12, choices: ["higher", "lower", "target 0"] },
          { header: "Source column", width: 24 },
          { header: "Scale", width: 14 },
          { header: "Value shape", width: 12, choices: ["linear", "levels", "target"] },
          { header: "Level texts", width: 34 },
          { header: "If missing", width: 12, choices: ["stop", "worst", "middle", "leave out"] },
        ],
        rows: [
          ["Deliverability", null, 60, null, null, null, null, null, null],
          [
            "Delivery confidence",
            "Deliverability",
            70,
            "higher",
            "Delivery confidence",
            null,
            "levels",
            "Red=0; Amber=50; Green=100",
            "leave out",
          ],
          [
            "Spending to plan",
            "Deliverability",
            30,
            "target 0",
            "In-year variance",
            "-0.5 to 0.5",
            "target",
            null,
            "leave out",
          ],
          ["Value for money", null, 40, null, null, null, null, null, null],
          [
            "Benefit–cost ratio",
            "Value for money",
            80,
            "higher",
            "Benefit–cost ratio",
            "0 to 5",
            "linear",
            null,
            "middle",
          ],
          ["Whole-life cost", "Value for money", 20, "lower", "Whole-life cost, £m", null, "linear", null, "leave out"],
        ],
      },
    ],
  });
  return book.bytes({
    title: "UK Government Major Projects Portfolio 2023",
    subject: "Sample portfolio, Open Government Licence v3.0",
  });
}
