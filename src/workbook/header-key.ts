import { cleanText } from "./cell-text";

/**
 * What two headers have in common if they mean the same: letters and digits only, in lower case. "Project ID",
 * "project_id" and "PROJECT-ID" share a key; `#` reads as "number", `%` as "percent" and `&` as "and".
 */
export const headerKey = (header: string): string =>
  cleanText(header)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("#", " number ")
    .replaceAll("%", " percent ")
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** A header and the addition after it: "Cost likely (£m)" and "Cost, k€" name a unit that way. */
export interface SplitHeader {
  readonly name: string;
  readonly addition?: string;
}

export function splitHeader(header: string): SplitHeader {
  const text = cleanText(header);
  const match = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*$/su.exec(text) ?? /^(.*\S)\s*,\s*([^,]+?)\s*$/su.exec(text);
  const [, name, addition] = match ?? [];
  return name === undefined || addition === undefined ? { name: text } : { name, addition };
}

/** Currency and scale of an amount. Absent parts are not stated. */
export interface MoneyUnit {
  readonly label: string;
  readonly currency?: string;
  /** 1, 1,000, 1,000,000 or 1,000,000,000. */
  readonly scale?: number;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(k|t|'?000s?|thousands?|tsd)$/i, 1e3],
  [/^(m|mm|mn|mio|mill?|millions?)$/i, 1e6],
  [/^(b|bn|billions?|mrd)$/i, 1e9],
];

const SYMBOLS: Readonly<Record<string, string>> = {
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₩": "KRW",
};
const CODES = new Set(
  "USD EUR GBP CAD AUD NZD CHF JPY CNY INR SEK NOK DKK PLN CZK HUF RON ZAR BRL MXN SGD HKD AED SAR ILS TRY KRW".split(
    " ",
  ),
);

/** Reads "£m", "k€", "EUR k", "USD millions, a year"; undefined if the addition names neither currency nor scale. */
export function moneyUnit(addition: string): MoneyUnit | undefined {
  const label = cleanText(addition)
    .replace(/[,;]?\s*\b(an?|per|each)\s+(year|annum)\b|\bp\.?\s?a\.?$|\/\s?(yr|year)\b|\bannual(ly)?\b/giu, "")
    .replace(/^in\s+/i, "")
    .trim();
  let currency: string | undefined;
  let scale: number | undefined;
  for (const part of label.match(/\p{Sc}|[\p{L}']+|'?000s?/gu) ?? []) {
    const code =
      SYMBOLS[part] ?? (/^\p{Sc}$/u.test(part) ? part : CODES.has(part.toUpperCase()) ? part.toUpperCase() : undefined);
    const factor = SCALES.find(([pattern]) => pattern.test(part))?.[1];
    if (code === undefined && factor === undefined) return undefined;
    currency = code ?? currency;
    scale = factor ?? scale;
  }
  if (currency === undefined && scale === undefined) return undefined;
  return { label, ...(currency === undefined ? {} : { currency }), scale: scale ?? 1 };
}

/** Whether two amounts may stand in one sum. A part that one of them does not state is no contradiction. */
export const sameMoney = (a: MoneyUnit, b: MoneyUnit): boolean =>
  (a.currency === undefined || b.currency === undefined || a.currency === b.currency) && a.scale === b.scale;
