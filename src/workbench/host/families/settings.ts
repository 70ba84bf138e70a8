import { text } from "../argument";
import { HostObject, type ObjectType } from "../host-object";
import { refuse } from "../refusal";
import type { Session } from "../session";

/** The add-in's settings; the document keeps each value as JSON, as the file and `Office.context` do. */
const object = (key: string): HostObject => new HostObject(settingType, key);

function valueOf(key: string, session: Session): unknown {
  const json = session.document.settings.get(key);
  return json === undefined
    ? refuse("ItemNotFound", `There is no setting ${key} any more.`)
    : (JSON.parse(json) as unknown);
}

function store(key: string, value: unknown, session: Session): void {
  session.document.setSettings(new Map([...session.document.settings, [key, JSON.stringify(value ?? null)]]));
}

const settingType: ObjectType<string> = {
  name: "Setting",
  id: (key) => ({ _Id: key }),
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: valueOf,
      set: (key, value, session) => {
        valueOf(key, session);
        store(key, value, session);
      },
    },
  },
  methods: {
    Delete: (key, _args, session) => {
      valueOf(key, session);
      session.document.setSettings(new Map([...session.document.settings].filter(([one]) => one !== key)));
      return undefined;
    },
  },
};

export const settingCollectionType: ObjectType<null> = {
  name: "SettingCollection",
  items: (_all, session) => [...session.document.settings.keys()].map(object),
  find: (_all, key, session) => {
    const wanted = text(key, "key");
    return session.document.settings.has(wanted) ? object(wanted) : undefined;
  },
  methods: {
    Add: (_all, [key, value], session) => {
      store(text(key, "key"), value, session);
      return object(text(key, "key"));
    },
  },
};
