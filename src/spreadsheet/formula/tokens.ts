import { columnLimit, rowLimit } from "../address";

/** One corner of a reference as written; `row` or `column` is absent in whole-column and whole-row references. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A formula in pieces whose texts, joined, are the formula again (without its leading "="). */
export type Token =
  | { readonly kind: "other"; readonly text: string }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "name"; readonly text: string; readonly sheet?: string }
  | {
      readonly kind: "reference";
      readonly text: string;
      readonly sheet?: string;
      /** Last sheet of `First:Last!A1`. */
      readonly lastSheet?: string;
      readonly first: Corner;
      readonly last?: Corner;
      /** `A1#`: all that A1 spills. */
      readonly spilled: boolean;
    }
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inside: string }
  /** A reference that the document cannot follow: to another file, or on a sheet that is gone. */
  | { readonly kind: "lost"; readonly text: string };

const errorLiteral = /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/y;
const word = /[$\p{L}_\\][$\p{L}\p{N}_.\\?]*/uy;
const rowRange = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])/uy;
const likeCell = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const number = /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const plainSheet = /([\p{L}_][\p{L}\p{N}_.]*)(?::([\p{L}_][\p{L}\p{N}_.]*))?!/uy;
const quotedSheet = /'((?:[^']|'')+)'!/y;
const externalBook = /\[[^\]]+\][\p{L}\p{N}_. ]*!/uy;

/** The pieces of formulas seen lately: a column's rows mostly share one formula, and each is read for several ends. */
const seen = new Map<string, readonly Token[]>();
const seenLimit = 20_000;

/**
 * Splits a formula into references, names, function names and the rest, keeping every character.
 * Anything that is not understood is passed on as "other", so that nothing is lost when the pieces are joined again.
 *
 * @param formula  en-US, with or without the leading "=".
 */
export function tokenize(formula: string): readonly Token[] {
  const known = seen.get(formula);
  if (known) return known;
  const tokens = split(formula.startsWith("=") ? formula.slice(1) : formula);
  if (seen.size >= seenLimit) seen.clear();
  seen.set(formula, tokens);
  return tokens;
}

function split(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let plainFrom = 0;
  const flush = () => {
    if (at > plainFrom) tokens.push({ kind: "other", text: text.slice(plainFrom, at) });
  };
  const push = (token: Token) => {
    flush();
    tokens.push(token);
    at += token.text.length;
    plainFrom = at;
  };
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (char === "#") {
      const error = match(errorLiteral, text, at);
      at += error ? error[0].length : 1;
      continue;
    }
    if (char === "'" || char === "[") {
      const reference = referenceAt(text, at);
      if (reference) push(reference);
      else if (char === "'") at += 1;
      else {
        const end = endOfBrackets(text, at);
        push({ kind: "structured", text: text.slice(at, end), table: "", inside: text.slice(at + 1, end - 1) });
      }
      continue;
    }
    const found = match(word, text, at);
    if (found) {
      push(wordToken(text, at, found[0]));
      continue;
    }
    if (char < "0" || char > "9") {
      at += 1;
      continue;
    }
    const digits = (match(number, text, at) as RegExpExecArray)[0].length;
    const rows = text[at + digits] === ":" ? cellsAt(text, at, at, undefined, undefined) : undefined;
    if (rows) push(rows);
    else at += digits;
  }
  flush();
  return tokens;
}

function wordToken(text: string, at: number, found: string): Token {
  const next = text[at + found.length];
  if (next === "(") return { kind: "function", text: found };
  if (next === "[") {
    const open = at + found.length;
    const end = endOfBrackets(text, open);
    return { kind: "structured", text: text.slice(at, end), table: found, inside: text.slice(open + 1, end - 1) };
  }
  if (next === "!" || next === ":") {
    const reference = referenceAt(text, at);
    if (reference) return reference;
  } else if (likeCell.test(found)) {
    const cell = cellsAt(text, at, at, undefined, undefined);
    if (cell) return cell;
  }
  if (/^(TRUE|FALSE)$/i.test(found)) return { kind: "other", text: found };
  return { kind: "name", text: found };
}

/** A reference that begins here, with its sheet if it has one. */
function referenceAt(text: string, at: number): Token | undefined {
  const external = text[at] === "[" ? match(externalBook, text, at) : null;
  if (external) return lostReference(text, at, external[0].length);
  const quoted = text[at] === "'" ? match(quotedSheet, text, at) : null;
  const plain = quoted ? null : match(plainSheet, text, at);
  const prefix = quoted ?? plain;
  if (!prefix) return cellsAt(text, at, at, undefined, undefined);
  let sheet = (prefix[1] as string).replaceAll("''", "'");
  let lastSheet = prefix[2];
  if (sheet.includes("[")) return lostReference(text, at, prefix[0].length);
  if (quoted && sheet.includes(":")) [sheet, lastSheet] = sheet.split(":", 2) as [string, string];
  const body = at + prefix[0].length;
  const cells = cellsAt(text, at, body, sheet, lastSheet);
  if (cells) return cells;
  const error = match(errorLiteral, text, body);
  if (error) return { kind: "lost", text: text.slice(at, body + error[0].length) };
  const name = match(word, text, body);
  return name ? { kind: "name", text: text.slice(at, body + name[0].length), sheet } : undefined;
}

function lostReference(text: string, at: number, prefix: number): Token {
  const body = at + prefix;
  const rest = cellsAt(text, body, body, undefined, undefined)?.text ?? match(word, text, body)?.[0] ?? "";
  return { kind: "lost", text: text.slice(at, body + rest.length) };
}

function cellsAt(
  text: string,
  start: number,
  body: number,
  sheet: string | undefined,
  lastSheet: string | undefined,
): Token | undefined {
  const on = { ...(sheet === undefined ? {} : { sheet }), ...(lastSheet === undefined ? {} : { lastSheet }) };
  const rows = match(rowRange, text, body);
  if (rows) {
    const first = { row: Number(rows[2]) - 1, rowFixed: rows[1] === "$", columnFixed: false };
    const last = { row: Number(rows[4]) - 1, rowFixed: rows[3] === "$", columnFixed: false };
    if (first.row < 0 || last.row >= rowLimit) return undefined;
    return { kind: "reference", text: text.slice(start, body + rows[0].length), ...on, first, last, spilled: false };
  }
  const first = cornerAt(true, text, body);
  if (first) {
    let end = body + first.length;
    const last = text[end] === ":" ? cornerAt(true, text, end + 1) : undefined;
    if (last) end += 1 + last.length;
    const spilled = !last && text[end] === "#";
    if (spilled) end += 1;
    const token = { kind: "reference", text: text.slice(start, end), ...on, first: first.corner, spilled } as const;
    return last ? { ...token, last: last.corner } : token;
  }
  const from = cornerAt(false, text, body);
  const to = from && text[body + from.length] === ":" ? cornerAt(false, text, body + from.length + 1) : undefined;
  if (!from || !to) return undefined;
  const end = body + from.length + 1 + to.length;
  return {
    kind: "reference",
    text: text.slice(start, end),
    ...on,
    first: from.corner,
    last: to.corner,
    spilled: false,
  };
}

/** Read by hand and not by pattern, since a workbook has a great many references. */
function cornerAt(withRow: boolean, text: string, start: number): { corner: Corner; length: number } | undefined {
  let at = start;
  const columnFixed = text.charCodeAt(at) === dollar;
  if (columnFixed) at += 1;
  let column = 0;
  const letters = at;
  for (; at < letters + 4; at++) {
    const letter = text.charCodeAt(at) & ~32;
    if (!(letter >= 65 && letter <= 90) || text.charCodeAt(at) < 65) break;
    column = column * 26 + letter - 64;
  }
  if (at === letters || column > columnLimit) return undefined;
  let rowFixed = false;
  let row = 0;
  if (withRow) {
    rowFixed = text.charCodeAt(at) === dollar;
    if (rowFixed) at += 1;
    const digits = at;
    for (let digit = text.charCodeAt(at); digit >= 48 && digit <= 57; digit = text.charCodeAt(++at)) {
      row = row * 10 + digit - 48;
    }
    if (at === digits || row < 1 || row > rowLimit) return undefined;
  }
  if (at < text.length && continuesWord(text.charCodeAt(at))) return undefined;
  return {
    corner: { ...(withRow ? { row: row - 1 } : {}), column: column - 1, columnFixed, rowFixed },
    length: at - start,
  };
}

const dollar = 36;

/** Whether a character shows that what was read so far is no reference but a name, a function or a sheet. */
function continuesWord(code: number): boolean {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
  return isLetter || (code >= 48 && code <= 57) || code === 95 || code === 46 || code === 40 || code === 33;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function endOfString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    if (text[end] === '"') {
      if (text[end + 1] !== '"') return end + 1;
      end += 1;
    }
    end += 1;
  }
  return end;
}

/** The position after the bracket that closes the one at `at`; an apostrophe escapes the character after it. */
function endOfBrackets(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === "'") end += 1;
    else if (text[end] === "[") depth += 1;
    else if (text[end] === "]" && --depth === 0) return end + 1;
  }
  return text.length;
}
