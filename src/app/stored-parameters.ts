import type { MissingPolicy } from "../core/model/criterion";
import {
  defaultParameters,
  randomIndexIds,
  weightInformation,
  weightingIds,
  type RobustnessParameters,
  type RunParameters,
} from "../core/run-parameters";
import { scoringMethods } from "../core/scoring/catalogue";
import { isFitting, type MethodOptions } from "../core/scoring/method-option";
import { isRecord } from "./record";

const missingPolicies: readonly MissingPolicy[] = ["refuse", "worst", "middle", "leave out"];
const capacityChoices: readonly RunParameters["capacityOf"][] = ["all", "funded"];

/** The parameters that a workbook remembers; each that this version does not know, or that is out of bounds, is the default. */
export function storedParameters(stored: unknown): RunParameters {
  if (!isRecord(stored)) return defaultParameters;
  const standard = defaultParameters;
  return {
    method: oneOf(
      scoringMethods.map(({ id }) => id),
      stored["method"],
      standard.method,
    ),
    methodOptions: methodOptions(stored["methodOptions"]),
    weighting: oneOf(weightingIds, stored["weighting"], standard.weighting),
    weightOverrides: weightOverrides(stored["weightOverrides"]),
    randomIndex: oneOf(randomIndexIds, stored["randomIndex"], standard.randomIndex),
    missing: oneOf(missingPolicies, stored["missing"], standard.missing),
    capacityOf: oneOf(capacityChoices, stored["capacityOf"], standard.capacityOf),
    discountRate:
      isNumber(stored["discountRate"], -1) && stored["discountRate"] > -1
        ? stored["discountRate"]
        : standard.discountRate,
    robustness: robustness(stored["robustness"]),
  };
}

/** Options of methods that are still there, with choices that still fit. */
function methodOptions(stored: unknown): RunParameters["methodOptions"] {
  if (!isRecord(stored)) return defaultParameters.methodOptions;
  const kept = scoringMethods.flatMap(({ id, options }): [string, MethodOptions][] => {
    const given = stored[id];
    if (!isRecord(given)) return [];
    const fitting = options.flatMap((option): [string, number | string][] => {
      const chosen = given[option.key];
      return isFitting(option, chosen) ? [[option.key, chosen]] : [];
    });
    return fitting.length === 0 ? [] : [[id, Object.fromEntries(fitting)]];
  });
  return Object.fromEntries(kept);
}

function weightOverrides(stored: unknown): RunParameters["weightOverrides"] {
  if (!isRecord(stored)) return defaultParameters.weightOverrides;
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, weight]): [string, number][] => (isNumber(weight, 0) ? [[id, weight]] : [])),
  );
}

function robustness(stored: unknown): RobustnessParameters {
  const standard = defaultParameters.robustness;
  if (!isRecord(stored)) return standard;
  const whole = (key: "samples" | "seed" | "top", low: number, high: number): number => {
    const given = stored[key];
    return isNumber(given, low, high) && Number.isInteger(given) ? given : standard[key];
  };
  return {
    samples: whole("samples", 100, 1_000_000),
    seed: whole("seed", 0, 2 ** 32 - 1),
    information: oneOf(weightInformation, stored["information"], standard.information),
    band: isNumber(stored["band"], 0, 1) ? stored["band"] : standard.band,
    top: whole("top", 1, Number.MAX_SAFE_INTEGER),
  };
}

const oneOf = <Word extends string>(known: readonly Word[], given: unknown, standard: Word): Word =>
  known.find((word) => word === given) ?? standard;

const isNumber = (given: unknown, low: number, high = Number.MAX_VALUE): given is number =>
  typeof given === "number" && given >= low && given <= high;
