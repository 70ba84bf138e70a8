import type { RunParameters } from "../run-parameters";
import { arasMethod } from "./aras";
import { benefitCostRatioMethod } from "./benefit-cost-ratio";
import { coprasMethod } from "./copras";
import { costOfDelayMethod } from "./cost-of-delay-divided-by-duration";
import { edasMethod } from "./edas";
import { electreIIIMethod } from "./electre-iii";
import { iceMethod } from "./ice";
import { mabacMethod } from "./mabac";
import { maircaMethod } from "./mairca";
import type { ScoringMethod } from "./method";
import { optionsInUse, type MethodOptions } from "./method-option";
import { mooraMethod } from "./moora";
import { mooraReferencePointMethod } from "./moora-reference-point";
import { multimooraMethod } from "./multimoora";
import { profitabilityIndexMethod } from "./profitability-index";
import { prometheeMethod } from "./promethee";
import { riceMethod } from "./rice";
import { spotisMethod } from "./spotis";
import { topsisMethod } from "./topsis";
import { vikorMethod } from "./vikor";
import { waspasMethod } from "./waspas";
import { weightedProductMethod } from "./weighted-product";
import { weightedSumMethod } from "./weighted-sum";
import { wsjfMethod } from "./wsjf";

/** Every scoring method, in the order in which they are offered. Pane, reports and command line read this list. */
export const scoringMethods: readonly ScoringMethod[] = [
  weightedSumMethod,
  weightedProductMethod,
  waspasMethod,
  topsisMethod,
  vikorMethod,
  prometheeMethod,
  electreIIIMethod,
  coprasMethod,
  arasMethod,
  edasMethod,
  mooraMethod,
  mooraReferencePointMethod,
  multimooraMethod,
  mabacMethod,
  maircaMethod,
  spotisMethod,
  wsjfMethod,
  costOfDelayMethod,
  riceMethod,
  iceMethod,
  benefitCostRatioMethod,
  profitabilityIndexMethod,
];

/** @throws {RangeError} if no method has this id. */
export function scoringMethod(id: string): ScoringMethod {
  const found = scoringMethods.find((method) => method.id === id);
  if (found === undefined) {
    throw new RangeError(`no scoring method is called ${id}; there are ${scoringMethods.map((m) => m.id).join(", ")}`);
  }
  return found;
}

/** The options of a method as a run has chosen them, the standard ones filled in. @throws {RangeError} if one is odd. */
export const methodOptions = (
  { id, options }: ScoringMethod,
  { methodOptions: chosen }: Pick<RunParameters, "methodOptions">,
): MethodOptions => optionsInUse(options, chosen[id] ?? {});
