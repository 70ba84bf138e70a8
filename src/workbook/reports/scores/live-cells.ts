import { ratingScale } from "../../../core/scoring/decision-problem";
import { longestFormula } from "../../rendering/literal-text";
import { quotedSheet } from "../../place";
import { rankingLayout, rankingRows } from "../ranking/ranking-layout";
import type { ReportInput } from "../report-input";
import { columnOf, sameRow } from "../shared/formula-text";
import { sheetNameOf } from "../shared/sheet-name";
import { liveFormulasOf } from "./live/catalogue";
import type { LiveCells, LiveFormulas } from "./live-formulas";
import { criterionCell, figureCell, scoresTable, type ScoresLayout } from "./scores-layout";

/** How the formulas of a run's method refer to the cells of its Scores sheet. */
export function liveCells(input: ReportInput, layout: ScoresLayout): LiveCells {
  const { criteria } = input.ranked.portfolio.criteria;
  const ranking = rankingLayout(input);
  const sheet = quotedSheet(sheetNameOf("ranking", input.found));
  const step = (key: string, j: number): string => {
    const header = layout.stepHeaders.get(key)?.[j];
    if (header === undefined) throw new RangeError(`no step is called ${key}`);
    return header;
  };
  const figure = (key: string): string => {
    const header = layout.figureHeaders.get(key);
    if (header === undefined) throw new RangeError(`no figure of projects is called ${key}`);
    return header;
  };
  const onRanking = (j: number, row: number): string =>
    `${sheet}!${ranking.cellAbove(ranking.criteria[j] as string, row)}`;
  return {
    criteria: criteria.map(({ valueFunction }) => ratingScale(valueFunction).better),
    count: `ROWS(${columnOf(scoresTable, layout.headers.row)})`,
    at: (key, j) => sameRow(step(key, j)),
    column: (key, j) => columnOf(scoresTable, step(key, j)),
    criterion: (key, j) => criterionCell(layout, key, j),
    figure: (key) => figureCell(layout, key),
    project: (key) => sameRow(figure(key)),
    hasProjects: (key) => layout.figureHeaders.has(key),
    projects: (key) => columnOf(scoresTable, figure(key)),
    worst: (j) => onRanking(j, rankingRows.zeroAt),
    best: (j) => onRanking(j, rankingRows.oneAt),
    hasOwnEnds: (j) => {
      const definition = criteria[j]?.valueFunction;
      return definition !== undefined && ratingScale(definition).ownUnit;
    },
  };
}

/** Beyond so many ratings, steps that the Ranking sheet calculates too are values here, as each edit would take longer. */
const LIVE_TWICE_LIMIT = 6_000;

/** Whether the steps are left to the Ranking sheet, which has the same formulas for the weighted sum. */
export const isLongList = ({ ranked }: Pick<ReportInput, "ranked">, { method }: ScoresLayout): boolean =>
  method.additive && ranked.scored.length * ranked.portfolio.criteria.criteria.length > LIVE_TWICE_LIMIT;

/** The formulas of a run's method, if each of them fits into a cell and no other sheet has the same in a long list. */
export function fittingFormulas(input: ReportInput, layout: ScoresLayout, cells: LiveCells): LiveFormulas | undefined {
  const live = liveFormulasOf(input.ranked.method);
  if (live === undefined || isLongList(input, layout)) return undefined;
  const each = layout.steps.length === 0 ? [] : cells.criteria.map((_, j) => j);
  const texts = [
    ...Object.values(live.byAlternative ?? {}).map((formula) => formula(cells)),
    ...[...Object.entries(live.byCriterion ?? {}), ...Object.entries(live.matrices ?? {})].flatMap(([key, formula]) =>
      layout.workings.byCriterion.some((one) => one.key === key) || layout.stepHeaders.has(key)
        ? each.map((j) => formula(cells, j))
        : [],
    ),
    live.score(cells),
  ];
  return texts.every((text) => text.length < longestFormula) ? live : undefined;
}
