import { text } from "../argument";
import { sheetOf } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { refuse } from "../refusal";
import type { Session } from "../session";
import type { Sheet } from "../targets";

interface SheetProperty {
  readonly sheetId: string;
  readonly name: string;
}

const object = (sheetId: string, name: string): HostObject => new HostObject(sheetPropertyType, { sheetId, name });

function change(sheetId: string, properties: Readonly<Record<string, string>>, session: Session): void {
  session.document.updateSheet(sheetId, { properties });
}

/** Keys are told apart without regard to case, as in Excel. */
const keyIn = (properties: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.keys(properties).find((one) => one.toLowerCase() === key.toLowerCase());

const sheetPropertyType: ObjectType<SheetProperty> = {
  name: "WorksheetCustomProperty",
  id: ({ name }) => ({ _Id: name }),
  scalars: {
    Key: { get: ({ name }) => name },
    Value: {
      get: ({ sheetId, name }, session) => valueOf(sheetId, name, session),
      set: ({ sheetId, name }, value, session) => {
        valueOf(sheetId, name, session);
        change(sheetId, { ...sheetOf(sheetId, session).properties, [name]: text(value, "value") }, session);
      },
    },
  },
  methods: {
    Delete: ({ sheetId, name }, _args, session) => {
      const { [name]: _gone, ...rest } = sheetOf(sheetId, session).properties;
      change(sheetId, rest, session);
      return undefined;
    },
  },
};

const valueOf = (sheetId: string, name: string, session: Session): string =>
  sheetOf(sheetId, session).properties[name] ??
  refuse("ItemNotFound", `The worksheet has no property ${name} any more.`);

export const sheetPropertyCollectionType: ObjectType<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: ({ id }, session) => Object.keys(sheetOf(id, session).properties).map((name) => object(id, name)),
  find: ({ id }, key, session) => {
    const name = keyIn(sheetOf(id, session).properties, text(key, "key"));
    return name === undefined ? undefined : object(id, name);
  },
  methods: {
    /** Adds the property, or changes the one of that key. */
    Add: ({ id }, [key, value], session) => {
      const { properties } = sheetOf(id, session);
      const name = keyIn(properties, text(key, "key")) ?? text(key, "key");
      change(id, { ...properties, [name]: text(value, "value") }, session);
      return object(id, name);
    },
  },
};
