import type { Area, SpreadsheetDocument } from "../spreadsheet/document";
import { shownValue } from "./grid/display";

export interface StatusBarProps {
  readonly document: SpreadsheetDocument;
  readonly sheetId: string;
  readonly area: Area;
  readonly isEditing: boolean;
}

/** Beyond this many cells the figures are left out rather than holding up the page. */
const most = 200_000;

/** Ready or Edit, and count, average and sum of a selection, as at the foot of every spreadsheet. */
export function StatusBar({ document, sheetId, area, isEditing }: StatusBarProps) {
  const figures = selectionFigures(document, sheetId, area);
  return (
    <div className="status-bar">
      <span>{isEditing ? "Edit" : "Ready"}</span>
      <span className="figures">
        {figures && figures.filled > 1 && (
          <>
            {figures.numbers > 0 && <span>Average: {shownValue(figures.sum / figures.numbers, "General").text}</span>}
            <span>Count: {figures.filled}</span>
            {figures.numbers > 0 && <span>Sum: {shownValue(figures.sum, "General").text}</span>}
          </>
        )}
      </span>
    </div>
  );
}

function selectionFigures(document: SpreadsheetDocument, sheetId: string, area: Area) {
  const used = document.usedArea(sheetId);
  if (!used || area.rowCount * area.columnCount === 1) return undefined;
  const lastRow = Math.min(area.row + area.rowCount, used.row + used.rowCount);
  const lastColumn = Math.min(area.column + area.columnCount, used.column + used.columnCount);
  if ((lastRow - area.row) * (lastColumn - area.column) > most) return undefined;
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  for (let row = area.row; row < lastRow; row++) {
    for (let column = area.column; column < lastColumn; column++) {
      const value = document.cell(sheetId, row, column)?.value ?? null;
      if (value === null) continue;
      filled += 1;
      if (typeof value !== "number") continue;
      numbers += 1;
      sum += value;
    }
  }
  return { filled, numbers, sum };
}
