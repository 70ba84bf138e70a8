import type { Session } from "./session";

/** A scalar property. Without `set` it is read-only. */
export interface Scalar<T> {
  get(target: T, session: Session): unknown;
  set?(target: T, value: unknown, session: Session): void;
}

/** What a method gives: an object of the API, null for a null object, or a plain value (`undefined`: nothing). */
export type Given = HostObject | null | undefined | string | number | boolean | readonly unknown[];

interface Callable<T> {
  navigate(target: T, session: Session): HostObject | null;
  call(target: T, args: readonly unknown[], session: Session): Given | Promise<Given>;
}

/**
 * One class of the Excel API as a table of its members, by their names on the wire. Whatever is not in the table is
 * refused by name. `items` makes it a collection, which brings `GetCount`, `GetItemAt` and `Count`; `find` brings the
 * indexer, `GetItem` and `GetItemOrNullObject`.
 */
export interface ObjectType<T> {
  readonly name: string;
  /** `Id` or `_Id` of the answers, by which the library reaches the object again. */
  id?(target: T): Readonly<Record<string, string | number>>;
  /** Distinguishes objects whose properties are merely kept; needed with `kept`. */
  key?(target: T): string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that a program can set and read back, with their first value; the document does not know them. */
  readonly kept?: Readonly<Record<string, unknown>>;
  readonly navigations?: Readonly<Record<string, Callable<T>["navigate"]>>;
  readonly methods?: Readonly<Record<string, Callable<T>["call"]>>;
  /** Event numbers by registration name: `DataChanged` stands for `_RegisterDataChangedEvent`. */
  readonly events?: Readonly<Record<string, number>>;
  /** On whose behalf events are pushed; without it the workbook's. */
  eventTarget?(target: T): string;
  items?(target: T, session: Session): readonly HostObject[];
  find?(target: T, key: unknown, session: Session): HostObject | undefined;
  /** Ranges can be tracked: the host remembers them until told otherwise. */
  readonly trackable?: true;
}

/** Classes that are found by name: those that others lead back to. */
export type NamedTypes = Readonly<Record<"Chart" | "Range" | "RangeAreas" | "Table" | "Worksheet", ObjectType<never>>>;

/** An object of the API: a class and what it stands for. */
export class HostObject<T = unknown> {
  constructor(
    readonly kind: ObjectType<T> | keyof NamedTypes,
    readonly target: T,
  ) {}
}

export const typeOf = ({ kind }: HostObject, session: Session): ObjectType<unknown> =>
  typeof kind === "string" ? (session.types[kind] as ObjectType<unknown>) : kind;

/** The target of an argument that must be of one kind; undefined if it is not. */
export const targetOf = <T>(argument: unknown, kind: new (...args: never[]) => T): T | undefined =>
  argument instanceof HostObject && argument.target instanceof kind ? argument.target : undefined;
