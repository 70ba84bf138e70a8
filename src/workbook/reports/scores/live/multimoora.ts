import { bestOf, listOver, type LiveCells, type LiveFormulas, type LiveMethod } from "../live-formulas";

const norm = (cells: LiveCells, j: number): string => `SQRT(SUMSQ(${cells.column("ratings", j)}))`;
const parts = ["rankByRatio", "rankByReference", "rankByProduct"] as const;

/** Ratings as weighted ratios, without a column for each: the three rankings are what a reader looks at. */
const ratio = (cells: LiveCells, rating: string, j: number): string =>
  `IF(${norm(cells, j)}=0,0,${cells.criterion("weights", j)}*${rating}/${norm(cells, j)})`;

const rankBy = (cells: LiveCells, key: string, order: 0 | 1): string =>
  `RANK(${cells.project(key)},${cells.projects(key)},${order})`;

/** Every row compares itself with every other; beyond this each edit would be slow. */
const MOST_PROJECTS = 500;

export const liveMultimoora: LiveMethod = (_, projects) => (projects > MOST_PROJECTS ? undefined : formulas);

const formulas: LiveFormulas = {
  byAlternative: {
    ratioSystem: (cells) =>
      `ROUND(${cells.criteria.map((better, j) => `${better === "higher" ? "+" : "-"}${ratio(cells, cells.at("ratings", j), j)}`).join("")},12)`,
    referencePoint: (cells) =>
      `ROUND(MAX(${listOver(cells, (j) => {
        const gap = `(${bestOf(cells, "ratings", j)}-${cells.at("ratings", j)})`;
        return `ABS(${ratio(cells, gap, j)})`;
      })}),12)`,
    multiplicative: (cells) =>
      `PRODUCT(${listOver(cells, (j) => {
        const weight = cells.criterion("weights", j);
        const exponent = cells.criteria[j] === "higher" ? weight : `(0-${weight})`;
        return `IF(${weight}=0,1,${cells.at("ratings", j)}^${exponent})`;
      })})`,
    rankByRatio: (cells) => rankBy(cells, "ratioSystem", 0),
    rankByReference: (cells) => rankBy(cells, "referencePoint", 1),
    rankByProduct: (cells) => rankBy(cells, "multiplicative", 0),
  },
  score: (cells) => {
    // The ranks of one project in three columns against all others': how many it wins in two of three, less how many it loses.
    const balance = parts
      .map((key) => `(${cells.projects(key)}>${cells.project(key)})-(${cells.projects(key)}<${cells.project(key)})`)
      .join("+");
    return `SUMPRODUCT((${balance}>0)-(${balance}<0))/MAX(1,${cells.count}-1)`;
  },
};
