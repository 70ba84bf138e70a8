import type { MissingPolicy } from "../../../core/model/criterion";
import {
  defaultParameters,
  type RandomIndexId,
  type RobustnessParameters,
  type RunParameters,
  type WeightingId,
} from "../../../core/run-parameters";
import { methodOptions, scoringMethods } from "../../../core/scoring/catalogue";

const missingText: Readonly<Record<MissingPolicy, string>> = {
  refuse: "missing ratings are refused by default",
  worst: "missing ratings count as the worst by default",
  middle: "missing ratings count as the middle by default",
  "leave out": "missing ratings are left out by default, the other weights scaled up",
};

const weightingText: Readonly<Record<WeightingId, string>> = {
  typed: "weights as typed",
  equal: "equal weights",
  swing: "weights by swing points",
  "rank-order-centroid": "weights by rank-order centroid",
  "rank-sum": "weights by rank sum",
  "rank-reciprocal": "weights by rank reciprocal",
  ahp: "weights by AHP",
  "ahp-geometric": "weights by AHP with geometric means",
  "best-worst": "weights by the best-worst method",
  entropy: "weights by entropy",
  critic: "weights by CRITIC",
  "standard-deviation": "weights by standard deviation",
  merec: "weights by MEREC",
};

const randomIndexText: Readonly<Record<RandomIndexId, string>> = {
  "saaty-1980": "random index of Saaty 1980",
  "saaty-2005": "random index of Saaty 2005",
  "donegan-dodd": "random index of Donegan & Dodd",
};

/**
 * The choices of a run in words; a criterion may treat missing ratings otherwise. The options of the method are always
 * named; of the other choices, those that most runs leave as they are only where they were changed.
 */
export function parametersText(parameters: RunParameters): string {
  const { missing, capacityOf, weighting, weightOverrides, randomIndex, discountRate, robustness } = parameters;
  const changed = Object.keys(weightOverrides).length;
  return [
    ...optionTexts(parameters),
    ...(weighting === "typed" ? [] : [weightingText[weighting]]),
    ...(changed === 0 ? [] : [`${changed} ${changed === 1 ? "weight" : "weights"} changed for this run`]),
    ...(randomIndex === defaultParameters.randomIndex ? [] : [randomIndexText[randomIndex]]),
    missingText[missing],
    `capacity of ${capacityOf === "all" ? "all projects" : "projects above the line"}`,
    ...(discountRate === defaultParameters.discountRate ? [] : [`discount rate ${percent(discountRate)} a year`]),
    ...robustnessTexts(robustness),
  ].join("; ");
}

function optionTexts(parameters: RunParameters): readonly string[] {
  const method = scoringMethods.find(({ id }) => id === parameters.method);
  if (method === undefined) return [];
  const inUse = methodOptions(method, parameters);
  return method.options.map(({ key, name }) => `${name.toLowerCase()} ${inUse[key] ?? ""}`);
}

function robustnessTexts({ samples, seed, information, band, top }: RobustnessParameters): readonly string[] {
  const standard = defaultParameters.robustness;
  return [
    ...(samples === standard.samples ? [] : [`${samples} sets of weights drawn`]),
    ...(seed === standard.seed ? [] : [`seed ${seed}`]),
    ...(information === "none"
      ? []
      : [information === "ordinal" ? "weights varied in their order" : `weights varied by ±${percent(band)}`]),
    ...(top === standard.top ? [] : [`top ${top}`]),
  ];
}

const percent = (share: number): string => `${Number((share * 100).toFixed(4))} %`;
