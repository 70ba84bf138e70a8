import { record } from "../argument";
import type { CellRange } from "../cell-range";
import { typeOf, type HostObject } from "../host-object";
import { index, navigate, navigationName, read, scalarName } from "../members";
import { rangeObject } from "../objects";
import { notImplemented } from "../refusal";
import type { Session } from "../session";

const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** What the options ask of an object, under the names that the developer writes. */
function pick(object: HostObject, options: unknown, session: Session): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(record(options, "propertiesLoadOptions"))) {
    if (wanted === undefined || wanted === null || wanted === false) continue;
    const type = typeOf(object, session);
    const scalar = scalarName(type, name);
    if (wanted === true && scalar !== undefined) {
      found[name] = read(object, scalar, session);
      continue;
    }
    const navigation = navigationName(type, name);
    const child = navigation === undefined ? undefined : navigate(object, navigation, session);
    if (!child) return notImplemented(type.name, name);
    found[name] =
      name === "borders"
        ? Object.fromEntries(
            Object.entries(edges).map(([side, edge]) => [side, pick(index(child, edge, session), wanted, session)]),
          )
        : pick(child, wanted, session);
  }
  return found;
}

const count = (length: number): readonly number[] => Array.from({ length }, (_, position) => position);

/** `getCellProperties`: a literal for each cell, row by row. */
export function cellProperties(range: CellRange, options: unknown, session: Session): readonly unknown[] {
  const { row, column, rowCount, columnCount } = range.area;
  return count(rowCount).map((down) =>
    count(columnCount).map((across) => {
      const cell = { row: row + down, column: column + across, rowCount: 1, columnCount: 1 };
      return pick(rangeObject(range.with(cell)), options, session);
    }),
  );
}

/** `getRowProperties`: a literal for each row, in which a property that differs between cells is null. */
export const rowProperties = (range: CellRange, options: unknown, session: Session): readonly unknown[] =>
  count(range.area.rowCount).map((down) =>
    pick(rangeObject(range.with({ ...range.area, row: range.area.row + down, rowCount: 1 })), options, session),
  );

/** The same for each column. */
export const columnProperties = (range: CellRange, options: unknown, session: Session): readonly unknown[] =>
  count(range.area.columnCount).map((across) =>
    pick(
      rangeObject(range.with({ ...range.area, column: range.area.column + across, columnCount: 1 })),
      options,
      session,
    ),
  );
