import type { Area, CellPlace } from "../place";
import type {
  Check,
  ConditionalFormat,
  Content,
  RangeReference,
  ReportCell,
  ReportChart,
  ReportColumn,
  ReportSheet,
  ReportTable,
} from "../report";
import type { ColumnPlaces } from "./column-places";
import { replaceReferences, type Corner } from "./formula-references";

/**
 * Reports laid over the sheets that stand: where a standing table keeps its columns in another order or has users'
 * columns between them, everything of the report that stands in or points at its columns goes where they are. What
 * stands right of the table keeps its distance.
 */
export function laidOver(reports: readonly ReportSheet[], places: readonly ColumnPlaces[]): readonly ReportSheet[] {
  if (places.length === 0) return reports;
  return reports.map((report) => new Laying(report, places).report());
}

class Laying {
  readonly #own: ColumnPlaces | undefined;

  constructor(
    readonly given: ReportSheet,
    readonly places: readonly ColumnPlaces[],
  ) {
    this.#own = this.#on(given.name);
  }

  report(): ReportSheet {
    const { given } = this;
    const { print, freeze } = given;
    return {
      ...given,
      cells: given.cells.map((cell) => this.#cell(cell)),
      tables: given.tables.map((table) => this.#table(table)),
      charts: given.charts.map((chart) => this.#chart(chart)),
      conditionalFormats: given.conditionalFormats.flatMap((format) => this.#format(format)),
      columnWidths: this.#widths(),
      freeze: { ...freeze, columns: this.#own ? this.#own.frozen(freeze.columns) : freeze.columns },
      ...(given.merges ? { merges: given.merges.map((area) => this.#hull(area)) } : {}),
      print: print.areas ? { ...print, areas: this.#printed(print.areas) } : print,
      checks: given.checks.map((check) => this.#check(check)),
    };
  }

  #on(sheet: string): ColumnPlaces | undefined {
    return this.places.find((one) => one.sheet === sheet);
  }

  #printed([first, ...others]: readonly [Area, ...Area[]]): readonly [Area, ...Area[]] {
    return [this.#hull(first), ...others.map((area) => this.#hull(area))];
  }

  #hull(area: Area): Area {
    return this.#own?.hull(area) ?? area;
  }

  #cell(cell: ReportCell): ReportCell {
    return {
      ...cell,
      column: this.#own?.column(cell.row, cell.column) ?? cell.column,
      content: this.#content(cell.content),
      ...(cell.link ? { link: this.#place(cell.link) } : {}),
    };
  }

  #place(place: CellPlace): CellPlace {
    return { ...place, column: this.#on(place.sheet)?.column(place.row, place.column) ?? place.column };
  }

  #content(content: Content): Content {
    return content.kind === "formula" ? { ...content, formula: this.#formula(content.formula) } : content;
  }

  #table(table: ReportTable): ReportTable {
    const at = this.#own?.table === table.name ? this.#own.at : undefined;
    const columns = table.columns.map((column, index) => ({ column: this.#column(column), at: at?.[index] ?? 0 }));
    if (!at) return { ...table, columns: columns.map(({ column }) => column) };
    const ordered = columns.sort((a, b) => a.at - b.at);
    return {
      ...table,
      column: ordered[0]?.at ?? table.column,
      columns: ordered.map(({ column }) => column),
      columnsAt: ordered.map((one) => one.at),
    };
  }

  #column(column: ReportColumn): ReportColumn {
    const { content, links } = column;
    return {
      ...column,
      ...(links ? { links: links.map((place) => place && this.#place(place)) } : {}),
      content:
        content.kind === "formula"
          ? { ...content, formula: this.#formula(content.formula) }
          : content.kind === "formulas"
            ? { ...content, formulas: content.formulas.map((formula) => this.#formula(formula)) }
            : content,
    };
  }

  #chart(chart: ReportChart): ReportChart {
    const range = (given: RangeReference): RangeReference => ({
      ...given,
      ...(this.#on(given.sheet ?? this.given.name)?.hull(given) ?? {}),
    });
    return {
      ...chart,
      area: this.#hull(chart.area),
      series: chart.series.map((series) => ({
        ...series,
        values: range(series.values),
        ...(series.categories ? { categories: range(series.categories) } : {}),
        ...(series.x ? { x: range(series.x) } : {}),
        ...(series.size ? { size: range(series.size) } : {}),
      })),
    };
  }

  #format(format: ConditionalFormat): readonly ConditionalFormat[] {
    const own = this.#own;
    if (!own) {
      return [format.kind === "expression" ? { ...format, formula: this.#formula(format.formula) } : format];
    }
    if (format.kind !== "expression") return own.pieces(format.area).map(({ area }) => ({ ...format, area }));
    // A reference that is not fixed means another column in each column of the area.
    return own.pieces(format.area, /(?<!\$)\b[A-Z]{1,3}\$?\d/i.test(format.formula)).map(({ area, from }) => ({
      ...format,
      area,
      formula: this.#formula(format.formula, from - format.area.column),
    }));
  }

  #check(check: Check): Check {
    const own = this.#own;
    if (!own) return check;
    const columns = Array.from({ length: check.area.columnCount }, (_, index) =>
      own.column(check.area.row, check.area.column + index),
    );
    return { ...check, area: own.hull(check.area), columns };
  }

  #widths(): ReportSheet["columnWidths"] {
    const own = this.#own;
    if (!own) return this.given.columnWidths;
    const widths: (number | undefined)[] = [];
    this.given.columnWidths.forEach((width, column) => (widths[own.column(own.row, column)] = width));
    return Array.from(widths);
  }

  /** @param across  How far right of the formula's own cell it is to stand. */
  #formula(formula: string, across = 0): string {
    return replaceReferences(formula, {
      cells: ({ sheet = this.given.name, first, last }) => {
        const moved = (corner: Corner): Corner =>
          corner.columnLock === "$" ? corner : { ...corner, column: corner.column + across };
        const [from, to] = [moved(first), last && moved(last)];
        const places = this.#on(sheet);
        if (!places) return across === 0 ? undefined : to ? [from, to] : [from];
        if (!to) return [{ ...from, column: places.column(from.row, from.column) }];
        const left = Math.min(from.column, to.column);
        const area = places.hull({
          row: Math.min(from.row, to.row),
          rowCount: Math.abs(to.row - from.row) + 1,
          column: left,
          columnCount: Math.abs(to.column - from.column) + 1,
        });
        const end = area.column + area.columnCount - 1;
        return [
          { ...from, column: from.column === left ? area.column : end },
          { ...to, column: from.column === left ? end : area.column },
        ];
      },
    });
  }
}
