import type { WorksheetFunction } from "./answer";
import { pertMeans } from "./families/estimates";
import { benefitCost, irrAll, npvRiskAdjusted, paybackPeriods, profitability, xirrAll } from "./families/finance";
import { weightsCritic, weightsDeviation, weightsEntropy, weightsMerec } from "./families/objective-weights";
import { ice, rice, wsjf, wsjfMoney } from "./families/practice";
import { rankAcceptability } from "./families/robustness";
import * as scoring from "./families/scoring";
import { consistencyRatio, weightsAhp, weightsBestWorst, weightsRank } from "./families/weights";

/** Arguments come from Excel as anything; each function checks its own. */
type Loose = (...given: never[]) => ReturnType<WorksheetFunction>;

/** Every worksheet function by its name after `RANKFOLIO.`; the names are those of the comments in the families. */
export const worksheetFunctions = {
  "WEIGHTS.AHP": weightsAhp,
  "CONSISTENCY.RATIO": consistencyRatio,
  "WEIGHTS.RANK": weightsRank,
  "WEIGHTS.BEST.WORST": weightsBestWorst,
  "WEIGHTS.ENTROPY": weightsEntropy,
  "WEIGHTS.CRITIC": weightsCritic,
  "WEIGHTS.DEVIATION": weightsDeviation,
  "WEIGHTS.MEREC": weightsMerec,
  SCORE: scoring.score,
  "WEIGHTED.SUM": scoring.weightedSum,
  "WEIGHTED.PRODUCT": scoring.weightedProduct,
  WASPAS: scoring.waspas,
  TOPSIS: scoring.topsis,
  VIKOR: scoring.vikor,
  PROMETHEE: scoring.promethee,
  "ELECTRE.III": scoring.electreIII,
  COPRAS: scoring.copras,
  ARAS: scoring.aras,
  EDAS: scoring.edas,
  MOORA: scoring.moora,
  "MOORA.REFERENCE.POINT": scoring.mooraReferencePoint,
  MULTIMOORA: scoring.multimoora,
  MABAC: scoring.mabac,
  SPOTIS: scoring.spotis,
  "RANK.ACCEPTABILITY": rankAcceptability,
  WSJF: wsjf,
  "WSJF.MONEY": wsjfMoney,
  RICE: rice,
  ICE: ice,
  "NPV.RISK.ADJUSTED": npvRiskAdjusted,
  "IRR.ALL": irrAll,
  "XIRR.ALL": xirrAll,
  PAYBACK: paybackPeriods,
  "BENEFIT.COST.RATIO": benefitCost,
  "PROFITABILITY.INDEX": profitability,
  "PERT.MEAN": pertMeans,
} as const satisfies Readonly<Record<string, Loose>> as unknown as Readonly<Record<string, WorksheetFunction>>;
