import { areaAddress, placeLabel, type Area, type CellPlace } from "../place";
import { palette, tableLook } from "../look";
import type { ReportCell, ReportColumn, ReportSheet, ReportTable } from "../report";
import { nameNow, withSheetNames, type SheetNames } from "../sheet-names";
import { lookKey, lookOfStyle } from "./cell-look";
import type { PlacedCell } from "./kept-notes";
import { inputOf, isFormula } from "./literal-text";
import { rectangles } from "./rectangles";
import type { CellLink, CellLook, Input, InputBlock, SheetContent } from "./sheet-content";
import { columnsAt, type Layout, type TableLayout } from "./table-layout";

/** The part of a sheet's content that stands in cells. */
export type WrittenCells = Pick<SheetContent, "values" | "formulas" | "fills" | "looks" | "links">;

/** Cells of a report as blocks of inputs, formulas and looks, as few as its shape allows. */
export function writtenCells(report: ReportSheet, names: SheetNames): WrittenCells {
  return joined([
    blocksOf(report.cells.map((cell) => placedCell(cell, names))),
    ...report.tables.map((table) => tableCells(table, names)),
  ]);
}

export const joined = (parts: readonly WrittenCells[]): WrittenCells => ({
  values: parts.flatMap((part) => part.values),
  formulas: parts.flatMap((part) => part.formulas),
  fills: parts.flatMap((part) => part.fills),
  looks: parts.flatMap((part) => part.looks),
  links: parts.flatMap((part) => part.links),
});

/** Single cells, joined into rectangles of constants, of formulas and of one look. */
export function blocksOf(cells: readonly PlacedCell[]): WrittenCells {
  const inputs = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.input]));
  const blocks = (wanted: (input: Input) => boolean): readonly InputBlock[] =>
    rectangles(
      cells.filter(({ input }) => wanted(input)).map(({ row, column }) => ({ row, column, key: "", kind: 0 })),
    ).map(({ row, column, rowCount, columnCount }) => ({
      row,
      column,
      rowCount,
      columnCount,
      input: Array.from({ length: rowCount }, (_, down) =>
        Array.from({ length: columnCount }, (_, across) => inputs.get(`${row + down}:${column + across}`) ?? ""),
      ),
    }));
  return {
    values: blocks((input) => input !== "" && !isFormula(input)),
    formulas: blocks(isFormula),
    fills: [],
    looks: rectangles(
      cells
        .filter(({ look }) => Object.keys(look).length > 0)
        .map(({ row, column, look }) => ({ row, column, key: lookKey(look) + edgeKey(row, column, look), kind: look })),
    ).map(({ kind, ...area }) => ({ area, look: kind })),
    links: cells.flatMap(({ row, column, link }) => (link ? [{ at: { row, column }, link }] : [])),
  };
}

/** Cells with lines on some sides only are not joined across those lines: the line is each cell's own. */
function edgeKey(row: number, column: number, { border }: CellLook): string {
  if (!border || (border.top && border.bottom && border.left && border.right)) return "";
  return `${border.top || border.bottom ? row : ""}/${border.left || border.right ? column : ""}`;
}

/** Users' columns in their new places. */
export const carriedCells = (layout: Layout): WrittenCells => blocksOf(layout.tables.flatMap(carriedOf));

function carriedOf({ own, carried, userColumns }: TableLayout): readonly PlacedCell[] {
  return (carried?.columns ?? []).flatMap(({ header, cells }, index) => {
    const column = userColumns[index];
    if (column === undefined) return [];
    return [header, ...cells].flatMap((cell, down) => (cell ? [{ ...cell, row: own.row + down, column }] : []));
  });
}

const linkTo = (place: CellPlace, names: SheetNames): CellLink => ({
  reference: placeLabel({ ...place, sheet: nameNow(names, place.sheet) }),
});

const placedCell = (
  { row, column, style, content, numberFormat, link }: ReportCell,
  names: SheetNames,
): PlacedCell => ({
  row,
  column,
  input: content.kind === "formula" ? withSheetNames(content.formula, names) : inputOf(content.value),
  look: lookOfStyle(style, numberFormat),
  ...(link ? { link: linkTo(link, names) } : {}),
});

function tableCells(table: ReportTable, names: SheetNames): WrittenCells {
  const { row, columns, rowCount } = table;
  const first = row + 1;
  const at = columnsAt(table);
  const body = (index: number): Area => ({ row: first, column: at[index] ?? 0, rowCount, columnCount: 1 });
  const filled = rowCount > 0 ? [...columns.entries()] : [];
  return {
    values: [...headerBlocks(table), ...valueBlocks(table)],
    formulas: filled.flatMap(([index, { content }]) =>
      content.kind === "formulas"
        ? [{ ...body(index), input: content.formulas.map((formula) => [withSheetNames(formula, names)]) }]
        : [],
    ),
    fills: filled.flatMap(([index, { content }]) =>
      content.kind === "formula" ? [{ area: body(index), formula: withSheetNames(content.formula, names) }] : [],
    ),
    looks: [...headerLooks(table), ...filled.flatMap(([index, one]) => bodyLooks(one, body(index)))],
    links: filled.flatMap(([index, { links, content }]) =>
      (links ?? []).flatMap((place, down) =>
        // On a blank cell Excel would show the address.
        place && !(content.kind === "values" && inputOf(content.values[down] ?? null) === "")
          ? [{ at: { row: first + down, column: at[index] ?? 0 }, link: linkTo(place, names) }]
          : [],
      ),
    ),
  };
}

/** One block for each run of headers side by side. */
const headerBlocks = (table: ReportTable): readonly InputBlock[] =>
  runs(columnsAt(table).map((column, index) => ({ column, value: table.columns[index]?.header ?? "" }))).map(
    ({ column, values }) => ({
      row: table.row,
      column,
      rowCount: 1,
      columnCount: values.length,
      input: [values.map(inputOf)],
    }),
  );

/** One block for each run of columns that hold constants. */
function valueBlocks(table: ReportTable): readonly InputBlock[] {
  const { row, columns, rowCount } = table;
  if (rowCount === 0) return [];
  const at = columnsAt(table);
  const constant = columns.flatMap(({ content }, index) =>
    content.kind === "values" ? [{ column: at[index] ?? 0, value: content.values }] : [],
  );
  return runs(constant).map(({ column, values }) => ({
    row: row + 1,
    column,
    rowCount,
    columnCount: values.length,
    input: Array.from({ length: rowCount }, (_, down) => values.map((one) => inputOf(one[down] ?? null))),
  }));
}

/** What stands side by side, joined. */
function runs<Value>(columns: readonly { readonly column: number; readonly value: Value }[]) {
  const found: { readonly column: number; readonly values: Value[] }[] = [];
  for (const { column, value } of columns) {
    const last = found.at(-1);
    if (last && last.column + last.values.length === column) last.values.push(value);
    else found.push({ column, values: [value] });
  }
  return found;
}

const headerLook: CellLook = {
  ...lookOfStyle("columnHeader"),
  fill: tableLook.headerFill,
  color: tableLook.headerColor,
};

/** Excel lays the filter button over the right end of a header; a right-aligned one keeps clear of it. */
const besideButton = { indent: 2 } as const;

const headerLooks = (table: ReportTable) =>
  rectangles(
    table.columns.map(({ align }, index) => {
      const look: CellLook = { ...headerLook, ...(align ? { align } : {}), ...(align === "right" ? besideButton : {}) };
      return { row: table.row, column: columnsAt(table)[index] ?? 0, key: align ?? "", kind: look };
    }),
  ).map(({ kind, ...area }) => ({ area, look: kind }));

function bodyLooks({ numberFormat, align, wrap, links }: ReportColumn, area: Area) {
  const look: CellLook = {
    ...(links?.some(Boolean) ? { color: palette.brand, underline: true } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(align === undefined ? {} : { align }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(wrap ? { verticalAlign: "top" as const } : {}),
  };
  return Object.keys(look).length > 0 ? [{ area, look }] : [];
}

/** Addresses of the cells outside tables that a report fills or colours. */
export const cellAreas = (report: Pick<ReportSheet, "cells">): readonly Area[] =>
  rectangles(report.cells.map(({ row, column }) => ({ row, column, key: "", kind: 0 }))).map(
    ({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount }),
  );

export const distinctAreas = (areas: readonly Area[]): readonly Area[] => [
  ...new Map(areas.map((area) => [areaAddress(area), area])).values(),
];
