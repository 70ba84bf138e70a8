// What the methods of practitioners ask of the made-up company's proposals, their money by year, and two scores that the
// portfolio board has adjusted.
import { projects } from "./company-projects.mjs";

/** Sizes as agile teams guess them. */
const FIBONACCI = [1, 2, 3, 5, 8, 13, 20];
const sized = (share) => FIBONACCI[Math.min(6, Math.max(0, Math.round(share * 6)))];
const level = (word) => ["None", "Low", "Moderate", "Strong", "Extreme"].indexOf(word);
const readiness = (word) => ["Idea", "Scoped", "Planned", "Contracted"].indexOf(word);
const REACH = [0, 400, 2500, 9000, 24000, 60000];
const ENABLES = { Run: 0.15, Comply: 0.75, Grow: 0.3, Transform: 0.6 };

/** By ID: business value, time criticality, risk reduction, job size, cost of delay, reach, impact, confidence, effort, ease. */
export const figures = new Map(
  projects.map((p, index) => {
    const [cost, benefit] = [p.cost[1], p.benefit[1]];
    const [fit, need, ready] = [level(p.fit), level(p.regulatory), readiness(p.readiness)];
    const reach = Math.round((REACH[p.customer] * (0.8 + 0.1 * (index % 5))) / 50) * 50;
    return [
      p.id,
      [
        sized(0.12 * fit + benefit / 900),
        sized(need / 4 + (p.stage === "Delivery" ? 0.2 : 0) + 0.1 * (index % 3)),
        sized(ENABLES[p.bucket] + 0.06 * need),
        sized(Math.sqrt(cost / 2200)),
        Math.round(benefit / 12 + [0, 1, 3, 9, 20][need]),
        reach,
        [0.25, 0.5, 1, 2, 3][Math.min(4, Math.round((fit + p.customer) / 2))],
        [0.5, 0.6, 0.8, 1][ready],
        Math.max(3, Math.round(p.months * 0.6 + cost / 45)),
        Math.max(1, 11 - 2 * p.complexity + (ready > 1 ? 1 : 0)),
      ],
    ];
  }),
);

export const adjustments = new Map([
  ["P-15", [0.05, "Board resolution of 3 September 2026, after the attack on a neighbouring network company"]],
  ["P-23", [-0.04, "The lease runs a year longer at the same rent, letter of 12 August 2026"]],
]);

/**
 * Money by year of what is contracted or close to it, k€, as finance has planned it: less in the first year of use, and
 * the rest as it stands in Projects. What is saved or earned and what is spent in one year are set off.
 */
export const cashFlows = ["P-01", "P-03", "P-05", "P-09", "P-14", "P-16", "P-31"].flatMap((id) => {
  const p = projects.find((candidate) => candidate.id === id);
  const first = Number(p.start.slice(0, 4));
  const startMonth = Number(p.start.slice(5, 7)) - 1;
  const inFirst = Math.min(p.months, 12 - startMonth);
  const begins = startMonth + p.months + p.delay;
  const years = Math.ceil((begins + 12 * p.years) / 12);
  return Array.from({ length: years }, (_, year) => {
    const spent = (p.cost[1] * (year === 0 ? inFirst : year === 1 ? p.months - inFirst : 0)) / p.months;
    const months = Math.max(0, Math.min(12 * year + 12, begins + 12 * p.years) - Math.max(12 * year, begins));
    const early = 12 * year < begins + 12 ? 0.6 : 1;
    return [id, first + year, Math.round((p.benefit[1] * early * months) / 12 - spent)];
  });
});
