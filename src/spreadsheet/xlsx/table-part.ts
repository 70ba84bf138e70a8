import { areaAddress, parseArea } from "../address";
import type { Table } from "../document";
import type { SheetState } from "../state";
import type { Package } from "./package";
import { child, childrenNamed, decodeText, encodeText, encodeXml, isOn, parseXml } from "./xml";

export interface TableReading {
  readonly table: Table;
  readonly part: string;
}

export function readTables(file: Package, sheet: SheetState, newId: (of: string) => string): TableReading[] {
  const parts = file.relations(sheet.part ?? "").filter(({ kind }) => kind === "table");
  return parts.flatMap(({ target }) => {
    const text = file.text(target);
    const root = text === undefined ? undefined : parseXml(text);
    const area = parseArea(root?.attributes["ref"] ?? "");
    if (!root || !area) return [];
    const style = child(root, "tableStyleInfo")?.attributes;
    const columns = childrenNamed(child(root, "tableColumns"), "tableColumn").map(({ attributes }, index) => ({
      id: Number(attributes["id"] ?? index + 1),
      name: decodeText(attributes["name"] ?? `Column${index + 1}`),
      ...(attributes["totalsRowFunction"] === undefined ? {} : { totals: attributes["totalsRowFunction"] }),
    }));
    const table: Table = {
      id: newId("table"),
      name: root.attributes["displayName"] ?? root.attributes["name"] ?? "",
      sheetId: sheet.id,
      area,
      columns,
      showHeaders: root.attributes["headerRowCount"] !== "0",
      showTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
      showFilterButton: child(root, "autoFilter") !== undefined,
      showBandedRows: isOn(style?.["showRowStripes"]),
      style: style?.["name"] ?? "",
    };
    return [{ table, part: target }];
  });
}

/** The first formula of each column whose rows all hold "the same" formula, by column. */
export type CalculatedColumns = ReadonlyMap<number, string>;

/**
 * A table's part.
 *
 * @param before  The part as it was opened: what we do not know of (a sort, a filter's choice, formats of a column) stays.
 */
export function tablePart(
  table: Table,
  number: number,
  calculated: CalculatedColumns,
  before: string | undefined,
): string {
  const known = before === undefined ? undefined : parseXml(before);
  const knownColumns = childrenNamed(child(known, "tableColumns"), "tableColumn");
  const reference = areaAddress(table.area);
  const filtered = areaAddress({ ...table.area, rowCount: table.area.rowCount - (table.showTotals ? 1 : 0) });
  const columns = table.columns.map((column, index) => {
    const old = knownColumns.find(({ attributes }) => attributes["id"] === String(column.id));
    const others = Object.entries(old?.attributes ?? {}).filter(
      ([name]) => !["id", "name", "xr3:uid", "uid"].includes(name),
    );
    const kept = others.map(([name, value]) => ` ${name}="${encodeXml(value)}"`).join("");
    const totals =
      column.totals !== undefined && old?.attributes["totalsRowFunction"] === undefined
        ? ` totalsRowFunction="${encodeXml(column.totals)}"`
        : "";
    const formula = calculated.get(index);
    const inside =
      formula === undefined ? "" : `<calculatedColumnFormula>${encodeXml(formula)}</calculatedColumnFormula>`;
    const totalsFormula = child(old, "totalsRowFormula")?.text;
    const foot = totalsFormula === undefined ? "" : `<totalsRowFormula>${encodeXml(totalsFormula)}</totalsRowFormula>`;
    const name = encodeText(column.name).replace(/\n/g, "_x000a_");
    return `<tableColumn id="${column.id}" name="${name}"${totals}${kept}>${inside}${foot}</tableColumn>`;
  });
  const filter = keptFilter(known, before, filtered) ?? `<autoFilter ref="${filtered}"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${known?.attributes["id"] ?? number}" name="${encodeXml(table.name)}" displayName="${encodeXml(table.name)}" ref="${reference}"` +
    `${table.showHeaders ? "" : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    (table.showFilterButton && table.showHeaders ? filter : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${table.style === "" ? "" : ` name="${encodeXml(table.style)}"`} showFirstColumn="0" showLastColumn="0" ` +
    `showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}

function keptFilter(known: ReturnType<typeof parseXml> | undefined, before: string | undefined, reference: string) {
  const filter = child(known, "autoFilter");
  if (!filter || before === undefined || filter.children.length === 0) return undefined;
  return before.slice(filter.start, filter.end).replace(/ref="[^"]*"/, `ref="${reference}"`);
}
