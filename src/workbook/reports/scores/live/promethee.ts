import { numberLiteral } from "../../shared/formula-text";
import { highEnd, lowEnd, sumOver, type LiveCells, type LiveFormulas, type LiveMethod } from "../live-formulas";

/** Every row compares itself with every other; beyond this each edit would be slow. */
const MOST_PROJECTS = 300;

/** The preference for each of a column of differences, an expression for SUMPRODUCT; 0 where there is none. */
function preferences(kind: unknown, d: string, cells: LiveCells, j: number): string {
  const at = (key: "q" | "p" | "s"): string => cells.criterion(key, j);
  const beyond = (key: "q" | "p"): string => `(${d}-${at(key)}>1E-12)`;
  switch (kind) {
    case "u-shape":
      return `(${d}>0)*${beyond("q")}`;
    case "v-shape":
      return `(${d}>0)*((${d}>=${at("p")})+(${d}<${at("p")})*${d}/MAX(${at("p")},1E-300))`;
    case "level":
      return `(${d}>0)*(0.5*${beyond("q")}+0.5*${beyond("q")}*${beyond("p")})`;
    case "linear": {
      const between = `(${d}<${at("p")})*(${d}-${at("q")})/MAX(${at("p")}-${at("q")},1E-300)`;
      return `(${d}>0)*${beyond("q")}*((${d}>=${at("p")})+${between})`;
    }
    case "gaussian":
      return `(${d}>0)*(1-EXP(1)^(0-${d}^2/(2*MAX(${at("s")},1E-150)^2)))`;
    default:
      return `(${d}>0)*1`;
  }
}

/** The mean preference over the others, or theirs. */
function flow(side: "won" | "lost", kind: unknown): NonNullable<LiveFormulas["matrices"]>[string] {
  return (cells, j) => {
    const [rating, column] = [cells.at("ratings", j), cells.column("ratings", j)];
    const ahead = (side === "won") === (cells.criteria[j] === "higher");
    const d = ahead ? `(${rating}-${column})` : `(${column}-${rating})`;
    return `SUMPRODUCT(${preferences(kind, d, cells, j)})/MAX(1,${cells.count}-1)`;
  };
}

const weighed = (cells: LiveCells, key: "won" | "lost"): string =>
  sumOver(cells, (j) => `${cells.criterion("weights", j)}*${cells.at(key, j)}`);

export const livePromethee: LiveMethod = (options, projects) => {
  if (projects > MOST_PROJECTS) return undefined;
  const threshold =
    (key: "q" | "p" | "s") =>
    (cells: LiveCells, j: number): string =>
      `(${highEnd(cells, j)}-${lowEnd(cells, j)})*${numberLiteral(Number(options[key]))}`;
  return {
    byCriterion: { q: threshold("q"), p: threshold("p"), s: threshold("s") },
    matrices: { won: flow("won", options["preference"]), lost: flow("lost", options["preference"]) },
    byAlternative: { positive: (cells) => weighed(cells, "won"), negative: (cells) => weighed(cells, "lost") },
    score: (cells) => `${cells.project("positive")}-${cells.project("negative")}`,
  };
};
