import type { JudgingProgress } from "../../core/weighting/next-judgement";

/** How far, and whether one may stop: weights follow as soon as the answers connect all criteria. */
export function progressInWords({ judged, pairs, linksMissing }: JudgingProgress): string {
  const far = `${judged} of ${pairs} pairs answered`;
  if (judged === pairs) return `${far}.`;
  if (linksMissing > 0) return `${far}; ${linksMissing} more and there are weights.`;
  return `${far}. You may stop here: what is left is filled in from what was said.`;
}
