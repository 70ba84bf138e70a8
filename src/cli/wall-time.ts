/** The clock on the wall as Excel counts it: days since 1899-12-30, the time of day as fraction. */
export function wallTime(at: Date): number {
  const local = at.getTime() - at.getTimezoneOffset() * 60_000;
  return local / 86_400_000 + 25_569;
}
