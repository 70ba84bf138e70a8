import { capacity } from "./capacity/gap";
import type { Portfolio } from "./model/portfolio";
import type { MethodUse, RankedPortfolio, ScoredProject } from "./ranked-portfolio";
import { assessRisks } from "./risk/assess";
import { netExposureByProject } from "./risk/expected-monetary-value";
import { scoreAfterRisk } from "./risk/score-after-risk";
import type { RunParameters } from "./run-parameters";
import { adjustedScores } from "./scoring/adjustment";
import { methodOptions, scoringMethod } from "./scoring/catalogue";
import { decisionProblem, type DecisionProblem } from "./scoring/decision-problem";
import type { MethodDescription } from "./scoring/method";
import { rank, type Ranking } from "./scoring/rank";
import { weightedSum } from "./scoring/weighted-sum";
import { noWorkings } from "./scoring/workings";
import { waterline } from "./selection/waterline";
import { weigh } from "./weighting/weigh";

/**
 * The whole calculation of a run: weights, scores and ranks, the budget line, capacity, risks, and the ranking after risk.
 *
 * @throws {RangeError} if `parameters.method` or `parameters.weighting` is in no catalogue, if the method or the weighting
 *   objects to the portfolio (`methodObjections` and `weightingObjections` find that beforehand), or a rating is missing
 *   that was to be refused.
 */
export function rankPortfolio(given: Portfolio, parameters: RunParameters): RankedPortfolio {
  const weighing = weigh(given, parameters);
  const [objection] = weighing.objections;
  if (objection !== undefined)
    throw new RangeError(`the weighting needs ${objection.expected}, and what there is is ${objection.found}`);
  const portfolio = weighing.tree === given.criteria ? given : { ...given, criteria: weighing.tree };
  const problem = decisionProblem(portfolio);
  const description = scoringMethod(parameters.method);
  const method = methodUse(portfolio, problem, parameters);
  const scores = adjustedScores(portfolio.projects, method.result.scores, description);
  const ranking = rank(scores);
  const line = waterline(portfolio, ranking);
  return {
    portfolio,
    weighing,
    method,
    scored: scoredProjects(portfolio, problem, scores, ranking, description),
    order: ranking.order,
    waterline: line,
    capacity: capacity(portfolio, line.standing, parameters.capacityOf),
    risk: assessRisks(portfolio.risks),
  };
}

function methodUse(portfolio: Portfolio, problem: DecisionProblem, parameters: RunParameters): MethodUse {
  const method = scoringMethod(parameters.method);
  const options = methodOptions(method, parameters);
  const { id } = method;
  if (portfolio.projects.length === 0)
    return { id, options, result: { scores: [], figures: [], workings: noWorkings } };
  const result =
    method.kind === "criteria" ? method.score(problem, options) : method.score(portfolio, options, parameters);
  return { id, options, result };
}

function scoredProjects(
  portfolio: Portfolio,
  problem: DecisionProblem,
  scores: readonly number[],
  ranking: Ranking,
  { startsAtZero, fromZeroToOne }: MethodDescription,
): readonly ScoredProject[] {
  const net = netExposureByProject(portfolio.risks);
  const { contributions } = weightedSum(problem);
  const before = portfolio.projects.map((project, i): ScoredProject => {
    const score = scores[i] as number;
    const emv = net.get(project.id) ?? 0;
    const after = startsAtZero ? scoreAfterRisk(score, emv, project.cost?.likely, fromZeroToOne) : undefined;
    return {
      project,
      values: problem.values[i] as readonly (number | null)[],
      contributions: contributions[i] as readonly number[],
      score,
      rank: ranking.ranks[i] as number,
      emv,
      ...(after === undefined ? {} : { scoreAfterRisk: after }),
    };
  });
  return withRankAfterRisk(before);
}

/** Ranks among the projects that have a score after risk; the others get no rank there. */
function withRankAfterRisk(scored: readonly ScoredProject[]): readonly ScoredProject[] {
  const measured = scored.filter((project) => project.scoreAfterRisk !== undefined);
  const { ranks } = rank(measured.map((project) => project.scoreAfterRisk as number));
  const rankOf = new Map(measured.map((project, i) => [project, ranks[i] as number]));
  return scored.map((project) => {
    const rankAfterRisk = rankOf.get(project);
    return rankAfterRisk === undefined ? project : { ...project, rankAfterRisk };
  });
}
