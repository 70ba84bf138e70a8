import { cleanText } from "./cell-text";
import { moneyUnit } from "./header-key";

/** What a text that should be a number probably means. It is suggested to the user, never calculated with. */
export interface NumberText {
  readonly kind: "decimal-comma" | "number" | "percent" | "ambiguous" | "absent" | "other";
  /** As the user would type it into an English Excel; two joined by "or" where both are possible. */
  readonly suggestion?: string;
}

const ABSENT =
  /^(n\.?\/?a\.?|none|nil|tb[cda]|unknown|not known|not available|not applicable|exempt.*|pending|[-–—.?*]+)$/i;
const MULTIPLIERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mio: 1e6, bn: 1e9, b: 1e9 };

/** Reads a text as a person would. `columnScale`: what one unit of the column is worth, 1e6 under "£m". */
export function readNumberText(text: string, columnScale = 1): NumberText {
  const clean = cleanText(text);
  if (ABSENT.test(clean)) return { kind: "absent" };
  const percent = /^(.*\d)\s*(%|percent|per cent)$/i.exec(clean);
  const bare = (percent?.[1] ?? clean)
    .replace(/^[~≈]\s*/, "")
    .replace(/^(-|\+)?\s*(\p{Sc}|[A-Z]{1,3}\p{Sc}|[A-Z]{3}(?=\s*[-\d(]))\s*/u, "$1")
    .replace(/\s*(\p{Sc}|[A-Z]{3})$/u, "")
    .replace(/−|–/g, "-");
  const inBrackets = /^\(\s*(.+?)\s*\)$/.exec(bare);
  const scaled = /^([-+]?[\d.,' ]*\d)\s?(k|m|mn|mio|bn|b|thousand|million|billion)$/i.exec(inBrackets?.[1] ?? bare);
  const digits = scaled?.[1] ?? inBrackets?.[1] ?? bare;
  const factor = scaled === null ? 1 : multiplierOf(scaled[2] ?? "") / columnScale;
  const sign = inBrackets ? -1 : 1;
  // Money has no three decimals: behind a currency sign the comma parts thousands.
  const isMoney = /\p{Sc}/u.test(clean) && /^[-+]?[1-9]\d{0,2},\d{3}$/.test(digits);
  const reading = isMoney ? one("number", Number(digits.replace(",", ""))) : digitsOf(digits);
  if (reading === undefined) return { kind: "other" };
  const shown = (amount: number): string => plain(sign * amount * factor * (percent ? 0.01 : 1));
  if (reading.kind === "ambiguous") {
    return { kind: "ambiguous", suggestion: reading.amounts.map(shown).join(" or ") };
  }
  return { kind: percent ? "percent" : reading.kind, suggestion: shown(reading.amounts[0] ?? 0) };
}

/** The number as typed, without the noise of binary fractions. */
export const plain = (amount: number): string => String(Number(amount.toPrecision(12)));

const multiplierOf = (word: string): number => MULTIPLIERS[word.toLowerCase()] ?? moneyUnit(word)?.scale ?? 1;

interface Digits {
  readonly kind: "number" | "decimal-comma" | "ambiguous";
  readonly amounts: readonly number[];
}

function digitsOf(text: string): Digits | undefined {
  const t = text.replace(/\s/g, "").replace(/'/g, "");
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t)) return one("number", Number(t));
  // 1,234,567.8: commas between thousands, of which two make it certain.
  if (/^[-+]?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(t) || /^[-+]?\d{1,3}(,\d{3})+\.\d+$/.test(t)) {
    return one("number", Number(t.replaceAll(",", "")));
  }
  // 1.234,5 and 1.234.567: the other way round.
  if (/^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(t))
    return one("decimal-comma", Number(t.replaceAll(".", "").replace(",", ".")));
  if (/^[-+]?\d{1,3}(\.\d{3}){2,}$/.test(t)) return one("number", Number(t.replaceAll(".", "")));
  if (/^[-+]?[1-9]\d{0,2},\d{3}$/.test(t)) {
    return { kind: "ambiguous", amounts: [Number(t.replace(",", "")), Number(t.replace(",", "."))] };
  }
  if (/^[-+]?\d*,\d+$/.test(t)) return one("decimal-comma", Number(t.replace(",", ".")));
  return undefined;
}

const one = (kind: Digits["kind"], amount: number): Digits => ({ kind, amounts: [amount] });
