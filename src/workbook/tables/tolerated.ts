import type { Fault } from "../fault";

interface LeftOut {
  readonly key: string;
  /** Of the first cell. */
  readonly row: number;
  readonly fault: Fault;
  readonly count: number;
}

/** Cells of tolerant columns that cannot be read, for one note a column. */
export class Tolerated {
  private readonly leftOut = new Map<string, LeftOut>();
  private readonly read = new Set<string>();

  count(key: string, row: number, value: unknown, fault: Fault | undefined): void {
    if (value !== undefined) this.read.add(key);
    if (fault === undefined) return;
    const before = this.leftOut.get(key);
    this.leftOut.set(
      key,
      before === undefined ? { key, row, fault, count: 1 } : { ...before, count: before.count + 1 },
    );
  }

  /** Columns of which some cells were read. One without a single figure is something else with the same header. */
  listed(): readonly LeftOut[] {
    return [...this.leftOut.values()].filter(({ key }) => this.read.has(key));
  }
}
