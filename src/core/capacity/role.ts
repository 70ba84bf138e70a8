import type { Demand, Resource } from "../model/project";

/** The roles of a portfolio with a number each. Names match without regard to case and outer spaces, as in Excel. */
export interface RoleIndex {
  /** As first written, in the order of first mention in Resources, then in Demand. */
  readonly names: readonly string[];
  indexOf(role: string): number;
}

/** @throws {RangeError} from `indexOf` if a role is in neither table. */
export function roleIndex(resources: readonly Resource[], demand: readonly Demand[]): RoleIndex {
  const positions = new Map<string, number>();
  const names: string[] = [];
  for (const { role } of [...resources, ...demand]) {
    const key = roleKey(role);
    if (positions.has(key)) continue;
    positions.set(key, names.length);
    names.push(role.trim());
  }
  return {
    names,
    indexOf: (role) => {
      const position = positions.get(roleKey(role));
      if (position === undefined) throw new RangeError(`no resource or demand has the role ${role}`);
      return position;
    },
  };
}

const roleKey = (role: string): string => role.trim().toLowerCase();
