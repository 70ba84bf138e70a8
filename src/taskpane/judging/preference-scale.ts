import { saatyWord } from "../../core/weighting/saaty-scale";

/** Both ends of the scale on which two criteria are compared: −8 is the first extremely, 0 both alike, 8 the second. */
export const scaleEnds = { first: -8, second: 8 } as const;

/** Where a preference of the first over the second stands on the scale. */
export function positionOf(preference: number): number {
  const { favours, degree } = saatyWord(preference);
  return favours === "first" ? 1 - degree : degree - 1;
}

/** The preference of the first over the second at a place on the scale, 9 to 1/9. */
export const preferenceAt = (position: number): number => (position <= 0 ? 1 - position : 1 / (1 + position));

/**
 * Where a typed digit leads: 1 is both alike, 2 to 9 how much more important the one is that the scale leans to, which is
 * the first where it leans to neither. Undefined for other keys.
 */
export function positionByKey(position: number | undefined, key: string): number | undefined {
  if (!/^[1-9]$/.test(key)) return undefined;
  const steps = Number(key) - 1;
  if (steps === 0) return 0;
  return (position ?? 0) > 0 ? steps : -steps;
}
