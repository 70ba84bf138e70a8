import type { ReportInput } from "../report-input";
import { hasWildcard, sameRow } from "../shared/formula-text";
import { inputTable } from "../shared/input-table";
import type { FinanceLayout } from "./finance-layout";

/** At most so many comparisons are left to the workbook's own calculation; more would make every edit slow. */
const LIVE_LIMIT = 10_000_000;

/**
 * The sum of the Cash flows table for the project of the same row in one of its years, as a formula; undefined where the
 * table's cells are not what the core calculates with (years across, dates, names and IDs mixed): then values stand in.
 *
 * @returns  From the number of a year, 0 being the project's first.
 */
export function liveFlows(input: ReportInput, layout: FinanceLayout): ((year: number) => string) | undefined {
  const table = inputTable(input.found, "Cash flows");
  const [project, year, amount] = ["project", "year", "amount"].map((key) => table?.reference(key));
  if (table === undefined || project === undefined || year === undefined || amount === undefined) return undefined;
  const own = layout.rows.filter(({ known }) => known?.flows.source === "table");
  if (own.length * (layout.lastYear + 1) * table.rowCount > LIVE_LIMIT) return undefined;
  const keys = (["id", "project"] as const).map((key) => ({
    header: layout.headers[key],
    texts: own.map(({ line }) => (key === "id" ? String(line.id) : line.scored.project.name)),
  }));
  const found = keys.find(({ texts }) => addsUp(table, own, texts));
  if (found === undefined) return undefined;
  const cell = sameRow(found.header);
  const first = sameRow(layout.headers.firstYear);
  // Programs differ in what a tilde before a wildcard means to SUMIFS; a comparison knows no wildcards.
  return found.texts.some(hasWildcard)
    ? (offset) => `SUMPRODUCT((${project}=${cell})*(${year}=${first}+${offset})*${amount})`
    : (offset) => `SUMIFS(${amount},${project},"="&${cell},${year},${first}+${offset})`;
}

/** Whether adding up the cells whose project reads like the text gives the flows that the core has. */
function addsUp(
  table: NonNullable<ReturnType<typeof inputTable>>,
  own: FinanceLayout["rows"],
  texts: readonly string[],
): boolean {
  const sums = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const [project, year, amount] = ["project", "year", "amount"].map((key) => table.value(key, row));
    if (project === null || project === undefined) continue;
    if (typeof year !== "number" || typeof amount !== "number") return false;
    const key = JSON.stringify([String(project).toLowerCase(), year]);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  let counted = 0;
  const same = own.every(({ known }, i) => {
    if (known?.flows.firstYear === undefined) return false;
    const { net, firstYear } = known.flows;
    return net.every((flow, offset) => {
      const key = JSON.stringify([(texts[i] as string).toLowerCase(), firstYear + offset]);
      if (sums.has(key)) counted++;
      return (sums.get(key) ?? 0) === flow;
    });
  });
  return same && counted === sums.size;
}
