import type { Area } from "../workbook/place";
import { columnOperations, fitColumns } from "../workbook/rendering/column-changes";
import type { Operation } from "../workbook/rendering/operation";
import { overlap } from "../workbook/rendering/rectangles";
import { recordMark, roleMark, unpackRecord } from "../workbook/rendering/sheet-record";
import type { SheetContent } from "../workbook/rendering/sheet-content";
import { sheetSteps, type Structure } from "../workbook/rendering/sheet-operations";
import { blocksOf, distinctAreas } from "../workbook/rendering/written-cells";
import { withSheetNames } from "../workbook/sheet-names";
import type { SheetImage } from "./sheet-image";

/** A sheet as it stands when it is to be put back. */
export interface PresentSheet extends Structure {
  readonly name: string;
  readonly used: Area | undefined;
}

/** What a write touched, so that exactly this is put back. */
export interface Touched {
  /** Rows above a table that went with its columns, by table. */
  readonly headRows: ReadonlyMap<string, number>;
  readonly conditionalFormats: readonly Area[];
  readonly merges: readonly Area[];
  readonly charts: readonly string[];
}

/** How sheets get back to what their images show, in the order in which a write would do it. */
export function restoringOperations(
  sheets: readonly { readonly image: SheetImage; readonly present: PresentSheet; readonly touched: Touched }[],
): readonly Operation[] {
  const names = renamed(sheets.map(({ image }) => image));
  const steps = sheets.map(({ image, present: found, touched }) => {
    const { operations, present } = columnsBack(image, found, touched);
    const { tables, ...rest } = sheetSteps(present.name, contentOf(image, present, touched, names), present);
    return { ...rest, tables: [...operations, ...tables] };
  });
  return [
    ...steps.flatMap((step) => step.tables),
    ...steps.flatMap((step) => step.formulas),
    ...steps.flatMap((step) => step.looks),
  ];
}

/** First the columns of tables come in and go again, so that what points at those that stay goes on doing so. */
function columnsBack(
  image: SheetImage,
  present: PresentSheet,
  touched: Touched,
): { readonly operations: readonly Operation[]; readonly present: PresentSheet } {
  let { used } = present;
  const operations: Operation[] = [];
  const tables = present.tables.map((table) => {
    const before = image.tables.find((one) => one.name === table.name && one.area.row === table.area.row);
    if (!before) return table;
    const { changes, headers } = fitColumns(before.headers, table.headers, table.headers);
    for (const change of changes) {
      operations.push(...columnOperations(present.name, table, touched.headRows.get(table.name) ?? 0, change));
    }
    const inserted = changes.filter(({ kind }) => kind === "insert").length;
    used = used && { ...used, columnCount: used.columnCount + inserted };
    return { ...table, area: { ...table.area, columnCount: headers.length }, headers };
  });
  if (operations.length === 0) return { operations, present };
  const merges = distinctAreas([...touched.merges, ...image.merges]);
  const unmerged = merges.map((area): Operation => ({ kind: "unmerge", sheet: present.name, area }));
  return { operations: [...unmerged, ...operations], present: { ...present, tables, used } };
}

/** Names that sheets had when their charts were recorded, to the ones they have. */
const renamed = (images: readonly SheetImage[]): ReadonlyMap<string, string> =>
  new Map(
    images.flatMap((image) => {
      const then = unpackRecord(image.marks[recordMark])?.sheet;
      return then === undefined || then === image.name ? [] : [[then, image.name] as const];
    }),
  );

function contentOf(
  image: SheetImage,
  present: PresentSheet,
  touched: Touched,
  names: ReadonlyMap<string, string>,
): SheetContent {
  const formats = image.conditionalFormats.filter((format) =>
    [...touched.conditionalFormats].some((area) => overlap(area, format.area)),
  );
  return {
    ...blocksOf(cellsOf(image)),
    tabColor: image.tabColor,
    showGridlines: image.showGridlines,
    freeze: image.freeze,
    cleared: distinctAreas([image.used, present.used].filter((area) => area !== undefined)),
    clearedFormats: distinctAreas([...touched.conditionalFormats, ...formats.map(({ area }) => area)]),
    unmerged: distinctAreas([...touched.merges, ...image.merges]),
    merges: image.merges,
    tables: image.tables,
    charts: chartsOf(image, names),
    removedCharts: touched.charts.filter((name) => !image.charts.some((chart) => chart.name === name)),
    conditionalFormats: formats,
    columnWidths: image.columnWidths,
    rowHeights: image.rowHeights,
    page: image.page,
    marks: { [roleMark]: image.marks[roleMark] ?? "", [recordMark]: image.marks[recordMark] ?? "" },
  };
}

function cellsOf(image: SheetImage) {
  const { used } = image;
  if (!used) return [];
  return Array.from({ length: used.rowCount * used.columnCount }, (_, index) => {
    const row = used.row + Math.floor(index / used.columnCount);
    const column = used.column + (index % used.columnCount);
    const cell = image.cell(row, column);
    return cell ? [{ row, column, input: cell.input, look: cell.look, ...(cell.link ? { link: cell.link } : {}) }] : [];
  }).flat();
}

/** Charts of ours as they were recorded, where and under the title that they had. Users' own were never touched. */
function chartsOf(image: SheetImage, names: ReadonlyMap<string, string>): SheetContent["charts"] {
  return (image.record?.charts ?? []).flatMap(({ content }) => {
    const standing = image.charts.find((chart) => chart.name === content.name);
    if (!standing) return [];
    const { left, top, width, height } = standing;
    const reference = (text: string | undefined) => (text === undefined ? undefined : withSheetNames(text, names));
    return [
      {
        ...content,
        title: image.titles.get(content.name) ?? content.title,
        place: { kind: "points" as const, left, top, width, height },
        series: content.series.map((series) => ({
          ...series,
          values: withSheetNames(series.values, names),
          ...optional("categories", reference(series.categories)),
          ...optional("x", reference(series.x)),
          ...optional("size", reference(series.size)),
        })),
      },
    ];
  });
}

const optional = <Key extends string>(key: Key, text: string | undefined): { [K in Key]?: string } =>
  (text === undefined ? {} : { [key]: text }) as { [K in Key]?: string };
