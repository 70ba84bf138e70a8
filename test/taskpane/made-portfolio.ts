import type { Prepared } from "../../src/app/outcome";
import type { Criterion } from "../../src/core/model/criterion";
import type { Portfolio } from "../../src/core/model/portfolio";
import type { Project } from "../../src/core/model/project";
import { share } from "../../src/core/model/quantity";
import { rankPortfolio } from "../../src/core/rank-portfolio";
import type { RankedPortfolio } from "../../src/core/ranked-portfolio";
import { defaultParameters } from "../../src/core/run-parameters";

export const criterion = (name: string, weight: number, path: readonly string[] = []): Criterion => ({
  id: name.toLowerCase(),
  name,
  path,
  rawWeight: weight,
  localWeight: share(weight),
  globalWeight: share(weight),
  valueFunction: { kind: "linear", direction: "higher", anchors: { kind: "fixed", low: 0, high: 10 } },
  missing: "leave out",
  sourceColumn: name,
});

export const project = (id: string, ratings: Project["ratings"], cost?: number): Project => ({
  id,
  name: `Project ${id}`,
  force: "auto",
  ratings,
  ...(cost === undefined ? {} : { cost: { low: cost, likely: cost, high: cost } }),
});

/** Rated on fit (0.7) and reach (0.3), from 0 to 10: B 0.85, A and C 0.61, D 0.07. */
export const portfolio: Portfolio = {
  projects: [project("A", [7, 4], 300), project("B", [10, 5], 110), project("C", [7, 4], 90), project("D", [1, 0])],
  criteria: { groups: [], criteria: [criterion("Fit", 0.7), criterion("Reach", 0.3)] },
  resources: [],
  demand: [],
  budget: [],
  risks: [],
  judgements: [],
  cashFlows: [],
  moneyUnit: "k€",
};

export const ranked: RankedPortfolio = rankPortfolio(portfolio, defaultParameters);

export const preparedWith = (fingerprint: string, issues: Prepared["checked"]["issues"] = []): Prepared => ({
  ranked,
  parameters: defaultParameters,
  sheets: [],
  checked: { ok: true, portfolio, found: [], issues },
  fingerprint,
});
