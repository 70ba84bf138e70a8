import { capacity } from "./capacity/gap";
import type { Portfolio } from "./model/portfolio";
import type { RankedPortfolio, ScoredProject } from "./ranked-portfolio";
import { assessRisks } from "./risk/assess";
import { netExposureByProject } from "./risk/expected-monetary-value";
import { scoreAfterRisk } from "./risk/score-after-risk";
import type { RunParameters } from "./run-parameters";
import { scoringMethod } from "./scoring/catalogue";
import { decisionProblem, type DecisionProblem } from "./scoring/decision-problem";
import type { MethodScores } from "./scoring/method";
import { rank, roundedScore, type Ranking } from "./scoring/rank";
import { waterline } from "./selection/waterline";

/**
 * The whole calculation of a run: scores and ranks, the budget line, capacity, risks, and the ranking after risk.
 *
 * @throws {RangeError} if `parameters.method` is in no catalogue, or a rating is missing that was to be refused.
 */
export function rankPortfolio(portfolio: Portfolio, parameters: RunParameters): RankedPortfolio {
  const problem = decisionProblem(portfolio);
  const method = scoringMethod(parameters.method).score(problem);
  const scores = method.scores.map(roundedScore);
  const ranking = rank(scores);
  const line = waterline(portfolio, ranking);
  return {
    portfolio,
    scored: scoredProjects(portfolio, problem, { ...method, scores }, ranking),
    order: ranking.order,
    waterline: line,
    capacity: capacity(portfolio, line.standing, parameters.capacityOf),
    risk: assessRisks(portfolio.risks),
  };
}

function scoredProjects(
  portfolio: Portfolio,
  problem: DecisionProblem,
  method: MethodScores,
  ranking: Ranking,
): readonly ScoredProject[] {
  const net = netExposureByProject(portfolio.risks);
  const before = portfolio.projects.map((project, i): ScoredProject => {
    const score = method.scores[i] as number;
    const emv = net.get(project.id) ?? 0;
    const after = scoreAfterRisk(score, emv, project.cost?.likely);
    return {
      project,
      values: problem.values[i] as readonly (number | null)[],
      contributions: method.contributions[i] as readonly number[],
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
