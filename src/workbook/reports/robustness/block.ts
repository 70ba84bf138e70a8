import type { Area } from "../../place";
import type { ConditionalFormat, ReportCell, ReportChart, ReportTable } from "../../report";

/** A part of a sheet that stands below another. */
export interface Block {
  readonly cells: readonly ReportCell[];
  readonly tables?: readonly ReportTable[];
  readonly charts?: readonly ReportChart[];
  readonly formats?: readonly ConditionalFormat[];
  readonly merges?: readonly Area[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** The first row that is free below it. */
  readonly next: number;
}

/** Blocks one below another, each told where it begins; those that have nothing to show are passed over. */
export function stacked(first: number, makers: readonly ((row: number) => Block | undefined)[]): readonly Block[] {
  const blocks: Block[] = [];
  let row = first;
  for (const make of makers) {
    const block = make(row);
    if (block === undefined) continue;
    blocks.push(block);
    row = block.next;
  }
  return blocks;
}
