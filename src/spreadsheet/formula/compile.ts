import { areaAddress, cellAddress, columnLimit, quotedSheetName, rowLimit, spanning } from "../address";
import type { Area, Table } from "../document";
import { areaFunction, cellFunction } from "./formula-engine";
import { dataArea, parseStructured, resolveStructured } from "./structured-reference";
import type { Token } from "./tokens";
import { tokenize } from "./tokens";

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** A formula made ready for the engine, with all that it reads. */
export interface CompiledFormula {
  readonly id: number;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly precedents: readonly SheetArea[];
  /** Single cells whose values the text asks for by their number here, so that the rows of a column share one text. */
  readonly cells: readonly SheetArea[];
  /** Precedents that the engine reads by address: their cells must be handed to it. */
  readonly readByAddress: readonly SheetArea[];
  /** Lower-case names of tables, sheets and defined names, which if changed make it read something else. */
  readonly symbols: ReadonlySet<string>;
  readonly volatile: boolean;
  /** What it reads is known only when it is calculated (INDIRECT, OFFSET, references over several sheets). */
  readonly readsAnything: boolean;
}

/** What compiling needs to know of the workbook. */
export interface CompileScope {
  sheetNamed(name: string): { readonly id: string; readonly name: string } | undefined;
  sheetName(id: string): string;
  tableNamed(name: string): Table | undefined;
  tableAt(sheetId: string, row: number, column: number): Table | undefined;
  definedName(name: string, sheetId: string): { readonly formula: string } | undefined;
  /** What the formula in a cell spills now. */
  spillAt(sheetId: string, row: number, column: number): Area | undefined;
  /** The number under which the engine will ask for an area. */
  areaNumber(area: SheetArea): number;
}

/** Functions that look at a reference itself and not only at its values. */
const wantReferences = new Set(
  "ROW COLUMN ROWS COLUMNS OFFSET CELL ISREF AREAS SUBTOTAL AGGREGATE ISFORMULA FORMULATEXT SHEET SHEETS".split(" "),
);
const volatileFunctions = new Set("TODAY NOW RAND RANDBETWEEN RANDARRAY INDIRECT OFFSET CELL INFO".split(" "));
const dynamicFunctions = new Set(["INDIRECT", "OFFSET"]);

interface Collected {
  /** Precedents in the formula's own row of its table, which stand elsewhere in another row. */
  readonly ownRow: Set<SheetArea>;
  /** The text itself belongs to one row. */
  rowBound: boolean;
  precedents: SheetArea[];
  cells: SheetArea[];
  readByAddress: SheetArea[];
  symbols: Set<string>;
  volatile: boolean;
  readsAnything: boolean;
}

export function compileFormula(
  id: number,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  formula: string,
  scope: CompileScope,
): CompiledFormula {
  const known = knownIn(scope);
  const table = formula.includes("[") ? scope.tableAt(place.sheetId, place.row, place.column) : undefined;
  const rows = table && dataArea(table);
  const isInside = rows !== undefined && place.row >= rows.row && place.row < rows.row + rows.rowCount;
  const key = `${place.sheetId}|${table?.id ?? ""}|${isInside}|${formula}`;
  let template = known.get(key);
  if (!template) {
    template = compileTemplate(place, formula, scope);
    if (!template.rowBound) known.set(key, template);
  }
  const { ownRow, rowBound: _rowBound, text, precedents, cells, readByAddress, ...rest } = template;
  const moved = (areas: readonly SheetArea[]) =>
    ownRow.size === 0
      ? areas
      : areas.map((one) => (ownRow.has(one) ? { ...one, area: { ...one.area, row: place.row } } : one));
  return {
    id,
    ...place,
    text,
    precedents: moved(precedents),
    cells: moved(cells),
    readByAddress: moved(readByAddress),
    ...rest,
  };
}

type Template = Collected & { readonly text: string };

/** The rows of a table's column share one formula: it is compiled once for each state of the workbook. */
const templates = new WeakMap<CompileScope, Map<string, Template>>();

function knownIn(scope: CompileScope): Map<string, Template> {
  let known = templates.get(scope);
  if (!known) templates.set(scope, (known = new Map<string, Template>()));
  return known;
}

function compileTemplate(
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  formula: string,
  scope: CompileScope,
): Template {
  const collected: Collected = {
    ownRow: new Set(),
    rowBound: false,
    precedents: [],
    cells: [],
    readByAddress: [],
    symbols: new Set(),
    volatile: false,
    readsAnything: false,
  };
  const text = compileText(formula, place, scope, collected, 0);
  return { text, ...collected };
}

function compileText(
  formula: string,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  scope: CompileScope,
  collected: Collected,
  depth: number,
): string {
  const tokens = tokenize(formula);
  const wholeReferences = combinesReferences(tokens);
  const open: string[] = [];
  let pending = "";
  return tokens
    .map((token) => {
      if (token.kind === "function") {
        pending = functionName(token.text);
        if (volatileFunctions.has(pending)) collected.volatile = true;
        if (dynamicFunctions.has(pending)) collected.readsAnything = true;
        // A LAMBDA under a name is called like a function.
        if (!scope.definedName(token.text, place.sheetId)) return pending;
        return nameText(token.text, place, scope, collected, depth) ?? pending;
      }
      if (token.kind === "other") {
        followParentheses(token.text, open, pending);
        pending = "";
        return token.text;
      }
      const byAddress = wholeReferences || wantReferences.has(open[open.length - 1] ?? "");
      switch (token.kind) {
        case "lost":
          return "#REF!";
        case "name": {
          if (token.sheet !== undefined) {
            collected.symbols.add(token.sheet.toLowerCase());
            const sheet = scope.sheetNamed(token.sheet);
            const bare = token.text.slice(token.text.lastIndexOf("!") + 1);
            return nameText(bare, { ...place, sheetId: sheet?.id ?? "" }, scope, collected, depth) ?? "#REF!";
          }
          return nameText(token.text, place, scope, collected, depth) ?? token.text;
        }
        case "structured":
          return structuredText(token, place, scope, collected, byAddress);
        case "reference":
          return referenceText(token, place, scope, collected, byAddress);
      }
    })
    .join("");
}

function functionName(text: string): string {
  return text
    .toUpperCase()
    .replace(/^_XLFN\./, "")
    .replace(/^_XLWS\./, "");
}

/** The text of a defined name or of a table used without brackets; undefined if it is neither. */
function nameText(
  name: string,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  scope: CompileScope,
  collected: Collected,
  depth: number,
): string | undefined {
  if (/^_xl/i.test(name)) return undefined;
  collected.symbols.add(name.toLowerCase());
  const defined = scope.definedName(name, place.sheetId);
  if (defined) {
    if (depth > 8) return "#REF!";
    return `(${compileText(defined.formula, place, scope, collected, depth + 1)})`;
  }
  const table = scope.tableNamed(name);
  if (!table) return undefined;
  return structuredText({ kind: "structured", text: name, table: name, inside: "" }, place, scope, collected, false);
}

function structuredText(
  token: Extract<Token, { kind: "structured" }>,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  scope: CompileScope,
  collected: Collected,
  byAddress: boolean,
): string {
  const table =
    token.table === "" ? scope.tableAt(place.sheetId, place.row, place.column) : scope.tableNamed(token.table);
  collected.symbols.add((token.table || table?.name || `${place.sheetId}!`).toLowerCase());
  const reference = parseStructured(token.inside);
  if (!table) return "#REF!";
  if (!reference) return "#NAME?";
  const thisRow = reference.items.includes("#This Row");
  if (thisRow && table.sheetId !== place.sheetId) return "#VALUE!";
  if (thisRow && token.table !== "" && table !== scope.tableAt(place.sheetId, place.row, place.column)) {
    collected.rowBound = true;
  }
  const area = resolveStructured(table, reference, place.row);
  if (!area) return thisRow ? "#VALUE!" : "#REF!";
  const target = { sheetId: table.sheetId, area };
  if (thisRow) {
    collected.ownRow.add(target);
    if (byAddress || area.columnCount > 1) collected.rowBound = true;
  }
  return areaText(target, place.sheetId, scope, collected, byAddress, !thisRow);
}

function referenceText(
  token: Extract<Token, { kind: "reference" }>,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  scope: CompileScope,
  collected: Collected,
  byAddress: boolean,
): string {
  if (token.sheet !== undefined) collected.symbols.add(token.sheet.toLowerCase());
  if (token.lastSheet !== undefined) {
    collected.readsAnything = true;
    return token.text;
  }
  const sheet = token.sheet === undefined ? { id: place.sheetId } : scope.sheetNamed(token.sheet);
  if (!sheet) return "#REF!";
  const { first, last = first } = token;
  let area = spanning(first.row ?? 0, first.column ?? 0, last.row ?? rowLimit - 1, last.column ?? columnLimit - 1);
  if (token.spilled) {
    collected.symbols.add(`${sheet.id}#${area.row}#${area.column}`);
    collected.precedents.push({ sheetId: sheet.id, area });
    const spilled = scope.spillAt(sheet.id, area.row, area.column);
    if (!spilled) return "#REF!";
    area = spilled;
  }
  return areaText({ sheetId: sheet.id, area }, place.sheetId, scope, collected, byAddress, token.last !== undefined);
}

function areaText(
  target: SheetArea,
  homeId: string,
  scope: CompileScope,
  collected: Collected,
  byAddress: boolean,
  /** Written as a range, though it may be of one cell: SUMIFS and MATCH tell the two apart. */
  isRange: boolean,
): string {
  collected.precedents.push(target);
  const { area, sheetId } = target;
  const prefix = sheetId === homeId ? "" : `${quotedSheetName(scope.sheetName(sheetId))}!`;
  if (area.rowCount === 1 && area.columnCount === 1) {
    if (!byAddress && !isRange) return `${cellFunction}(${collected.cells.push(target) - 1})`;
    collected.readByAddress.push(target);
    const cell = cellAddress(area.row, area.column);
    return prefix + (isRange ? `${cell}:${cell}` : cell);
  }
  if (byAddress) {
    collected.readByAddress.push(target);
    return prefix + areaAddress(area);
  }
  return `${areaFunction}(${scope.areaNumber(target)})`;
}

/** Follows which function's arguments we are in; "" for plain parentheses. */
function followParentheses(text: string, open: string[], pending: string): void {
  let inText = false;
  let name = pending;
  for (const char of text) {
    if (char === '"') inText = !inText;
    if (inText) continue;
    if (char === "(") {
      open.push(name);
      name = "";
    } else if (char === ")") open.pop();
  }
}

/** Whether references are joined by ":", a blank or a union comma, in which case the engine must see them as they are. */
function combinesReferences(tokens: readonly Token[]): boolean {
  const open: boolean[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "other") continue;
    const before = tokens[at - 1];
    const isReference = (other: Token | undefined) => other?.kind === "reference" || other?.kind === "structured";
    if (/^\s+$/.test(token.text) && isReference(before) && isReference(tokens[at + 1])) return true;
    let inText = false;
    for (let position = 0; position < token.text.length; position++) {
      const char = token.text[position];
      if (char === '"') inText = !inText;
      if (inText) continue;
      if (char === ":") return true;
      if (char === "(" || char === "{") open.push(position === 0 && before?.kind === "function" ? true : char === "{");
      else if (char === ")" || char === "}") open.pop();
      else if (char === "," && open[open.length - 1] === false) return true;
    }
  }
  return false;
}
