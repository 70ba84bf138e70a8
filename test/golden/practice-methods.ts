/** Worked examples of practitioners' methods, as their sources print them. */
export const publishedWsjf = {
  source: "worked example of SAFe trainings, two features in relative points; the second goes first",
  jobs: [
    { businessValue: 100, timeCriticality: 50, riskReduction: 20, jobSize: 10, wsjf: "17" },
    { businessValue: 80, timeCriticality: 30, riskReduction: 10, jobSize: 5, wsjf: "24" },
  ],
} as const;

export const publishedRice = {
  source: "github.com/timeclick-software/awesome-time-tracking, details/rice-framework.md, feature A",
  figures: { reach: 2000, impact: 2, confidence: 0.8, effort: 4 },
  rice: "800",
} as const;

export const publishedIce = {
  source: "idaete.com/tools/ice-scoring-model, option A",
  figures: { impact: 8, confidence: 6, ease: 3 },
  ice: "144",
} as const;

/** What follows the investment, at present value, over the investment. */
export const publishedProfitability = {
  source:
    "Ross, Westerfield & Jaffe, Corporate Finance, chapter 5: 70.5 over 20 (3.53 as printed, from the rounded 70.5) and 45.3 over 10",
  rate: 0.12,
  projects: [
    { flows: [-20, 70, 10], later: "70.5" },
    { flows: [-10, 15, 40], later: "45.3" },
  ],
} as const;
