import type { StakeholderWeights, Weighed } from "../../core/weighting/weighed";

/** The farthest from the group first. */
export const byDistance = ({ stakeholders }: Weighed): readonly StakeholderWeights[] =>
  [...stakeholders].sort((a, b) => b.distance - a.distance);

/** The consensus with its word, and who disagrees most where somebody does. */
export function agreementInWords(group: Weighed, percent: (share: number) => string): string {
  const [farthest] = byDistance(group);
  const consensus =
    group.consensus === undefined
      ? "There is no consensus to measure: fewer than two people have compared all criteria."
      : `Consensus ${percent(group.consensus.consensus)}: ${group.consensus.word}.`;
  return farthest === undefined || farthest.distance < 0.005
    ? consensus
    : `${consensus} ${farthest.stakeholder} disagrees most.`;
}
