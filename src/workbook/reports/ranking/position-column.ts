import type { ReportColumn } from "../../report";
import { hasWildcard, sameRow, searchExpression } from "../shared/formula-text";
import type { InputTable } from "../shared/input-table";
import { formats } from "../shared/quantity-format";
import { formulaColumn, valuesColumn } from "../shared/report-columns";
import type { ProjectRow } from "./project-rows";

/** Where each project stands in the Projects table, counted from 1, found by its ID so that both may be sorted. */
export function positionColumn(
  header: string,
  idHeader: string,
  rows: readonly ProjectRow[],
  projects: InputTable | undefined,
): ReportColumn {
  const ids = projects?.reference("id");
  const id = sameRow(idHeader);
  const wild = rows.some((row) => typeof row.id === "string" && hasWildcard(row.id));
  const searched = wild ? `IF(ISNUMBER(${id}),${id},${searchExpression(id)})` : id;
  const positions = rows.map(({ sourceRow }, i) => (sourceRow ?? i) + 1);
  return ids === undefined
    ? valuesColumn(header, positions, { numberFormat: formats.rank })
    : formulaColumn(header, `=MATCH(${searched},${ids},0)`, positions, { numberFormat: formats.rank });
}
