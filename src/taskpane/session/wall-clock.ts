/** The local wall time of a moment as Excel counts it: days since 1899-12-30 with the time as fraction. */
export const wallTime = (moment: Date): number =>
  moment.getTime() / 86_400_000 - moment.getTimezoneOffset() / 1440 + 25_569;
