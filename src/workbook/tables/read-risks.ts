import type { Risk } from "../../core/model/project";
import { probability } from "../../core/model/quantity";
import { estimateIn } from "./estimate";
import { filled } from "./filled";
import type { OpenTable } from "./read-table";
import type { References } from "./references";
import type { risksTable } from "./risks";

/** Risks and opportunities. Closed ones are read too; they count for nothing. */
export function readRisks(table: OpenTable<(typeof risksTable)["columns"]>, projects: References): readonly Risk[] {
  const rows = table.read();
  table.unique(rows, "id");
  return rows.map((row) => {
    const { values } = row;
    const { id = "", project, probability: chance = 0, type = "risk", status = "open" } = values;
    const report = (fault: Parameters<typeof table.report>[2]) => table.report(row.index, "project", fault);
    const projectId = project === undefined ? undefined : projects.resolve(project, table.header("project"), report);
    const impact = estimateIn(table, row, { low: "impactLow", likely: "impactLikely", high: "impactHigh" });
    return {
      ...filled(values, "title", "category", "response", "owner"),
      id,
      projectId: projectId ?? "",
      type,
      status,
      probability: probability(chance),
      impact: impact ?? { low: 0, likely: 0, high: 0 },
    };
  });
}
