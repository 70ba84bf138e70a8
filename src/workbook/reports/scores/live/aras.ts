import { bestOf, listOver, type LiveCells, type LiveMethod } from "../live-formulas";

const share = (cells: LiveCells, rating: string, j: number): string => {
  const [sum, weight] = [cells.criterion("sums", j), cells.criterion("weights", j)];
  const amount = cells.criteria[j] === "higher" ? rating : `1/${rating}`;
  return `IF(${sum}=0,0,${weight}*(${amount})/${sum})`;
};

export const liveAras: LiveMethod = () => ({
  figures: {
    optimumSum: (cells) => `SUM(${listOver(cells, (j) => cells.criterion("optimumShares", j))})`,
  },
  byCriterion: {
    optimum: (cells, j) => bestOf(cells, "ratings", j),
    sums: (cells, j) => {
      const [column, optimum] = [cells.column("ratings", j), cells.criterion("optimum", j)];
      const sum = cells.criteria[j] === "higher" ? `${optimum}+SUM(${column})` : `1/${optimum}+SUMPRODUCT(1/${column})`;
      return `IF(${cells.criterion("weights", j)}=0,0,${sum})`;
    },
    optimumShares: (cells, j) => share(cells, cells.criterion("optimum", j), j),
  },
  matrices: { weighted: (cells, j) => share(cells, cells.at("ratings", j), j) },
  byAlternative: { sumsOfShares: (cells) => `SUM(${listOver(cells, (j) => cells.at("weighted", j))})` },
  score: (cells) =>
    `IF(${cells.figure("optimumSum")}=0,1,${cells.project("sumsOfShares")}/${cells.figure("optimumSum")})`,
});
