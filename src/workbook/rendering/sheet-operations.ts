import type { Area } from "../place";
import { inputOf } from "./literal-text";
import type { Operation, SheetOperation } from "./operation";
import { contains, overlap, without } from "./rectangles";
import type { Input, InputBlock, SheetContent, StandingSheet, StandingTable, TableContent } from "./sheet-content";

/** The tables and charts that stand on a sheet before it is written. */
export type Structure = Pick<StandingSheet, "tables" | "charts">;

/** The steps by which sheets get their content. Every sheet passes one before any passes the next. */
export interface Steps {
  /** What goes, and the constants and tables that formulas anywhere may refer to. */
  readonly tables: readonly Operation[];
  readonly formulas: readonly Operation[];
  readonly looks: readonly Operation[];
}

/** How a sheet gets from what stands on it to its content. Tables and charts that stay are changed in place. */
export function sheetSteps(sheet: string, content: SheetContent, standing: Structure): Steps {
  const on = (operations: readonly SheetOperation[]): readonly Operation[] =>
    operations.map((operation) => ({ sheet, ...operation }));
  const fates = tableFates(content.tables, standing.tables);
  return {
    tables: on([
      ...cleared(content, fates),
      ...fates.resized.flatMap(({ table }) => headersAside(table, content.values, standing.tables)),
      ...typed(content.values, content.links),
      ...fates.added,
    ]),
    formulas: on([
      ...content.formulas.map((block): SheetOperation => ({ kind: "type", block })),
      ...content.fills.map((fill): SheetOperation => ({ kind: "fill", ...fill })),
    ]),
    looks: on([...looks(content), ...charts(content, standing)]),
  };
}

interface TableFates {
  readonly dissolved: readonly SheetOperation[];
  readonly resized: readonly (SheetOperation & { readonly kind: "resizeTable" })[];
  readonly added: readonly SheetOperation[];
}

/**
 * A table stays where its header row stays and its place overlaps the old one; formulas that name it go on working.
 * Smaller ones shrink before others grow, so that none ever lies over another.
 */
function tableFates(wanted: readonly TableContent[], standing: readonly StandingTable[]): TableFates {
  const oldOf = (table: TableContent) => standing.find((one) => one.name === table.name);
  const stays = (table: TableContent) => {
    const old = oldOf(table);
    return old !== undefined && old.area.row === table.area.row && overlap(old.area, table.area);
  };
  const growth = (table: TableContent) => table.area.rowCount - (oldOf(table)?.area.rowCount ?? 0);
  const kept = wanted.filter(stays).sort((a, b) => growth(a) - growth(b));
  return {
    dissolved: standing
      .filter((old) => !kept.some((table) => table.name === old.name))
      .map(({ name }) => ({ kind: "dissolveTable", name })),
    resized: kept.map((table) => ({ kind: "resizeTable", table })),
    added: wanted.filter((table) => !kept.includes(table)).map((table) => ({ kind: "addTable", table })),
  };
}

function cleared(content: SheetContent, { dissolved, resized }: TableFates): readonly SheetOperation[] {
  // The header cells of a table that stays must never be blank: Excel would name its columns anew.
  const headers = resized.map(({ table }): Area => ({ ...table.area, rowCount: 1 }));
  const areas = headers.reduce<readonly Area[]>(
    (rest, header) => rest.flatMap((area) => without(area, header)),
    content.cleared,
  );
  return [
    ...content.unmerged.map((area): SheetOperation => ({ kind: "unmerge", area })),
    ...content.clearedFormats.map((area): SheetOperation => ({ kind: "clearConditionalFormats", area })),
    ...dissolved,
    ...resized,
    ...areas.map((area): SheetOperation => ({ kind: "clear", area, what: "all" })),
    ...headers.map((area): SheetOperation => ({ kind: "clear", area, what: "formats" })),
  ];
}

/**
 * Where the columns of a table that stays come in another order, its headers first get names that none of them has:
 * Excel would take a header that still stands further right for a double and add a number to it.
 */
function headersAside(
  { name, area }: TableContent,
  values: SheetContent["values"],
  standing: readonly StandingTable[],
): readonly SheetOperation[] {
  const before = standing.find((one) => one.name === name)?.headers ?? [];
  const typedAt = (column: number): Input | undefined => {
    const block = values.find((one) => contains(one, area.row, column));
    return block?.input[area.row - block.row]?.[column - block.column];
  };
  const columns = Array.from({ length: area.columnCount }, (_, index) => index);
  const isKept = (index: number) => inputOf(before[index] ?? null) === typedAt(area.column + index);
  const first = columns.findIndex((index) => !isKept(index));
  const areAllTyped = columns.every((index) => typedAt(area.column + index) !== undefined);
  if (first < 0 || !areAllTyped) return [];
  const block: InputBlock = {
    row: area.row,
    column: area.column + first,
    rowCount: 1,
    columnCount: area.columnCount - first,
    input: [columns.slice(first).map((index) => `${name} ${index + 1}`)],
  };
  return [{ kind: "type", block }];
}

/** A link comes before its text, because it would put its own there, and its own look, too. */
const typed = (blocks: SheetContent["values"], links: SheetContent["links"]): readonly SheetOperation[] => [
  ...links.map((link): SheetOperation => ({ kind: "link", ...link })),
  ...blocks.map((block): SheetOperation => ({ kind: "type", block })),
];

const looks = (content: SheetContent): readonly SheetOperation[] => [
  { kind: "view", tabColor: content.tabColor, showGridlines: content.showGridlines, freeze: content.freeze },
  ...content.merges.map((area): SheetOperation => ({ kind: "merge", area })),
  ...content.looks.map((look): SheetOperation => ({ kind: "look", ...look })),
  ...sizes("columnWidth", content.columnWidths),
  ...sizes("rowHeight", content.rowHeights),
  ...content.conditionalFormats.map((format): SheetOperation => ({ kind: "conditionalFormat", format })),
  { kind: "page", page: content.page },
  { kind: "mark", marks: content.marks },
];

function sizes(kind: "columnWidth" | "rowHeight", points: ReadonlyMap<number, number>): readonly SheetOperation[] {
  const runs: { kind: typeof kind; first: number; last: number; points: number }[] = [];
  for (const [index, size] of [...points].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === index - 1 && run.points === size) run.last = index;
    else runs.push({ kind, first: index, last: index, points: size });
  }
  return runs;
}

function charts(content: SheetContent, standing: Structure): readonly SheetOperation[] {
  const here = (name: string) => standing.charts.find((chart) => chart.name === name);
  return [
    ...content.removedCharts.filter(here).map((name): SheetOperation => ({ kind: "deleteChart", name })),
    ...content.charts.map((chart): SheetOperation => {
      const old = here(chart.name);
      return old ? { kind: "updateChart", chart, seriesCount: old.seriesCount } : { kind: "addChart", chart };
    }),
  ];
}
