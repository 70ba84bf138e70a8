import type { RankedPortfolio } from "../ranked-portfolio";
import type { RunParameters } from "../run-parameters";
import type { Steps } from "../run-steps";
import { scoringMethods } from "../scoring/catalogue";
import { compareMethods, type MethodComparison } from "../scoring/compare-methods";
import type { ScoringMethod } from "../scoring/method";
import { agreement, type Agreement } from "./agreement";

/** The same list ranked by every method that can be used on it, and how far they agree. */
export interface MethodsCompared extends MethodComparison {
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
  const compared = found.flatMap((one) => one.compared);
  return {
    compared,
    objecting: found.flatMap((one) => one.objecting),
    ...(compared.length === 0 ? {} : { agreement: agreement(compared.map(({ ranks }) => ranks)) }),
  };
}
