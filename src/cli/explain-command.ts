import { examineRanking } from "../app/examine";
import type { RankedPortfolio } from "../core/ranked-portfolio";
import { reachByRating } from "../core/reasons/reach-by-rating";
import { reachByWeight } from "../core/reasons/reach-by-weight";
import { whyAbove } from "../core/reasons/why-above";
import { scoringMethod } from "../core/scoring/catalogue";
import { nameKey } from "../workbook/cell-text";
import { KnownNames } from "../workbook/near-miss";
import { comparisonText, reachText } from "../workbook/reason-texts";
import type { WorkbookRequest } from "./check-command";
import { examineWorkbook, type Answer } from "./examined-workbook";
import { Trouble, type ExitCode } from "./exit-code";
import type { Terminal } from "./terminal";

export interface ExplainRequest extends WorkbookRequest {
  /** IDs or names. */
  readonly project: string;
  readonly other: string | undefined;
  readonly top: number | undefined;
}

/** Prints why one project is above another, or what would bring one among the first. */
export const explainCommand = (request: ExplainRequest, terminal: Terminal): Promise<ExitCode> =>
  examineWorkbook("explain", request, terminal, examineRanking, ({ ranking: { ranked, parameters } }) => {
    const first = projectOf(ranked, request.project);
    return request.other === undefined
      ? reached(ranked, first, request.top ?? parameters.robustness.top)
      : compared(ranked, first, projectOf(ranked, request.other));
  });

/** @throws {Trouble} if nobody has the ID or name, with the one that may be meant. */
function projectOf({ scored }: RankedPortfolio, given: string): number {
  const key = nameKey(given);
  const byId = scored.findIndex(({ project }) => nameKey(project.id) === key);
  const found = byId >= 0 ? byId : scored.findIndex(({ project }) => nameKey(project.name) === key);
  if (found >= 0) return found;
  const near = new KnownNames(scored.flatMap(({ project }) => [project.id, project.name])).near(given);
  throw new Trouble(
    `There is no project ${given}.${near === undefined ? "" : ` Did you mean ${near}?`} Give its ID or its name.`,
  );
}

function compared(ranked: RankedPortfolio, first: number, second: number): Answer {
  if (first === second) throw new Trouble("Both are the same project. Give two different ones.");
  const comparison = whyAbove(ranked, first, second);
  const [above, below] = [ranked.scored[comparison.above], ranked.scored[comparison.below]];
  const words = comparisonText(comparison, ranked);
  const place = (one: typeof above): string =>
    `${one?.project.name ?? ""} (rank ${one?.rank ?? ""}, score ${one?.score.toFixed(3) ?? ""})`;
  return {
    text: `${place(above)} is ${comparison.lead === 0 ? "beside" : "above"} ${place(below)}.\n${words}\n`,
    json: {
      above: above?.project.id ?? "",
      below: below?.project.id ?? "",
      lead: comparison.lead,
      addsUp: comparison.addsUp,
      adjustment: comparison.adjustment,
      criteria: comparison.criteria.map(({ criterion, points, values }) => ({
        criterion: ranked.portfolio.criteria.criteria[criterion]?.name ?? "",
        points,
        values,
      })),
      text: words,
    },
  };
}

function reached(ranked: RankedPortfolio, project: number, top: number): Answer {
  const one = ranked.scored[project];
  const name = one?.project.name ?? "";
  const start = `${name} has rank ${one?.rank ?? ""} of ${ranked.scored.length}.`;
  if ((one?.rank ?? 0) <= top) return { text: `${start} It is in the top ${top}.\n`, json: { rank: one?.rank ?? null, top, reached: true } }; // prettier-ignore
  if (!scoringMethod(ranked.method.id).additive)
    throw new Trouble(
      "What would bring a project to the top is computed for the weighted sum only. Name a second project to compare with, or use --method weighted-sum.",
    );
  const [rating] = reachByRating(ranked, project, top);
  const [weight] = reachByWeight(ranked, project, top);
  const words = reachText(
    { ...(rating === undefined ? {} : { rating }), ...(weight === undefined ? {} : { weight }) },
    ranked,
  );
  return {
    text: `${start} To reach the top ${top}, at the least: ${words}\n`,
    json: {
      rank: one?.rank ?? null,
      top,
      reached: false,
      rating:
        rating === undefined
          ? null
          : {
              criterion: ranked.portfolio.criteria.criteria[rating.criterion]?.name ?? "",
              from: rating.from,
              to: rating.to,
            },
      weight: weight === undefined ? null : { name: weight.line.name, from: weight.from, to: weight.to },
      text: words,
    },
  };
}
