import { columnSpecifier } from "../../source-columns";

/** Pieces of formulas. All is en-US, and only functions that Excel 2016 and LibreOffice 7.4 both know are used. */

/** A text as a formula holds it: `"say ""no"""`. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A text to look for with MATCH or VLOOKUP, which take `*`, `?` and `~` for wildcards unless a tilde stands before. */
export const searchLiteral = (text: string): string => textLiteral(text.replace(/[~*?]/g, "~$&"));

/** The same at calculation time, for a text that a cell holds. Only needed where a text has a wildcard in it. */
export const searchExpression = (expression: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${expression},"~","~~"),"*","~*"),"?","~?")`;

export const hasWildcard = (text: string): boolean => /[~*?]/.test(text);

/** A number as a formula holds it: never with an exponent's plus sign or a grouping mark. */
export const numberLiteral = (amount: number): string => String(amount).replace("e+", "E").replace("e-", "E-");

/**
 * A header for a table of ours. Characters that a structured reference would have to escape are replaced by their
 * look-alikes, so that every spreadsheet program reads the reference alike.
 */
export function tableHeader(text: string): string {
  const plain = text
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replaceAll("'", "’")
    .replaceAll("#", "＃")
    .replaceAll("@", "＠")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
}

/** Headers made unique without regard to case, as a table needs them: `Cost (criterion)`, `Cost (criterion 2)`. */
export function uniqueHeaders(headers: readonly string[], taken: readonly string[], kind: string): readonly string[] {
  const used = new Set(taken.map((header) => header.toLowerCase()));
  return headers.map((text) => {
    const header = tableHeader(text) || "Unnamed";
    let unique = header;
    for (let copy = 1; used.has(unique.toLowerCase()); copy++) {
      unique = `${header} (${copy === 1 ? kind : `${kind} ${copy}`})`;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** `RF_Ranking[Score]`, `RF_Ranking[[Cost, k€]]`: a column of a table of ours. */
export const columnOf = (table: string, header: string): string => `${table}[${columnSpecifier(header)}]`;

/** `[@Score]`, `[@[Score after risk]]`: the cell of the same row. */
export const sameRow = (header: string): string =>
  /^[A-Za-z][A-Za-z0-9]*$/.test(header) ? `[@${header}]` : `[@[${header}]]`;

/** A number in words of the user's locale: FIXED, as the letters that TEXT takes differ between languages. */
export const fixedText = (expression: string, decimals: number): string =>
  `FIXED(ROUND(${expression},${decimals}),${decimals})`;
