import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import { formats, shortened } from "../shared/quantity-format";
import { blockHeading, type SheetBlock } from "./sheet-block";

/**
 * The weights that each stakeholder's own judgements would give to every criterion, below the group's, with how far they
 * are from it. Values of the run.
 */
export function stakeholdersBlock({ ranked }: ReportInput, row: number): SheetBlock {
  const { weighing } = ranked;
  const { criteria } = weighing.tree;
  const byMethod = groupWeights(ranked.weighing);
  const share = { numberFormat: formats.share };
  const lines = weighing.stakeholders.map((one) => ({ ...one, isOwn: hasOwnWeights(weighing, one.stakeholder) }));
  const width = 3 + criteria.length;
  return {
    cells: [
      ...blockHeading(row, 0, "Each stakeholder's own weights, at the run", width),
      ...["Stakeholder", "Influence", "Disagreement", ...criteria.map(({ name }) => shortened(name, 40))].map(
        (label, c) => valueCell(row + 1, c, c === 0 ? "columnHeader" : "columnHeaderRight", label),
      ),
      valueCell(row + 2, 0, "rowHeader", "All together"),
      ...byMethod.map((weight, j) => valueCell(row + 2, 3 + j, "rowHeader", weight, share)),
      ...lines.flatMap(({ stakeholder, influence, distance, weights, isOwn }, i) => [
        valueCell(row + 3 + i, 0, "body", stakeholder),
        valueCell(row + 3 + i, 1, "body", influence),
        valueCell(row + 3 + i, 2, "body", isOwn ? distance : null, share),
        ...weights.map((weight, j) => valueCell(row + 3 + i, 3 + j, "body", isOwn ? weight : null, share)),
      ]),
      valueCell(
        row + 3 + lines.length,
        0,
        "quiet",
        "Disagreement is the share of the weight that would have to move to make the person's weights those of all together. Blank: too few pairs judged.",
      ),
    ],
    nextRow: row + 5 + lines.length,
  };
}

/** Whether someone judged enough of any family; else what stands in for their weights are the group's. */
const hasOwnWeights = ({ families }: ReportInput["ranked"]["weighing"], stakeholder: string): boolean =>
  families.some(
    ({ judged, bestWorst }) =>
      judged?.stakeholders.some((one) => one.stakeholder === stakeholder && one.own !== undefined) === true ||
      bestWorst?.stakeholders.some((one) => one.stakeholder === stakeholder) === true,
  );

/** Global weights of the criteria by the method, before any was set by hand. */
function groupWeights({ families, typed }: ReportInput["ranked"]["weighing"]): readonly number[] {
  const local = new Map(families.flatMap(({ members, weights }) => members.map(({ id }, i) => [id, weights[i] ?? 0])));
  const ids = new Map(typed.groups.map(({ name, id }) => [name, id]));
  return typed.criteria.map(({ id, path }) =>
    path.reduce((product, name) => product * (local.get(ids.get(name) ?? "") ?? 1), local.get(id) ?? 0),
  );
}
