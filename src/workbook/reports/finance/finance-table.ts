import type { ReportTable } from "../../report";
import type { ReportInput } from "../report-input";
import { hasWildcard, sameRow, searchExpression } from "../shared/formula-text";
import { inputTable } from "../shared/input-table";
import { formats } from "../shared/quantity-format";
import { formulaColumn, valuesColumn } from "../shared/report-columns";
import { appraisalColumns, workingColumns } from "./appraisal-columns";
import { financeTable, type FinanceLayout } from "./finance-layout";
import { flowColumns } from "./flow-columns";

/** A row for each project in rank order: figures, what the flows come from, the flows by year, workings. */
export function financeReportTable(input: ReportInput, layout: FinanceLayout): ReportTable {
  const { headers, rows, tableRow } = layout;
  const flows = flowColumns(input, layout);
  const ids = inputTable(input.found, "Projects")?.reference("id");
  const id = sameRow(headers.id);
  const wild = rows.some(({ line }) => typeof line.id === "string" && hasWildcard(line.id));
  const searched = wild ? `IF(ISNUMBER(${id}),${id},${searchExpression(id)})` : id;
  const positions = rows.map(({ line }) => (line.sourceRow ?? line.index) + 1);
  const look = { numberFormat: formats.rank };
  return {
    name: financeTable,
    row: tableRow,
    column: 0,
    rowCount: rows.length,
    keyColumn: headers.id,
    columns: [
      valuesColumn(
        headers.id,
        rows.map(({ line }) => line.id),
        { align: "left", links: rows.map(({ line }) => line.place) },
      ),
      valuesColumn(
        headers.project,
        rows.map(({ line }) => line.scored.project.name),
      ),
      flows.source,
      ...appraisalColumns(input, layout),
      ...flows.given,
      ...flows.years,
      ...workingColumns(layout, input.parameters.discountRate),
      ids === undefined
        ? valuesColumn(headers.row, positions, look)
        : formulaColumn(headers.row, `=MATCH(${searched},${ids},0)`, positions, look),
    ],
  };
}
