import { bestOf, listOver, worstOf, type LiveCells, type LiveMethod } from "../live-formulas";

/** How far a figure is on the way from the least to the largest of its column; 0 if they do not differ. */
function shareOfWay(cells: LiveCells, key: string): string {
  const all = cells.projects(key);
  const span = `(MAX(${all})-MIN(${all}))`;
  return `IF(${span}<1E-12,0,(${cells.project(key)}-MIN(${all}))/${span})`;
}

const second = (cells: LiveCells): string => `SMALL(${cells.projects("q")},MIN(2,${cells.count}))`;
const behind = (cells: LiveCells, q: string): string => `ROUND(${q}-MIN(${cells.projects("q")}),12)`;

/** Whether whoever has the least Q has also the least of another figure. */
function isBestBy(cells: LiveCells, key: string): string {
  const [q, all] = [cells.projects("q"), cells.projects(key)];
  return `ROUND(INDEX(${all},MATCH(MIN(${q}),${q},0)),12)=ROUND(MIN(${all}),12)`;
}

export const liveVikor: LiveMethod = () => ({
  figures: {
    threshold: (cells) => `IF(${cells.count}>1,1/(${cells.count}-1),1)`,
    advantage: (cells) =>
      `IF(${cells.count}=1,1,IF(${behind(cells, second(cells))}>=ROUND(${cells.figure("threshold")},12),1,0))`,
    stability: (cells) => `IF(OR(${isBestBy(cells, "s")},${isBestBy(cells, "r")}),1,0)`,
  },
  byCriterion: {
    best: (cells, j) => bestOf(cells, "ratings", j),
    worst: (cells, j) => worstOf(cells, "ratings", j),
  },
  matrices: {
    regrets: (cells, j) => {
      const [best, worst] = [cells.criterion("best", j), cells.criterion("worst", j)];
      const regret = `${cells.criterion("weights", j)}*(${best}-${cells.at("ratings", j)})/(${best}-${worst})`;
      return `IF(${best}=${worst},0,${regret})`;
    },
  },
  byAlternative: {
    s: (cells) => `SUM(${listOver(cells, (j) => cells.at("regrets", j))})`,
    r: (cells) => `MAX(${listOver(cells, (j) => cells.at("regrets", j))})`,
    q: (cells) => `${cells.figure("v")}*${shareOfWay(cells, "s")}+(1-${cells.figure("v")})*${shareOfWay(cells, "r")}`,
    compromise: (cells) => {
      const own = behind(cells, cells.project("q"));
      const all = `${own}<ROUND(${cells.figure("threshold")},12)`;
      const two = `${own}<=IF(${cells.figure("stability")}=1,0,${behind(cells, second(cells))})`;
      return `IF(IF(${cells.figure("advantage")}=1,${two},${all}),"in the set","")`;
    },
  },
  score: (cells) => `1-${cells.project("q")}`,
});
