/** 1st, 2nd, 3rd, 11th. */
export function ordinal(rank: number): string {
  const [tens, ones] = [rank % 100, rank % 10];
  const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][ones] ?? "th");
  return `${rank}${suffix}`;
}
