import type { ReportCell } from "../../report";
import type { ProjectRow } from "../ranking/project-rows";
import { valueCell } from "../shared/cells";
import { formats, shortened } from "../shared/quantity-format";
import type { ScoresLayout } from "./scores-layout";

export interface PairBlock {
  readonly cells: readonly ReportCell[];
  readonly column: number;
  readonly columnCount: number;
}

/** Tables of every project against every other, right of the table, as values in rank order of the run. */
export function pairBlocks(layout: ScoresLayout, rows: readonly ProjectRow[]): readonly PairBlock[] {
  const matrices = layout.workings.matrices.filter(({ of }) => of === "alternatives");
  let column = layout.order.length + 2;
  return matrices.map(({ label, values }) => {
    const { heading, header } = layout.rows;
    const at = column;
    const block: PairBlock = {
      column: at,
      columnCount: 1 + rows.length,
      cells: [
        valueCell(heading, at, "heading", label),
        ...rows.map((_, c) => valueCell(heading, at + 1 + c, "heading", null)),
        valueCell(header, at, "columnHeader", "Row over column"),
        ...rows.map(({ scored }, c) =>
          valueCell(header, at + 1 + c, "columnHeaderRight", shortened(scored.project.name, 24)),
        ),
        ...rows.flatMap(({ scored, index }, r) => [
          valueCell(header + 1 + r, at, "body", shortened(scored.project.name, 40)),
          ...rows.map((other, c) =>
            valueCell(header + 1 + r, at + 1 + c, "body", values[index]?.[other.index] ?? null, {
              numberFormat: formats.score,
            }),
          ),
        ]),
      ],
    };
    column += block.columnCount + 2;
    return block;
  });
}
