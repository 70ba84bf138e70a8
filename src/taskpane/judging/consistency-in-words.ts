import type { Consistency } from "../../core/weighting/consistency";
import { randomIndexTable } from "../../core/weighting/random-index";

const verdicts = {
  consistent: "the answers agree with each other",
  acceptable: "acceptable",
  inconsistent: "the answers contradict each other, so look at them again",
} as const;

/** "Consistency ratio 0.04 by Saaty 1980: acceptable." Never the ratio without its table. */
export function consistencyInWords(found: Consistency, number: (ratio: number) => string): string {
  switch (found.kind) {
    case "always":
      return "So few answers cannot contradict each other.";
    case "beyond table":
      return `No consistency ratio: ${randomIndexTable(found.table).name} ends at ${found.largest} criteria.`;
    case "ratio":
      return `Consistency ratio ${number(found.ratio)} by ${randomIndexTable(found.table).name}: ${verdicts[found.verdict]}.`;
  }
}
