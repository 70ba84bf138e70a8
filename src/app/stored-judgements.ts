import type { Judgement } from "../core/model/judgement";
import { isRecord } from "./record";

/** As many judgements as a workbook remembers: settings travel in the file, and Excel takes 2 MB of them. */
export const mostJudgements = 2_000;
/** Characters of a stakeholder's name. */
export const longestName = 100;
export const mostInfluence = 1_000;

/**
 * The judgements that a workbook remembers from the pane. What is not one, is off Saaty's scale, or is said a second time
 * about the same pair by the same stakeholder is left out.
 */
export function storedJudgements(stored: unknown): readonly Judgement[] {
  if (!Array.isArray(stored)) return [];
  const seen = new Set<string>();
  return stored
    .flatMap((given): readonly Judgement[] => {
      const judgement = judgementIn(given);
      if (judgement === undefined) return [];
      const pair = JSON.stringify([judgement.stakeholder, ...[judgement.a, judgement.b].sort()]);
      if (seen.has(pair)) return [];
      seen.add(pair);
      return [judgement];
    })
    .slice(0, mostJudgements);
}

function judgementIn(given: unknown): Judgement | undefined {
  if (!isRecord(given)) return undefined;
  const { stakeholder, a, b, preference, influence } = given;
  if (!isName(stakeholder) || stakeholder.length > longestName || !isName(a) || !isName(b) || a === b) return undefined;
  if (!isWithin(preference, 1 / 9, 9) || !isWithin(influence, 0, mostInfluence)) return undefined;
  return { stakeholder, a, b, preference, influence, source: "pane" };
}

const isName = (given: unknown): given is string => typeof given === "string" && given.trim() !== "";

/** With room for the rounding of 1/9. */
const isWithin = (given: unknown, low: number, high: number): given is number =>
  typeof given === "number" && given >= low * (1 - 1e-12) && given <= high;
