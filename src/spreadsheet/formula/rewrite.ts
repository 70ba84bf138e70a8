import { columnLetters, columnLimit, quotedSheetName, rowLimit } from "../address";
import { escapeColumn, parseStructured, printStructured } from "./structured-reference";
import type { Corner, Token } from "./tokens";
import { tokenize } from "./tokens";

export type Reference = Extract<Token, { kind: "reference" }>;

/** The formula with the pieces that `change` answers a text for; itself where none changed. */
export function rewrite(formula: string, change: (token: Token) => string | undefined): string {
  let changed = false;
  const pieces = tokenize(formula).map((token) => {
    const text = change(token);
    if (text === undefined || text === token.text) return token.text;
    changed = true;
    return text;
  });
  if (!changed) return formula;
  return (formula.startsWith("=") ? "=" : "") + pieces.join("");
}

export function sheetPrefix(sheet: string | undefined, lastSheet?: string): string {
  if (sheet === undefined) return "";
  if (lastSheet === undefined) return `${quotedSheetName(sheet)}!`;
  const plain = quotedSheetName(sheet) === sheet && quotedSheetName(lastSheet) === lastSheet;
  const both = `${sheet}:${lastSheet}`;
  return plain ? `${both}!` : `'${both.replaceAll("'", "''")}'!`;
}

function cornerText(corner: Corner): string {
  const column = corner.column === undefined ? "" : `${corner.columnFixed ? "$" : ""}${columnLetters(corner.column)}`;
  const row = corner.row === undefined ? "" : `${corner.rowFixed ? "$" : ""}${corner.row + 1}`;
  return column + row;
}

export function referenceText(token: Reference): string {
  const cells = cornerText(token.first) + (token.last ? `:${cornerText(token.last)}` : "") + (token.spilled ? "#" : "");
  return sheetPrefix(token.sheet, token.lastSheet) + cells;
}

/** The formula as it reads after being copied by so many rows and columns; what leaves the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shifted = (corner: Corner): Corner | undefined => {
    const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
    const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
    if (row !== undefined && (row < 0 || row >= rowLimit)) return undefined;
    if (column !== undefined && (column < 0 || column >= columnLimit)) return undefined;
    return { ...corner, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
  };
  return rewrite(formula, (token) => {
    if (token.kind !== "reference") return undefined;
    const first = shifted(token.first);
    const last = token.last ? shifted(token.last) : undefined;
    if (!first || (token.last && !last)) return `${sheetPrefix(token.sheet, token.lastSheet)}#REF!`;
    return referenceText({ ...token, first, ...(last ? { last } : {}) });
  });
}

/** References to a sheet follow its new name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const same = (name: string | undefined) => name !== undefined && name.toLowerCase() === from.toLowerCase();
  return rewrite(formula, (token) => {
    if (token.kind === "name" && token.sheet !== undefined && same(token.sheet)) {
      return sheetPrefix(to) + token.text.slice(token.text.lastIndexOf("!") + 1);
    }
    if (token.kind !== "reference" || !(same(token.sheet) || same(token.lastSheet))) return undefined;
    return referenceText({
      ...token,
      ...(same(token.sheet) ? { sheet: to } : {}),
      ...(same(token.lastSheet) ? { lastSheet: to } : {}),
    });
  });
}

/** References to a sheet that is deleted become #REF!, as do references to its tables. */
export function deleteSheetIn(formula: string, sheet: string, tables: ReadonlySet<string>): string {
  return rewrite(formula, (token) => {
    if ((token.kind === "reference" || token.kind === "name") && token.sheet?.toLowerCase() === sheet.toLowerCase()) {
      return "#REF!";
    }
    return token.kind === "structured" && tables.has(token.table.toLowerCase()) ? "#REF!" : undefined;
  });
}

export function renameTableIn(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) => {
    if (token.kind === "structured" && token.table.toLowerCase() === from.toLowerCase())
      return `${to}[${token.inside}]`;
    return token.kind === "name" && token.sheet === undefined && token.text.toLowerCase() === from.toLowerCase()
      ? to
      : undefined;
  });
}

/** @param inside  Whether the formula stands in the table, so that `[@x]` means its columns. */
export function renameColumnIn(formula: string, table: string, inside: boolean, from: string, to: string): string {
  return rewrite(formula, (token) => {
    if (token.kind !== "structured") return undefined;
    if (token.table === "" ? !inside : token.table.toLowerCase() !== table.toLowerCase()) return undefined;
    const reference = parseStructured(token.inside);
    if (!reference) return undefined;
    const renamed = (name: string | undefined) => (name?.toLowerCase() === from.toLowerCase() ? to : name);
    const firstColumn = renamed(reference.firstColumn);
    const lastColumn = renamed(reference.lastColumn);
    if (firstColumn === reference.firstColumn && lastColumn === reference.lastColumn) return undefined;
    return (
      token.table +
      printStructured({
        items: reference.items,
        ...(firstColumn === undefined ? {} : { firstColumn }),
        ...(lastColumn === undefined ? {} : { lastColumn }),
      })
    );
  });
}

/** In a file, `[@x]` is spelled `Table[[#This Row],[x]]`; that is what other programs understand. */
export function toFileFormula(formula: string, tableAt: string | undefined): string {
  if (!formula.includes("[")) return formula.startsWith("=") ? formula.slice(1) : formula;
  return rewrite(formula.startsWith("=") ? formula.slice(1) : formula, (token) => {
    if (token.kind !== "structured") return undefined;
    const table = token.table || tableAt;
    const reference = parseStructured(token.inside);
    if (table === undefined || !reference) return undefined;
    if (!reference.items.includes("#This Row")) return token.table === "" ? `${table}[${token.inside}]` : undefined;
    const { firstColumn, lastColumn } = reference;
    if (firstColumn === undefined) return `${table}[#This Row]`;
    const columns = `[${escapeColumn(firstColumn)}]${lastColumn === undefined ? "" : `:[${escapeColumn(lastColumn)}]`}`;
    return `${table}[[#This Row],${columns}]`;
  });
}

/** The inverse of {@link toFileFormula}: `[@x]` in the table `inside`, `Other[@x]` elsewhere. */
export function shortenThisRow(formula: string, inside: string | undefined): string {
  return rewrite(formula, (token) => {
    if (token.kind !== "structured") return undefined;
    const reference = parseStructured(token.inside);
    if (!reference || reference.items.length !== 1 || reference.items[0] !== "#This Row") return undefined;
    const table = token.table.toLowerCase() === inside?.toLowerCase() ? "" : token.table;
    return table + printStructured(reference);
  });
}
