import { memberName, type Query } from "./batch";
import { typeOf, type HostObject } from "./host-object";
import { navigate, navigationName, read, scalarName, scalarNames } from "./members";
import { notImplemented } from "./refusal";
import type { Session } from "./session";

/** The properties asked for: scalars by name, further objects with what is asked of them, or everything scalar. */
interface Wanted {
  all: boolean;
  readonly children: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, children: new Map() });

function wantedBy(query: Query): Wanted {
  const root = nothing();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let at = root;
    for (const step of path.split(/[/.]/).map((part) => part.trim())) {
      if (step === "" || step === "items") continue;
      if (step === "*" || step === "$all") {
        at.all = true;
        break;
      }
      const child = at.children.get(step) ?? nothing();
      at.children.set(step, child);
      at = child;
    }
  }
  if (root.children.size === 0) root.all = true;
  return root;
}

/** What the library needs to reach the object again: its id, and its reference if it is tracked. */
export function identity(object: HostObject, session: Session, referenceId?: string): Record<string, unknown> {
  return {
    ...typeOf(object, session).id?.(object.target),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}

/**
 * The answer to `load`: scalar properties by wire name, objects in objects, collections as `_Items`. A property that
 * the class has not, or the host does not know, is refused by name.
 */
export function load(object: HostObject, query: Query, session: Session): unknown {
  return answer(object, wantedBy(query), session, query);
}

function answer(object: HostObject, wanted: Wanted, session: Session, page: Query = {}): unknown {
  return typeOf(object, session).items ? collection(object, wanted, session, page) : single(object, wanted, session);
}

function single(object: HostObject, wanted: Wanted, session: Session): Record<string, unknown> {
  const found = identity(object, session);
  const type = typeOf(object, session);
  if (wanted.all || wanted.children.size === 0) {
    for (const name of scalarNames(type)) found[name] = read(object, name, session);
  }
  for (const [name, below] of wanted.children) {
    const scalar = scalarName(type, name);
    if (scalar !== undefined) {
      found[scalar] = read(object, scalar, session);
      continue;
    }
    const navigation = navigationName(type, name);
    if (navigation === undefined) notImplemented(type.name, memberName(name));
    else {
      const child = navigate(object, navigation, session);
      found[navigation] = child === null ? null : answer(child, below, session);
    }
  }
  return found;
}

/** Own properties of a collection (`count`) beside those of its items; where both have a name, the items' is meant. */
function collection(object: HostObject, wanted: Wanted, session: Session, page: Query): Record<string, unknown> {
  const type = typeOf(object, session);
  const items = type.items?.(object.target, session) ?? [];
  const own: Record<string, unknown> = {};
  const ofItems: Wanted = { all: wanted.all || wanted.children.size === 0, children: new Map() };
  for (const [name, below] of wanted.children) {
    const itemType = items[0] && typeOf(items[0], session);
    const isItems =
      itemType !== undefined &&
      (scalarName(itemType, name) !== undefined || navigationName(itemType, name) !== undefined);
    const scalar = scalarName(type, name);
    if (!isItems && scalar !== undefined) own[scalar] = read(object, scalar, session);
    else ofItems.children.set(name, below);
  }
  if (wanted.all) for (const name of scalarNames(type)) own[name] = read(object, name, session);
  const first = page.Skip ?? 0;
  const shown = items.slice(first, page.Top === undefined ? undefined : first + page.Top);
  const needItems = ofItems.all || ofItems.children.size > 0;
  return needItems ? { ...own, _Items: shown.map((item) => answer(item, ofItems, session)) } : own;
}

/** The same for `retrieve`, which wants the names as the developer writes them. */
export function asDeveloperWrites(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDeveloperWrites);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === "_Items" ? "items" : name.startsWith("_") ? name : memberName(name),
      asDeveloperWrites(inner),
    ]),
  );
}
