import { typeOf, type Given, type HostObject, type ObjectType } from "./host-object";
import { invalidArgument, notImplemented, refuse } from "./refusal";
import { memberName } from "./batch";
import type { Session } from "./session";

/** The members of an object by name: what the table of its type says, and loud refusal of the rest. */

const nameIn = (table: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined => {
  if (table === undefined) return undefined;
  if (Object.hasOwn(table, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(table).find((candidate) => candidate.toLowerCase() === wanted);
};

export const scalarName = (type: ObjectType<unknown>, name: string): string | undefined =>
  nameIn(type.scalars, name) ?? nameIn(type.kept, name) ?? (type.items && /^count$/i.test(name) ? "Count" : undefined);

export const navigationName = (type: ObjectType<unknown>, name: string): string | undefined =>
  nameIn(type.navigations, name);

export const scalarNames = (type: ObjectType<unknown>): readonly string[] => [
  ...Object.keys(type.scalars ?? {}),
  ...Object.keys(type.kept ?? {}),
];

const keptKey = (type: ObjectType<unknown>, target: unknown, name: string): string =>
  `${type.name}/${type.key?.(target)}/${name}`;

export function read(object: HostObject, name: string, session: Session): unknown {
  const { target } = object;
  const type = typeOf(object, session);
  const scalar = type.scalars?.[name];
  if (scalar) return scalar.get(target, session);
  if (type.kept && Object.hasOwn(type.kept, name)) {
    const key = keptKey(type, target, name);
    return session.kept.has(key) ? session.kept.get(key) : type.kept[name];
  }
  if (name === "Count" && type.items) return type.items(target, session).length;
  return notImplemented(type.name, memberName(name));
}

export function write(object: HostObject, wireName: string, value: unknown, session: Session): void {
  const { target } = object;
  const type = typeOf(object, session);
  const name = scalarName(type, wireName) ?? wireName;
  const scalar = type.scalars?.[name];
  if (scalar?.set) return scalar.set(target, value, session);
  if (scalar) refuse("InvalidOperation", `${type.name}.${memberName(name)} is read-only`);
  if (type.kept && Object.hasOwn(type.kept, name)) {
    session.kept.set(keptKey(type, target, name), value);
    return;
  }
  notImplemented(type.name, memberName(name));
}

export function navigate(object: HostObject, name: string, session: Session): HostObject | null {
  const type = typeOf(object, session);
  const known = navigationName(type, name);
  const navigation = known === undefined ? undefined : type.navigations?.[known];
  return navigation ? navigation(object.target, session) : notImplemented(type.name, memberName(name));
}

export function index(object: HostObject, key: unknown, session: Session): HostObject {
  const { target } = object;
  const type = typeOf(object, session);
  if (!type.find) return notImplemented(type.name, "getItem");
  if (key === undefined || key === null || key === "") invalidArgument(`${type.name}.getItem needs a key`);
  return type.find(target, key, session) ?? refuse("ItemNotFound", "The requested resource doesn't exist.");
}

function itemAt(object: HostObject, position: unknown, session: Session): HostObject {
  if (typeof position !== "number") return invalidArgument("index");
  const type = typeOf(object, session);
  return (
    type.items?.(object.target, session)[position] ??
    refuse("InvalidArgument", `There is no item ${position} in ${type.name}.`)
  );
}

const registration = /^_(Register|Unregister)(?:(\w+?)Event|Event(\w+))$/;

/** Calls a method by its wire name: one of the table, or one that every collection, event or tracked object has. */
export function invoke(
  object: HostObject,
  name: string,
  args: readonly unknown[],
  session: Session,
): Given | Promise<Given> {
  const { target } = object;
  const type = typeOf(object, session);
  const known = nameIn(type.methods, name);
  const method = known === undefined ? undefined : type.methods?.[known];
  if (method) return method(target, args, session);
  if (type.items) {
    if (name === "GetCount") return type.items(target, session).length;
    if (name === "GetItemAt") return itemAt(object, args[0], session);
  }
  if (type.find) {
    if (name === "GetItem") return index(object, args[0], session);
    if (name === "GetItemOrNullObject") return type.find(target, args[0], session) ?? null;
  }
  const registered = registration.exec(name);
  if (registered) {
    const eventType = type.events?.[registered[2] ?? registered[3] ?? ""];
    if (eventType !== undefined) {
      session.register(eventType, type.eventTarget?.(target) ?? "Workbook", registered[1] === "Register" ? 1 : -1);
      return undefined;
    }
  }
  return notImplemented(type.name, memberName(name));
}
