import type { WorkbookChange } from "../workbook/port";
import type { ChangePlan } from "../workbook/rendering/change-plan";
import type { ExcelOperations } from "./excel-operations";

/**
 * Charts have no alternative text in the API; the sheet's shapes do, and charts are among them. Asks for the shapes in
 * one request and sets the texts in the next.
 */
export function askAltTexts(plan: ChangePlan, change: WorkbookChange, operations: ExcelOperations): () => void {
  return askAltTextsOf(
    plan.sheets.map(({ role, sheet }) => ({
      sheet,
      charts: change.sheets.find((one) => one.role === role)?.charts ?? [],
    })),
    operations,
  );
}

export function askAltTextsOf(
  sheets: readonly {
    readonly sheet: string;
    readonly charts: readonly { readonly name: string; readonly altText: string }[];
  }[],
  operations: ExcelOperations,
): () => void {
  const asked = sheets
    .filter(({ charts }) => charts.length > 0)
    .map(({ sheet, charts }) => ({ shapes: operations.sheet(sheet).shapes.load("items/name"), charts }));
  return () => {
    for (const { shapes, charts } of asked) {
      for (const shape of shapes.items) {
        const chart = charts.find((one) => one.name === shape.name);
        if (chart) shape.altTextDescription = chart.altText;
      }
    }
  };
}
