/** Number formats by what a figure is, with no more decimals than decide. */
export const formats = {
  count: "#,##0",
  rank: "0",
  score: "0.000",
  share: "0.0%",
  percent: "0%",
  hours: "#,##0",
  rating: "General",
  day: "yyyy-mm-dd hh:mm",
} as const;

/** Decimals that money of this size needs: 1,234 · 123 · 12.3 · 1.23. */
export function moneyDecimals(amounts: Iterable<number>): number {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  if (largest >= 1000 || largest === 0) return 0;
  return largest >= 10 ? 1 : 2;
}

export const decimalFormat = (decimals: number): string => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);

/** The same with nothing where the amount is 0, for figures that most rows do not have. */
export const sparseFormat = (decimals: number): string => `${decimalFormat(decimals)};-${decimalFormat(decimals)};`;

/** Thousands separated, as `FIXED` writes it in an English locale. */
export function amountText(amount: number, decimals: number): string {
  // Fifteen digits are what a spreadsheet keeps: 219.25 is rounded up even where adding up has left 219.2499999999999.
  const rounded = roundedUp(Math.abs(Number(amount.toPrecision(15))), decimals);
  const [whole = "0", fraction] = rounded.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const negative = amount < 0 && Number(rounded) !== 0;
  return `${negative ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** Halves away from zero, as spreadsheets round. */
function roundedUp(amount: number, decimals: number): string {
  const shifted = Math.round(Number(`${amount}e${decimals}`));
  return Number.isFinite(shifted) ? (shifted / 10 ** decimals).toFixed(decimals) : amount.toFixed(decimals);
}

/** `Cost, k€`; without a unit the name alone. */
export const withUnit = (name: string, unit: string | undefined): string =>
  unit === undefined || unit.trim() === "" ? name : `${name}, ${unit.trim()}`;

/** ` k€` to follow a figure in a sentence. */
export const unitAfter = (unit: string | undefined): string =>
  unit === undefined || unit.trim() === "" ? "" : ` ${unit.trim()}`;

/** A text cut to a length at which it still fits a chart or a sentence. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
