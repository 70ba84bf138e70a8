/** Published worked examples; figures as printed, to half a unit of their last digit. All were recomputed before. */
const reference = "Microsoft, Excel function reference, worked example of";

export const publishedNpv = [
  { source: `${reference} NPV, first`, rate: 0.1, flows: [-10000, 3000, 4200, 6800], npv: "1188.44" },
] as const;

/** The investment is made now, so that only what follows is discounted. */
export const publishedNpvFromNow = [
  {
    source: `${reference} NPV, second`,
    rate: 0.08,
    flows: [-40000, 8000, 9200, 10000, 12000, 14500],
    npv: "1922.06",
  },
] as const;

export const publishedIrr = [
  { source: `${reference} IRR, after four years`, flows: [-70000, 12000, 15000, 18000, 21000], percent: "-2.1" },
  { source: `${reference} IRR, after five years`, flows: [-70000, 12000, 15000, 18000, 21000, 26000], percent: "8.7" },
] as const;

export const publishedMirr = [
  {
    source: `${reference} MIRR`,
    flows: [-120000, 39000, 30000, 21000, 37000, 46000],
    financeRate: 0.1,
    reinvestmentRate: 0.12,
    percent: "12.61",
  },
] as const;

/** Days as Excel serials: 2008-01-01, 2008-03-01, 2008-10-30, 2009-02-15, 2009-04-01. */
export const publishedDated = {
  source: `${reference} XNPV and XIRR`,
  amounts: [-10000, 2750, 4250, 3250, 2750],
  days: [39448, 39508, 39751, 39859, 39904],
  rate: 0.09,
  xnpv: "2086.65",
  xirrPercent: "37.34",
} as const;

/** Revenue that comes with a probability, after an investment that is made in any case; thousand dollars, undiscounted. */
export const publishedExpectedProfit = {
  source: "Oracle Crystal Ball, Example and Tutorial guide, project selection example",
  revenue: [750, 1500, 600, 1800, 1250, 150, 900, 250],
  success: [0.9, 0.7, 0.6, 0.4, 0.8, 0.6, 0.7, 0.9],
  investment: [250, 650, 250, 500, 700, 30, 350, 70],
  expectedProfit: ["425", "400", "110", "220", "300", "60", "280", "155"],
} as const;

/** Flows whose signs change more than once; with u = 1 + r the rates follow from factoring the polynomial in u. */
export const severalRates = [
  {
    source: "the oil pump of Lorie & Savage (1955), Journal of Business 28(4), 229–239",
    flows: [-1600, 10000, -10000],
    rates: [0.25, 4],
  },
  {
    source: "three roots by construction: −(u − 1.1)(u − 1.2)(u − 1.3), times 1000",
    flows: [-1000, 3600, -4310, 1716],
    rates: [0.1, 0.2, 0.3],
  },
] as const;
