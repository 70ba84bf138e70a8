/**
 * TOPSIS over 5,000 projects × 12 criteria, in units of reading the same table: the cells of a Projects table as they
 * come from a workbook, checked and turned into a portfolio. Both run side by side on the same machine; below 1 the
 * method costs less than reading what it needs.
 */
import { decisionMatrix } from "../src/core/scoring/decision-matrix";
import { decisionProblem } from "../src/core/scoring/decision-problem";
import { topsis, topsisMethod } from "../src/core/scoring/topsis";
import type { RawTable, WorkbookContents } from "../src/workbook/port";
import { checkWorkbook } from "../src/workbook/check-workbook";

const PROJECTS = 5_000;
const CRITERIA = 12;

const contents = madeUpContents();
const checked = checkWorkbook(contents, { missing: "refuse" });
if (!checked.ok) throw new Error(`the table cannot be read: ${JSON.stringify(checked.issues.slice(0, 3))}`);
const { portfolio } = checked;
const problem = decisionProblem(portfolio);
const matrix = decisionMatrix({
  ratings: problem.ratings as readonly (readonly number[])[],
  directions: problem.scales.map(({ better }) => better),
  weights: problem.weights,
});

const [reading, scoring, arithmetic] = medians([
  () => checkWorkbook(contents, { missing: "refuse" }),
  () => topsisMethod.score(decisionProblem(portfolio), {}),
  () => topsis(matrix),
]) as [number, number, number];

console.log(`TOPSIS over ${PROJECTS} × ${CRITERIA} against reading the same table`);
console.log(`  reading and checking the table        ${reading.toFixed(1)} ms`);
console.log(`  from the portfolio to scores          ${scoring.toFixed(1)} ms, ${(scoring / reading).toFixed(2)} × reading`); // prettier-ignore
console.log(`  the arithmetic alone                  ${arithmetic.toFixed(1)} ms, ${(arithmetic / reading).toFixed(2)} × reading`); // prettier-ignore

/** Each in turn, so that a busy machine is busy for all: the medians of eleven rounds, in milliseconds, after a warm-up. */
function medians(works: readonly (() => unknown)[]): readonly number[] {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < 14; round++) {
    works.forEach((work, w) => {
      const began = performance.now();
      work();
      if (round >= 3) times[w]?.push(performance.now() - began);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[5] as number);
}

/** Cells as an adapter reads them; figures from a linear congruence instead of chance. */
function madeUpContents(): WorkbookContents {
  let state = 12_345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const names = Array.from({ length: CRITERIA }, (_, j) => `Criterion ${j + 1}`);
  return {
    tables: [
      table("Criteria", [
        ["Criterion", "Weight", "Better"],
        ...names.map((name, j) => [name, 1 + next(9), j % 3 === 0 ? "lower" : "higher"]),
      ]),
      table("Projects", [
        ["ID", "Name", ...names],
        ...Array.from({ length: PROJECTS }, (_, i) => [
          `P${i + 1}`,
          `Project ${i + 1}`,
          ...names.map(() => next(1001)),
        ]),
      ]),
    ],
    sheetNames: ["Criteria", "Projects"],
    reports: [],
    settings: {},
  };
}

function table(sheet: string, rows: readonly (readonly (string | number)[])[]): RawTable {
  const cells = rows.map((row) => row.map((value) => ({ value })));
  const [headers = [], ...data] = cells;
  return {
    sheet,
    name: sheet,
    row: 0,
    column: 0,
    headers,
    rows: data,
    hasTotalsRow: false,
    hiddenRowCount: 0,
    mergedHeaders: [],
  };
}
