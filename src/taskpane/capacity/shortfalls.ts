import type { Month } from "../../core/model/period";
import type { CapacityResult, RoleCapacity } from "../../core/ranked-portfolio";

/** Hours this small are rounding, not a shortfall. */
const NOTHING = 0.5;

export interface HeatCell {
  readonly month: Month;
  readonly supply: number;
  readonly demand: number;
  /** supply − demand: negative is a shortfall. */
  readonly gap: number;
  readonly state: "short" | "balanced" | "spare" | "empty";
}

export interface HeatRow {
  readonly role: string;
  readonly cells: readonly HeatCell[];
}

/** A role that is short in some month, with the month that hurts most. */
export interface Shortfall {
  readonly role: string;
  readonly months: readonly Month[];
  readonly totalHours: number;
  readonly worst: HeatCell;
}

/** Role × month, as counted: for all projects or only for those above the budget line, whichever the run chose. */
export function heatRows(capacity: CapacityResult): readonly HeatRow[] {
  return capacity.roles.map((role) => ({
    role: role.role,
    cells: capacity.months.map((month, i) => heatCell(month, role, i)),
  }));
}

function heatCell(month: Month, role: RoleCapacity, i: number): HeatCell {
  const supply = role.supply[i] ?? 0;
  const demand = role.demand[i] ?? 0;
  const gap = supply - demand;
  const state =
    supply === 0 && demand === 0 ? "empty" : gap < -NOTHING ? "short" : gap > NOTHING ? "spare" : "balanced";
  return { month, supply, demand, gap, state };
}

/** Worst role first, by the hours it lacks over all months. */
export function shortfalls(rows: readonly HeatRow[]): readonly Shortfall[] {
  return rows
    .flatMap(({ role, cells }) => {
      const short = cells.filter((cell) => cell.state === "short");
      const [first, ...rest] = short;
      if (!first) return [];
      const worst = rest.reduce((a, b) => (b.gap < a.gap ? b : a), first);
      const totalHours = short.reduce((sum, cell) => sum - cell.gap, 0);
      return [{ role, months: short.map((cell) => cell.month), totalHours, worst }];
    })
    .sort((a, b) => b.totalHours - a.totalHours);
}

/**
 * How strongly a cell is coloured, 0 to 3: the gap as a part of the supply, or of the demand where nobody supplies.
 * Colour only repeats what the number and its sign say.
 */
export function heatLevel(cell: HeatCell): 0 | 1 | 2 | 3 {
  const base = Math.max(cell.supply, cell.demand);
  const part = base === 0 ? 0 : Math.abs(cell.gap) / base;
  if (cell.state === "empty" || cell.state === "balanced") return 0;
  return part < 0.1 ? 1 : part < 0.4 ? 2 : 3;
}
