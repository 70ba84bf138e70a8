import { examineRobustness } from "../app/examine";
import { storedIn } from "../app/stored";
import type { RankedPortfolio } from "../core/ranked-portfolio";
import type { RobustnessAnalysis } from "../core/robustness/robustness-analysis";
import type { StabilityInterval } from "../core/robustness/weight-stability";
import type { RobustnessParameters } from "../core/run-parameters";
import { reachText } from "../workbook/reason-texts";
import type { WorkbookRequest } from "./check-command";
import { examineWorkbook, type Answer } from "./examined-workbook";
import type { ExitCode } from "./exit-code";
import type { Terminal } from "./terminal";
import { columns } from "./text-columns";

export interface RobustnessRequest extends WorkbookRequest {
  /** What was chosen here; the rest is as the workbook remembers it. */
  readonly chosen: Partial<RobustnessParameters>;
}

/** Prints how far the ranking of a workbook holds. */
export const robustnessCommand = (request: RobustnessRequest, terminal: Terminal): Promise<ExitCode> =>
  examineWorkbook(
    "robustness",
    request,
    terminal,
    (contents, choices) => {
      const remembered = storedIn(contents.settings).parameters.robustness;
      const robustness = { ...remembered, ...request.chosen };
      return examineRobustness(contents, { ...choices, parameters: { ...choices.parameters, robustness } });
    },
    ({ ranking: { ranked }, found }): Answer =>
      found === undefined
        ? { text: "There are no projects to rank.\n", json: { projects: [] } }
        : { text: robustnessText(found, ranked), json: robustnessJson(found, ranked) },
  );

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const nameOf = (ranked: RankedPortfolio, index: number): string => ranked.scored[index]?.project.name ?? "";

function robustnessText(found: RobustnessAnalysis, ranked: RankedPortfolio): string {
  const { parameters, samples, shown, winner, reach, spread, scoredBy } = found;
  const { criteria } = ranked.portfolio.criteria;
  const lines = [
    `${samples} sets of weights, seed ${parameters.seed}, knowing ${knowledge(parameters)}${scoredBy === "method" ? "" : ", by the weighted sum as the method reads no weights or is too slow"}.`,
    "",
    ...columns(
      ["Rank", "Project", "First in", `In the top ${parameters.top}`, "Mean rank", "9 of 10 within"],
      shown.map((one) => [
        String(ranked.scored[one.project]?.rank ?? ""),
        nameOf(ranked, one.project),
        percent(one.first.share),
        percent(one.within.share),
        one.meanRank.toFixed(1),
        `${one.bestRank}–${one.worstRank}`,
      ]),
      [1],
    ),
    "",
    `The leader stays first while a weight stays within (shares of its family${found.exact ? ", exact" : ", scanned"}):`,
    ...columns(
      ["Criterion or group", "Now", "From", "To", "Beyond"],
      winner.map((interval) => [
        interval.line.name,
        percent(interval.line.local),
        percent(interval.low),
        percent(interval.high),
        beyond(interval, ranked),
      ]),
      [0, 4],
    ),
    ...(reach.length === 0
      ? []
      : [
          "",
          `What would bring the next ones into the top ${parameters.top}, at the least:`,
          ...reach.map((one) => `  ${nameOf(ranked, one.project)}: ${reachText(one, ranked)}`),
        ]),
    ...spread.criteria
      .filter(({ weakness }) => weakness !== undefined)
      .map(({ criterion }) => `${criteria[criterion]?.name ?? ""} hardly tells projects apart.`),
    ...spread.doubled.map(
      ({ a, b, correlation }) =>
        `${criteria[a]?.name ?? ""} and ${criteria[b]?.name ?? ""} say nearly the same (correlation ${correlation.toFixed(2)}).`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

const knowledge = ({ information, band }: RobustnessParameters): string =>
  information === "none"
    ? "nothing of the weights"
    : information === "ordinal"
      ? "their order"
      : `each to ± ${percent(band)}`;

const beyond = ({ below, above }: StabilityInterval, ranked: RankedPortfolio): string =>
  [
    ...(below === undefined ? [] : [`below: ${nameOf(ranked, below.rises)}`]),
    ...(above === undefined ? [] : [`above: ${nameOf(ranked, above.rises)}`]),
  ].join("; ");

function robustnessJson(found: RobustnessAnalysis, ranked: RankedPortfolio): Answer["json"] {
  const { criteria } = ranked.portfolio.criteria;
  const id = (index: number): string => ranked.scored[index]?.project.id ?? "";
  const interval = ({ line, low, high, below, above }: StabilityInterval) => ({
    name: line.name,
    group: line.isGroup,
    within: line.path.at(-1) ?? null,
    weight: line.local,
    low,
    high,
    takesOverBelow: below === undefined ? null : id(below.rises),
    takesOverAbove: above === undefined ? null : id(above.rises),
  });
  return {
    ...found.parameters,
    samples: found.samples,
    scoredBy: found.scoredBy,
    exact: found.exact,
    projects: found.shown.map((one) => ({
      id: id(one.project),
      name: nameOf(ranked, one.project),
      rank: ranked.scored[one.project]?.rank ?? null,
      first: one.first,
      withinTop: one.within,
      rankAcceptability: one.atRank,
      meanRank: one.meanRank,
      bestRank: one.bestRank,
      worstRank: one.worstRank,
      centralWeights:
        one.centralWeights === null
          ? null
          : Object.fromEntries(criteria.map(({ name }, j) => [name, one.centralWeights?.[j] ?? null])),
      confidence: one.confidence,
    })),
    pairwise: { projects: found.pairsOf.map(id), shares: found.pairwise },
    leaderIntervals: found.winner.map(interval),
    topIntervals: found.top.map(interval),
    reach: found.reach.map((one) => ({ id: id(one.project), text: reachText(one, ranked) })),
    spread: found.spread.criteria.map(({ criterion, weakness, ...rest }) => ({
      criterion: criteria[criterion]?.name ?? "",
      weakness: weakness ?? null,
      ...rest,
    })),
    sayTheSame: found.spread.doubled.map(({ a, b, correlation }) => ({
      criteria: [criteria[a]?.name ?? "", criteria[b]?.name ?? ""],
      correlation,
    })),
    rankReversals: found.reversals.reversals
      .filter(({ reversed }) => reversed.length > 0)
      .map(({ change, project, reversed }) => ({
        change,
        project: id(project),
        pairs: reversed.map(({ above, below }) => ({ above: id(above), below: id(below) })),
      })),
  };
}
