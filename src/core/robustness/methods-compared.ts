import type { RankedPortfolio } from "../ranked-portfolio";
import type { RunParameters } from "../run-parameters";
import type { Steps } from "../run-steps";
import { scoringMethods } from "../scoring/catalogue";
import {
  compareMethods,
  type ComparedMethod,
  type MethodComparison,
  type ObjectingMethod,
} from "../scoring/compare-methods";
import type { MethodDescription, ScoringMethod } from "../scoring/method";
import { agreement, type Agreement } from "./agreement";

/** With what the method says of itself only, so that it is plain data. */
export type Described<Of extends { readonly method: unknown }> = Omit<Of, "method"> & {
  readonly method: MethodDescription;
};

/** The same list ranked by every method that can be used on it, and how far they agree. */
export interface MethodsCompared {
  readonly compared: readonly Described<ComparedMethod>[];
  readonly objecting: readonly Described<ObjectingMethod>[];
  /** Over the compared methods in their order; absent if none could be used. */
  readonly agreement?: Agreement;
}

/**
 * Compares the methods one after another; each step yields how much is done, from 0 to 1.
 *
 * @param methods  all of the catalogue unless told otherwise.
 */
export function* comparisonSteps(
  { portfolio }: Pick<RankedPortfolio, "portfolio">,
  parameters: RunParameters,
  methods: readonly ScoringMethod[] = scoringMethods,
): Steps<MethodsCompared> {
  const found: MethodComparison[] = [];
  for (const method of methods) {
    found.push(compareMethods(portfolio, parameters, [method]));
    yield (0.8 * found.length) / methods.length;
  }
  const compared = found.flatMap((one) => one.compared).map((one) => ({ ...one, method: described(one.method) }));
  return {
    compared,
    objecting: found.flatMap((one) => one.objecting).map((one) => ({ ...one, method: described(one.method) })),
    ...(compared.length === 0 ? {} : { agreement: agreement(compared.map(({ ranks }) => ranks)) }),
  };
}

/** What a method says of itself, without what it does: plain data, which a worker can hand over. */
const described = (method: MethodDescription): MethodDescription =>
  Object.fromEntries(
    Object.entries(method).filter(([, part]) => typeof part !== "function"),
  ) as unknown as MethodDescription;
