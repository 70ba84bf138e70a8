import { getFormatFromId, isDateFormat, parseValue } from "numfmt";

/** What a typed text puts into a cell, and the number format it brings along (`12 %` makes a General cell `0%`). */
export interface Entry {
  readonly input: string | number | boolean | null;
  readonly numberFormat?: string;
}

/**
 * Reads a text as Excel reads what is typed: a formula, a number in any of its spellings, a date, TRUE or FALSE, else
 * text. A cell formatted as text takes everything as text.
 */
export function readTyped(text: string, currentFormat: string | undefined): Entry {
  if (text === "") return { input: null };
  if (currentFormat === "@") return { input: text.startsWith("'") ? text : `'${text}` };
  if (text.startsWith("=") && text.length > 1) return { input: text };
  if (text.startsWith("'")) return { input: text };
  if (/^\+[^\d.,\s]/.test(text)) return { input: `=${text.slice(1)}` };
  const parsed = parseValue(text);
  if (!parsed) return { input: text };
  const isGeneral = currentFormat === undefined || /^general$/i.test(currentFormat);
  if (typeof parsed.value === "boolean" || !isGeneral || parsed.formatId === undefined) return { input: parsed.value };
  return { input: parsed.value, numberFormat: getFormatFromId(parsed.formatId) };
}

/** What the editor and the formula bar show for a cell, so that entering it unchanged changes nothing. */
export function toTyped(
  cell: { value: unknown; formula?: string; quoted?: boolean; format?: { numberFormat?: string } } | undefined,
  asShown: string,
): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") {
    const format = cell.format?.numberFormat ?? "General";
    if (isDateFormat(format)) return asShown;
    if (/%/.test(format)) return `${Number((value * 100).toPrecision(15))}%`;
    return String(value);
  }
  if (typeof value === "string") {
    const looksLikeMore = cell.quoted === true || readTyped(value, undefined).input !== value;
    return looksLikeMore && cell.format?.numberFormat !== "@" ? `'${value}` : value;
  }
  return asShown;
}
