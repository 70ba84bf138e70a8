import type { MethodUse } from "../../../../core/ranked-portfolio";
import type { LiveFormulas, LiveMethod } from "../live-formulas";
import { liveAras } from "./aras";
import { liveCopras } from "./copras";
import { liveEdas } from "./edas";
import { liveMabac } from "./mabac";
import { liveMairca } from "./mairca";
import { liveMoora } from "./moora";
import { liveMooraReferencePoint } from "./moora-reference-point";
import { liveMultimoora } from "./multimoora";
import { liveBenefitCostRatio, liveCostOfDelay, liveIce, liveRice, liveWsjf } from "./practitioners";
import { livePromethee } from "./promethee";
import { liveSpotis } from "./spotis";
import { liveTopsis } from "./topsis";
import { liveVikor } from "./vikor";
import { liveWaspas } from "./waspas";
import { liveWeightedProduct } from "./weighted-product";
import { liveWeightedSum } from "./weighted-sum";

/** By the id of a scoring method, its formulas. The methods that are not here are shown as values. */
const liveMethods: Readonly<Record<string, LiveMethod>> = {
  "weighted-sum": liveWeightedSum,
  "weighted-product": liveWeightedProduct,
  waspas: liveWaspas,
  topsis: liveTopsis,
  vikor: liveVikor,
  promethee: livePromethee,
  copras: liveCopras,
  aras: liveAras,
  edas: liveEdas,
  moora: liveMoora,
  "moora-reference-point": liveMooraReferencePoint,
  multimoora: liveMultimoora,
  mabac: liveMabac,
  mairca: liveMairca,
  spotis: liveSpotis,
  wsjf: liveWsjf,
  "cost-of-delay": liveCostOfDelay,
  rice: liveRice,
  ice: liveIce,
  "benefit-cost-ratio": liveBenefitCostRatio,
};

/** The formulas of a run's method; undefined where its figures are values. */
export const liveFormulasOf = ({ id, options, result }: MethodUse): LiveFormulas | undefined =>
  liveMethods[id]?.(options, result.scores.length);
