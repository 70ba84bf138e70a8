import { fault, listed, type Fault } from "./fault";

/** The wording of what can be wrong with a judgement. */
export const judgementTexts = {
  dateForFraction: (header: string, expected: string, found: string, meant: readonly string[]): Fault =>
    fault(
      "not-a-number",
      expected,
      found,
      `${header} is a date, which is what Excel makes of a typed fraction; type ${meant.length === 0 ? "the fraction as a formula, =1/3" : listed(meant)}.`,
      meant.length === 0 ? undefined : meant.join(" or "),
    ),
  sameCriterion: (header: string, criterion: string): Fault =>
    fault(
      "same-criterion",
      "another criterion than the first",
      criterion,
      `${header} is ${criterion}, the same as the first one; name the criterion it is compared with, or delete the row.`,
    ),
  notSiblings: (
    header: string,
    first: string,
    parent: string | undefined,
    second: string,
    other: string | undefined,
  ): Fault =>
    fault(
      "not-siblings",
      parent === undefined ? "a criterion at the top level" : `a criterion under ${parent}`,
      second,
      `${header} names ${second}, which is ${standing(other)}, but ${first} is ${standing(parent)}; only criteria with the same parent can be compared.`,
    ),
  judgedTwice: (stakeholder: string, a: string, b: string, firstAt: string): Fault =>
    fault(
      "judged-twice",
      "one judgement for each pair and stakeholder",
      `${a} and ${b}`,
      `${stakeholder} has judged ${a} against ${b} already at ${firstAt}; keep one of the two rows.`,
    ),
  judgementsContradict: (
    stakeholder: string,
    a: string,
    b: string,
    firstAt: string,
    expected: string,
    found: string,
  ): Fault =>
    fault(
      "judgements-contradict",
      expected,
      found,
      `${stakeholder} judges ${a} against ${b} otherwise here than at ${firstAt}, the other way round; keep one of the two rows, or type ${expected} here.`,
      expected,
    ),
  influenceDiffers: (stakeholder: string, here: string, before: string, firstAt: string): Fault =>
    fault(
      "influence-differs",
      `${before}, as at ${firstAt}`,
      here,
      `The influence of ${stakeholder} is ${here} here and ${before} at ${firstAt}; give all rows of a stakeholder the same.`,
    ),
  influencesZero: (header: string): Fault =>
    fault(
      "weights-zero",
      "an influence over 0 for at least one stakeholder",
      "all 0",
      `${header} is 0 for all stakeholders, so no judgement counts; give at least one an influence over 0.`,
    ),
};

const standing = (parent: string | undefined): string =>
  parent === undefined ? "at the top level" : `under ${parent}`;
