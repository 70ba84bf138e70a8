import { comparisonSteps, type MethodsCompared } from "../core/robustness/methods-compared";
import { robustnessSteps, type RobustnessAnalysis } from "../core/robustness/robustness-analysis";
import { allSteps } from "../core/run-steps";
import { scoringMethods } from "../core/scoring/catalogue";
import type { WorkbookContents } from "../workbook/port";
import type { Preparation } from "./prepare";
import { rankContents, type Choices, type RankedContents } from "./prepare";

/** A ranking that was examined without writing anything, or what is wrong with the tables. */
export type Examined<Found> =
  | { readonly kind: "examined"; readonly ranking: RankedContents; readonly found: Found }
  | Extract<Preparation, { kind: "issues" }>;

function examined<Found>(
  contents: WorkbookContents,
  choices: Choices,
  find: (ranking: RankedContents) => Found,
): Examined<Found> {
  const ranking = rankContents(contents, choices);
  return ranking.kind === "issues" ? ranking : { kind: "examined", ranking, found: find(ranking) };
}

/** Only the ranking. */
export const examineRanking = (contents: WorkbookContents, choices: Choices): Examined<undefined> =>
  examined(contents, choices, () => undefined);

/** How far the ranking holds; undefined without projects. */
export const examineRobustness = (
  contents: WorkbookContents,
  choices: Choices,
): Examined<RobustnessAnalysis | undefined> =>
  examined(contents, choices, ({ checked, ranked, parameters }) =>
    allSteps(robustnessSteps(checked.portfolio, ranked, parameters)),
  );

/** How other methods would rank. @param ids  which; all of the catalogue if there are none. */
export const examineMethods = (
  contents: WorkbookContents,
  choices: Choices,
  ids: readonly string[],
): Examined<MethodsCompared> =>
  examined(contents, choices, ({ ranked, parameters }) =>
    allSteps(
      comparisonSteps(
        ranked,
        parameters,
        ids.length === 0 ? scoringMethods : scoringMethods.filter(({ id }) => ids.includes(id)),
      ),
    ),
  );
