import { text } from "../argument";
import { HostObject, type ObjectType } from "../host-object";
import { refuse } from "../refusal";
import type { Session } from "../session";

/** The workbook's own custom properties last as long as the host: a document does not keep them. */
const valueOf = (key: string, session: Session): unknown =>
  session.customProperties.has(key)
    ? session.customProperties.get(key)
    : refuse("ItemNotFound", `The workbook has no property ${key} any more.`);

const typeOf = (value: unknown): string =>
  ({ number: "Number", boolean: "Boolean", string: "String" })[typeof value as "number" | "boolean" | "string"] ??
  "String";

const object = (key: string): HostObject => new HostObject(customPropertyType, key);

const customPropertyType: ObjectType<string> = {
  name: "CustomProperty",
  id: (key) => ({ _Id: key }),
  scalars: {
    Key: { get: (key) => key },
    Type: { get: (key, session) => typeOf(valueOf(key, session)) },
    Value: {
      get: valueOf,
      set: (key, value, session) => {
        valueOf(key, session);
        session.customProperties.set(key, value);
      },
    },
  },
  methods: {
    Delete: (key, _args, session) => {
      valueOf(key, session);
      session.customProperties.delete(key);
      return undefined;
    },
  },
};

const keyLike = (key: string, session: Session): string | undefined =>
  [...session.customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase());

const customPropertyCollectionType: ObjectType<null> = {
  name: "CustomPropertyCollection",
  items: (_all, session) => [...session.customProperties.keys()].map(object),
  find: (_all, key, session) => {
    const found = keyLike(text(key, "key"), session);
    return found === undefined ? undefined : object(found);
  },
  methods: {
    Add: (_all, [key, value], session) => {
      const name = keyLike(text(key, "key"), session) ?? text(key, "key");
      session.customProperties.set(name, value);
      return object(name);
    },
    DeleteAll: (_all, _args, session) => {
      session.customProperties.clear();
      return undefined;
    },
  },
};

export const documentPropertiesType: ObjectType<null> = {
  name: "DocumentProperties",
  key: () => "workbook",
  scalars: { LastAuthor: { get: () => "" }, CreationDate: { get: () => null } },
  kept: {
    Author: "",
    Category: "",
    Comments: "",
    Company: "",
    Keywords: "",
    Manager: "",
    RevisionNumber: 0,
    Subject: "",
    Title: "",
  },
  navigations: { Custom: () => new HostObject(customPropertyCollectionType, null) },
};
