import { scoringMethod } from "../../../../src/core/scoring/catalogue";
import { isLongList } from "../../../../src/workbook/reports/scores/live-cells";
import type { ScoresLayout } from "../../../../src/workbook/reports/scores/scores-layout";
import { flatTree, portfolio, project } from "../../../core/example-portfolio";
import { rankPortfolio } from "../../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../../src/core/run-parameters";

const isLong = (method: string, projects: number): boolean => {
  const criteria = flatTree([{ weight: 3 }, { weight: 2 }]);
  const many = Array.from({ length: projects }, (_, i) => project(`P${i}`, [i / projects, 1]));
  const ranked = rankPortfolio(portfolio({ criteria, projects: many }), { ...defaultParameters, method });
  return isLongList({ ranked }, { method: scoringMethod(method) } as ScoresLayout);
};

it("leaves the steps of the weighted sum to the Ranking sheet in a long list, and those of no other method", () => {
  expect([isLong("weighted-sum", 3000), isLong("weighted-sum", 3001)]).toEqual([false, true]);
  expect(isLong("topsis", 3001)).toBe(false);
});
