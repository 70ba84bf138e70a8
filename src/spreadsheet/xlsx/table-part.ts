import { areaAddress, parseArea } from "../address";
import type { Table } from "../document";
import type { SheetState } from "../state";
import type { Package } from "./package";
import { withoutPrefix } from "./sheet-markup";
import type { Element } from "./xml";
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
 * @param opened  The part as it was opened: what we do not know of (a sort, a filter's choice, formats of a column) stays.
 */
export function tablePart(
  table: Table,
  number: number,
  calculated: CalculatedColumns,
  opened: string | undefined,
): string {
  const before = opened === undefined ? undefined : withoutPrefix(opened);
  const known = before === undefined ? undefined : parseXml(before);
  const knownColumns = childrenNamed(child(known, "tableColumns"), "tableColumn");
  const reference = areaAddress(table.area);
  const filtered = areaAddress({ ...table.area, rowCount: table.area.rowCount - (table.showTotals ? 1 : 0) });
  const columns = table.columns.map((column, index) => {
    const old = knownColumns.find(({ attributes }) => attributes["id"] === String(column.id));
    const others = Object.entries(old?.attributes ?? {}).filter(([name]) => knownColumnAttributes.includes(name));
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
  const filter = keptFilter(known, before, filtered, columns.length) ?? `<autoFilter ref="${filtered}"/>`;
  const style = child(known, "tableStyleInfo")?.attributes;
  const stripe = (name: string) => ` ${name}="${isOn(style?.[name]) ? 1 : 0}"`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table${namespaces(before)} ` +
    `id="${known?.attributes["id"] ?? number}" name="${encodeXml(table.name)}" displayName="${encodeXml(table.name)}" ref="${reference}"` +
    `${table.showHeaders ? "" : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}${keptAttributes(known)}>` +
    (table.showFilterButton && table.showHeaders ? filter : "") +
    (table.area.rowCount === knownRows(known) ? keptElement(known, before, "sortState") : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${table.style === "" ? "" : ` name="${encodeXml(table.style)}"`}${stripe("showFirstColumn")}${stripe("showLastColumn")} ` +
    `showRowStripes="${table.showBandedRows ? 1 : 0}"${stripe("showColumnStripes")}/>${keptElement(known, before, "extLst")}</table>`
  );
}

const knownColumnAttributes = (
  "uniqueName totalsRowFunction totalsRowLabel queryTableFieldId headerRowDxfId dataDxfId totalsRowDxfId " +
  "headerRowCellStyle dataCellStyle totalsRowCellStyle"
).split(" ");
const knownTableAttributes = (
  "comment tableType insertRow insertRowShift published headerRowDxfId dataDxfId totalsRowDxfId headerRowBorderDxfId " +
  "tableBorderDxfId totalsRowBorderDxfId headerRowCellStyle dataCellStyle totalsRowCellStyle connectionId"
).split(" ");

function keptAttributes(known: Element | undefined): string {
  return knownTableAttributes
    .filter((name) => known?.attributes[name] !== undefined)
    .map((name) => ` ${name}="${encodeXml(known?.attributes[name] ?? "")}"`)
    .join("");
}

/** Those of the opened part, since what is kept of it may use their prefixes. */
function namespaces(before: string | undefined): string {
  const opening = /<table\b[^>]*>/.exec(before ?? "")?.[0] ?? "";
  const declared = opening.match(/\s(?:xmlns(?::\w+)?|mc:Ignorable)="[^"]*"/g);
  return declared?.join("") ?? ' xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
}

function knownRows(known: Element | undefined): number | undefined {
  return parseArea(known?.attributes["ref"] ?? "")?.rowCount;
}

function keptElement(known: Element | undefined, before: string | undefined, name: string): string {
  const element = child(known, name);
  return element && before !== undefined ? before.slice(element.start, element.end) : "";
}

function keptFilter(known: Element | undefined, before: string | undefined, reference: string, columnCount: number) {
  const filter = child(known, "autoFilter");
  if (!filter || before === undefined || filter.children.length === 0) return undefined;
  if (filter.children.some(({ attributes }) => Number(attributes["colId"] ?? 0) >= columnCount)) return undefined;
  return before.slice(filter.start, filter.end).replace(/\bref="[^"]*"/, `ref="${reference}"`);
}
