/**
 * How long a ranking takes, in units of parsing the same table from JSON: both touch every rating once, so the ratio
 * says how much work is done beyond reading. Also how it grows from 500 to 2,000 and 8,000 projects (4 is linear).
 */
import { rankPortfolio } from "../src/core/rank-portfolio";
import { defaultParameters } from "../src/core/run-parameters";
import { largePortfolio } from "./large-portfolio";

const CRITERIA = 12;

/** The median of nine, in milliseconds, after a warm-up. */
function median(work: () => unknown): number {
  for (let i = 0; i < 5; i++) work();
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[4] as number;
}

const rows = [500, 2_000, 8_000].map((projects) => {
  const portfolio = largePortfolio(projects, CRITERIA);
  const json = JSON.stringify(portfolio);
  const ranking = median(() => rankPortfolio(portfolio, defaultParameters));
  const parsing = median(() => JSON.parse(json));
  return { projects, ranking, parsing };
});

console.log(
  `Ranking against parsing the same portfolio from JSON; ${CRITERIA} criteria, one risk and two demands each`,
);
rows.forEach(({ projects, ranking, parsing }, i) => {
  const before = rows[i - 1];
  const growth =
    before === undefined ? "" : `, ${(ranking / before.ranking).toFixed(1)} × the time of a quarter as many`;
  console.log(
    `${String(projects).padStart(6)} projects: ${(ranking / parsing).toFixed(2)} × parsing (${ranking.toFixed(1)} ms against ${parsing.toFixed(1)} ms)${growth}`,
  );
});
