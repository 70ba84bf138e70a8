import { methodName } from "../shared/provenance";
import type { ReportInput } from "../report-input";

/** How the sheets Robustness, Methods compared and Changes come about. */
export function robustnessNotes({ analysis, parameters, ranked }: ReportInput): readonly (readonly [string, string])[] {
  const notes: (readonly [string, string])[] = [];
  const { robustness } = analysis ?? {};
  if (robustness !== undefined) {
    const by =
      robustness.scoredBy === "method"
        ? `by ${methodName(ranked.method.id)}`
        : "by the weighted sum of the same criteria, as the method in use reads no weights or would take too long";
    notes.push(
      [
        "Robustness",
        `SMAA-2: ${robustness.samples} sets of weights, drawn uniformly from all that agree with what is known (seed ${parameters.robustness.seed}), each ranked ${by}. Central weights are the mean of those that put a project first (Lahdelma & Salminen 2001, Operations Research 49(3), 444–454).`,
      ],
      [
        "Weight intervals",
        `One weight moves and its siblings keep their proportions. ${robustness.exact ? "The ends are where two scores are equal, calculated exactly." : "The ends are found by scanning in fiftieths and halving, so that a change and back within a fiftieth is missed."}`,
      ],
    );
  }
  if (analysis?.methods.agreement !== undefined) {
    notes.push([
      "Consensus",
      "Kemeny's order: the fewest pairs of projects that a method has the other way round; exact unless the sheet says otherwise. Borda counts the projects below. Agreement by Kendall's τ-b, Spearman's ρ with ties sharing the mean rank, and Kendall's W with its correction for ties.",
    ]);
  }
  notes.push([
    "Changes",
    "Ranks moved since the last run are put to causes one after another: projects gone, weights, ratings, method, adjustments, new projects; the effects add up. Another order could share them out otherwise.",
  ]);
  return notes;
}
