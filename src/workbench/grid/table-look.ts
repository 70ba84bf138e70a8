import type { Border, CellFormat, Table } from "../../spreadsheet/document";

/** Office's theme: black, then its six accents; a style's number picks one of the seven. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** What a table style adds to a cell that says nothing itself. Light, medium and dark styles, by their main traits. */
export function tableFormat(table: Table, row: number): CellFormat | undefined {
  const parts = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!parts) return undefined;
  const family = parts[1];
  const number = Number(parts[2]) - 1;
  const accent = accents[number % 7] ?? "#000000";
  const line: Border = { style: "thin", color: accent };
  const { row: first, rowCount } = table.area;
  const isHeader = table.showHeaders && row === first;
  const isTotals = table.showTotals && row === first + rowCount - 1;
  const isLast = row === first + rowCount - 1;
  const band = table.showBandedRows && (row - first - (table.showHeaders ? 1 : 0)) % 2 === 0;
  if (family === "Light" && number < 7) {
    if (isHeader) return { bold: true, border: { top: line, bottom: line } };
    if (isTotals) return { bold: true, border: { top: line, bottom: line } };
    return { ...(band && { fill: tint(accent, 0.85) }), ...(isLast && { border: { bottom: line } }) };
  }
  if (isHeader) return { bold: true, color: "#FFFFFF", fill: accent, border: { bottom: line } };
  if (isTotals) return { bold: true, border: { top: { ...line, style: "double" } } };
  const rule: Border = { style: "thin", color: tint(accent, 0.6) };
  return { ...(band && { fill: tint(accent, 0.8) }), border: { bottom: rule } };
}

/** A colour mixed with white; 1 is white. */
export function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts.map((part) => hex(part + (255 - part) * share)).join("")}`.toUpperCase();
}

function hex(part: number): string {
  return Math.round(Math.max(0, Math.min(255, part)))
    .toString(16)
    .padStart(2, "0");
}
