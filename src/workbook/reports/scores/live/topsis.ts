import { bestOf, sumOver, worstOf, type LiveCells, type LiveMethod } from "../live-formulas";

/** What the ratings are divided by, without arrays: amounts count without their sign. */
function divisor(normalisation: unknown, column: string): string {
  switch (normalisation) {
    case "min-max":
      return `MAX(${column})-MIN(${column})`;
    case "sum":
      return `SUMIF(${column},">0")-SUMIF(${column},"<0")`;
    case "max":
      return `MAX(MAX(${column}),-MIN(${column}))`;
    default:
      return `SQRT(SUMSQ(${column}))`;
  }
}

const distance = (cells: LiveCells, to: "ideal" | "antiIdeal"): string =>
  `SQRT(${sumOver(cells, (j) => `(${cells.at("weighted", j)}-${cells.criterion(to, j)})^2`)})`;

export const liveTopsis: LiveMethod = ({ normalisation }) => ({
  byCriterion: {
    origins: (cells, j) => (normalisation === "min-max" ? `MIN(${cells.column("ratings", j)})` : "0"),
    divisors: (cells, j) => divisor(normalisation, cells.column("ratings", j)),
    ideal: (cells, j) => bestOf(cells, "weighted", j),
    antiIdeal: (cells, j) => worstOf(cells, "weighted", j),
  },
  matrices: {
    normalised: (cells, j) => {
      const by = cells.criterion("divisors", j);
      return `IF(${by}=0,0,(${cells.at("ratings", j)}-${cells.criterion("origins", j)})/${by})`;
    },
    weighted: (cells, j) => `${cells.at("normalised", j)}*${cells.criterion("weights", j)}`,
  },
  byAlternative: {
    toIdeal: (cells) => distance(cells, "ideal"),
    toAntiIdeal: (cells) => distance(cells, "antiIdeal"),
  },
  score: (cells) => {
    const [near, far] = [cells.project("toIdeal"), cells.project("toAntiIdeal")];
    return `IF(${near}+${far}=0,0.5,${far}/(${near}+${far}))`;
  },
});
