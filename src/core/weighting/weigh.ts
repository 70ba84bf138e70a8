import type { Criterion, CriterionGroup, CriterionTree } from "../model/criterion";
import type { Portfolio } from "../model/portfolio";
import type { RunParameters } from "../run-parameters";
import { decisionProblem } from "../scoring/decision-problem";
import { weightingMethod } from "./catalogue";
import { consensusWord } from "./consensus";
import { rememberedWeighing } from "./remembered-weighing";
import { reweighed } from "./reweighed-tree";
import { familiesOf, judgementsWithin, type Family } from "./family";
import type { ObjectiveWeights, Ratings } from "./objective-weights";
import { stakeholderWeights } from "./stakeholder-weights";
import type { Weighed, WeighedFamily } from "./weighed";
import type { WeightingObjection } from "./weighting-objection";
import type { FamilyWeighting, LeavesWeighting } from "./weighting-method";

export type WeighingParameters = Pick<RunParameters, "weighting" | "weightOverrides" | "randomIndex">;

/**
 * The weights of a run: each family of siblings weighed by the chosen method (or all leaves at once by an objective one),
 * then the weights that were set by hand in their place.
 *
 * An only child weighs 1 without being asked about. An override replaces the raw weight of its node, which is the typed
 * weight, or with another method the local weight in percent: 40 puts it at 40 against the percents of its siblings.
 * Where the method objects, the typed weights are in use and the objections say what is missing.
 *
 * @throws {RangeError} if the weighting is in no catalogue, an override is negative or not finite, or a rating is missing
 *   that was to be refused and an objective method needs it.
 */
export function weigh(portfolio: Portfolio, parameters: WeighingParameters): Weighed {
  const method = weightingMethod(parameters.weighting);
  const typed = portfolio.criteria;
  const found = method.kind === "family" ? byFamily(portfolio, method, parameters) : byLeaves(portfolio, method);
  const families = found.objections.length > 0 ? typedFamilies(typed) : found.families;
  const byMethod = method.id === "typed" || found.objections.length > 0 ? typed : reweighed(typed, percents(families));
  const overrides = knownOverrides(typed, parameters.weightOverrides);
  const weightless = weightlessFamilies(families, byMethod, overrides);
  const tree = Object.keys(overrides).length === 0 || weightless.length > 0 ? byMethod : reweighed(byMethod, overrides);
  return {
    method: method.id,
    tree,
    typed,
    overrides,
    families,
    ...(found.objective === undefined ? {} : { objective: found.objective }),
    stakeholders: stakeholderWeights(byMethod, families),
    ...overallConsensus(byMethod, families),
    objections: [...found.objections, ...weightless],
  };
}

/**
 * Why the chosen weighting cannot be used on this portfolio; empty if it can.
 *
 * @throws {RangeError} as {@link weigh}.
 */
export const weightingObjections = (portfolio: Portfolio, parameters: WeighingParameters) =>
  weigh(portfolio, parameters).objections;

interface Found {
  readonly families: readonly WeighedFamily[];
  readonly objective?: ObjectiveWeights;
  readonly objections: readonly WeightingObjection[];
}

function byFamily(portfolio: Portfolio, method: FamilyWeighting, { randomIndex }: WeighingParameters): Found {
  const objections: WeightingObjection[] = [];
  const families = familiesOf(portfolio.criteria).map((family): WeighedFamily => {
    if (family.members.length === 1) return { ...family, weights: [1] };
    const judgements = judgementsWithin(family, portfolio.judgements);
    const found = rememberedWeighing(method, portfolio.judgements, { family, judgements, randomIndex });
    if (!found.ok) objections.push(...found.objections);
    return found.ok ? { ...family, ...workingsOf(found) } : { ...family, weights: [] };
  });
  return { families, objections };
}

const workingsOf = ({ weights, judged, bestWorst }: Omit<WeighedFamily, keyof Family>) => ({
  weights,
  ...(judged === undefined ? {} : { judged }),
  ...(bestWorst === undefined ? {} : { bestWorst }),
});

function byLeaves(portfolio: Portfolio, method: LeavesWeighting): Found {
  const { ratings, scales, criteria } = decisionProblem(portfolio);
  const objections = ratings.flatMap((row, alternative) =>
    row.flatMap((rating, j): readonly WeightingObjection[] => {
      const node = criteria[j]?.id ?? "";
      if (rating === null)
        return [{ code: "rating-missing", node, alternative, expected: "a rating of every project", found: "blank" }];
      const trouble = method.refuses(rating);
      return trouble === undefined ? [] : [{ ...trouble, node, alternative, found: String(rating) }];
    }),
  );
  if (objections.length > 0) return { families: [], objections };
  const given: Ratings = {
    ratings: ratings as readonly (readonly number[])[],
    directions: scales.map(({ better }) => better),
  };
  const objective = method.weigh(given);
  const leaf = new Map(criteria.map(({ id }, j) => [id, objective.weights[j] as number]));
  return { families: familiesOfLeaves(portfolio.criteria, leaf), objective, objections };
}

/** Local weights from those of the leaves; siblings of which all leaves weigh 0 share alike what is nothing anyway. */
function familiesOfLeaves(tree: CriterionTree, leaf: ReadonlyMap<string, number>): readonly WeighedFamily[] {
  const within = ({ name, id }: { readonly name: string; readonly id: string }): number =>
    leaf.get(id) ??
    tree.criteria.reduce((sum, c) => (c.path.includes(name) ? sum + (leaf.get(c.id) as number) : sum), 0);
  return familiesOf(tree).map((family) => {
    const amounts = family.members.map(within);
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    return { ...family, weights: amounts.map((amount) => (total > 0 ? amount / total : 1 / amounts.length)) };
  });
}

const typedFamilies = (tree: CriterionTree): readonly WeighedFamily[] => {
  const local = localWeights(tree);
  return familiesOf(tree).map((family) => ({ ...family, weights: family.members.map(({ id }) => local.get(id) ?? 0) }));
};

const nodesOf = (tree: CriterionTree): readonly (Criterion | CriterionGroup)[] => [...tree.groups, ...tree.criteria];

const localWeights = (tree: CriterionTree): ReadonlyMap<string, number> =>
  new Map(nodesOf(tree).map(({ id, localWeight }) => [id, localWeight]));

const percents = (families: readonly WeighedFamily[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    families.flatMap(({ members, weights }) => members.map(({ id }, i) => [id, 100 * (weights[i] as number)])),
  );

function knownOverrides(
  tree: CriterionTree,
  given: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const known = new Set(nodesOf(tree).map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(given).filter(([id, weight]) => {
      if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`a weight must be 0 or more, got ${weight}`);
      return known.has(id);
    }),
  );
}

function weightlessFamilies(
  families: readonly WeighedFamily[],
  tree: CriterionTree,
  overrides: Readonly<Record<string, number>>,
): readonly WeightingObjection[] {
  const raw = new Map(nodesOf(tree).map(({ id, rawWeight }) => [id, overrides[id] ?? rawWeight]));
  return families
    .filter(({ members }) => members.every(({ id }) => raw.get(id) === 0))
    .flatMap(({ members }) =>
      members.map(({ id }) => ({
        code: "weights-all-zero" as const,
        node: id,
        expected: "a weight above 0, or one beside it",
        found: "0",
      })),
    );
}

function overallConsensus(tree: CriterionTree, families: readonly WeighedFamily[]): Pick<Weighed, "consensus"> {
  const global = new Map(nodesOf(tree).map(({ id, globalWeight }) => [id, globalWeight as number]));
  let [sum, total] = [0, 0];
  for (const { parent, judged } of families) {
    if (judged?.consensus === undefined) continue;
    const weight = parent === undefined ? 1 : (global.get(parent.id) ?? 0);
    sum += weight * judged.consensus.consensus;
    total += weight;
  }
  if (!(total > 0)) return {};
  return { consensus: { consensus: sum / total, word: consensusWord(sum / total) } };
}
