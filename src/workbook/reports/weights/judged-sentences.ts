import type { JudgedFamily, JudgingStakeholder } from "../../../core/weighting/judged-family";
import type { Pair } from "../../../core/weighting/pairwise-matrix";
import { judgementSentence } from "../../../core/weighting/saaty-scale";
import type { WeighedFamily } from "../../../core/weighting/weighed";
import { amountText } from "../shared/quantity-format";

/** What a reader should know of a judged family: which judgement to look at again, what was completed, who disagrees. */
export function judgedSentences(family: WeighedFamily, judged: JudgedFamily): readonly string[] {
  return [
    ...mending(family, judged),
    ...completed(family, judged),
    ...agreement(judged),
    ...judged.stakeholders.flatMap((one) => contradicting(family, one)),
    ...unfinished(judged.stakeholders),
  ];
}

const namesOf = ({ members }: WeighedFamily, { row, column }: Pair): readonly [string, string] => [
  members[row]?.name ?? "",
  members[column]?.name ?? "",
];

function mending(family: WeighedFamily, { group: { worst } }: JudgedFamily): readonly string[] {
  if (worst === undefined) return [];
  const [first, second] = namesOf(family, worst);
  const ratio =
    worst.after.kind === "ratio" ? `, which would bring the ratio to ${amountText(worst.after.ratio, 3)}` : "";
  return [
    `At the run, the judgement to look at again is ${first} over ${second}, now ${preferenceText(worst.judged)}. ` +
      `With the others as they are it would be ${preferenceText(worst.mending)}${ratio}: ` +
      judgementSentence(first, second, worst.mending),
  ];
}

function completed(family: WeighedFamily, { group: { completion } }: JudgedFamily): readonly string[] {
  if (completion.completed.length === 0) return [];
  const pairs = completion.completed.map((pair) => namesOf(family, pair).join(" over "));
  const [shown, more] = [pairs.slice(0, 6), Math.max(0, pairs.length - 6)];
  return [
    `Nobody judged ${shown.join("; ")}${more === 0 ? "" : ` and ${more} more`}: these cells, in small grey, are completed from the others and change with the next run only.`,
  ];
}

function agreement({ consensus, stakeholders }: JudgedFamily): readonly string[] {
  if (consensus === undefined) return [];
  const farthest = stakeholders.reduce<JudgingStakeholder | undefined>(
    (most, one) => ((one.distance ?? 0) > (most?.distance ?? 0) ? one : most),
    undefined,
  );
  const who =
    farthest?.distance === undefined || farthest.distance < 1e-9
      ? "; all say the same"
      : `; ${farthest.stakeholder} disagrees most, by ${amountText(100 * farthest.distance, 0)} % of the weight`;
  return [`At the run, consensus is ${amountText(100 * consensus.consensus, 0)} %, ${consensus.word}${who}.`];
}

/** A person whose own judgements go too far against each other, which the group's may hide. */
function contradicting(family: WeighedFamily, { stakeholder, own }: JudgingStakeholder): readonly string[] {
  const consistency = own?.eigenvector.consistency;
  if (own === undefined || consistency?.kind !== "ratio" || consistency.verdict !== "inconsistent") return [];
  const { worst } = own;
  const mend =
    worst === undefined
      ? ""
      : `; to look at again: ${namesOf(family, worst).join(" over ")}, now ${preferenceText(worst.judged)}, with the others ${preferenceText(worst.mending)}`;
  return [
    `${stakeholder}'s own judgements are inconsistent, with a ratio of ${amountText(consistency.ratio, 3)}${mend}.`,
  ];
}

function unfinished(stakeholders: readonly JudgingStakeholder[]): readonly string[] {
  const names = stakeholders.filter(({ own }) => own === undefined).map(({ stakeholder }) => stakeholder);
  return names.length === 0
    ? []
    : [
        `${names.join(", ")} did not judge enough pairs for weights of their own; what they said counts in the group's.`,
      ];
}

/** `5`, `1/5`, `2.45`: steps of the scale as people say them. */
function preferenceText(preference: number): string {
  const [whole, over] = [Math.round(preference), Math.round(1 / preference)];
  if (Math.abs(preference - whole) < 1e-9) return String(whole);
  return Math.abs(1 / preference - over) < 1e-9 ? `1/${over}` : amountText(preference, 2);
}
