import { text } from "../argument";
import { parseReference, type CellRange } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { plainValue, valueType } from "./range-content";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { rangeObject, sheetObject } from "../objects";
import type { Sheet } from "../targets";

interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId?: string;
}

const object = (name: DefinedName): HostObject => new HostObject(namedItemType, name);

function rangeOf({ formula }: DefinedName, session: Session): CellRange | undefined {
  try {
    return parseReference(formula, session);
  } catch {
    return undefined;
  }
}

const namedItemType: ObjectType<DefinedName> = {
  name: "NamedItem",
  id: ({ name }) => ({ _Id: name }),
  key: ({ name, sheetId }) => `${sheetId ?? ""}/${name}`,
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: ({ formula }) => formula,
      set: ({ name, sheetId }, value, session) => session.document.setName(name, sheetId, text(value, "formula")),
    },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    Type: {
      get: (name, session) => {
        if (rangeOf(name, session)) return "Range";
        const type = valueType(session.document.evaluate(session.document.activeSheetId, name.formula));
        return type === "Empty" ? "String" : type;
      },
    },
    Value: {
      get: (name, session) =>
        rangeOf(name, session)
          ? name.formula.replace(/^=/, "")
          : plainValue(session.document.evaluate(session.document.activeSheetId, name.formula)),
    },
  },
  kept: { Visible: true, Comment: "" },
  navigations: {
    Worksheet: ({ sheetId }) =>
      sheetId === undefined ? refuse("ItemNotFound", "The name belongs to the workbook.") : sheetObject(sheetId),
    WorksheetOrNullObject: ({ sheetId }) => (sheetId === undefined ? null : sheetObject(sheetId)),
  },
  methods: {
    GetRange: (name, _args, session) => {
      const range = rangeOf(name, session);
      return range ? rangeObject(range) : refuse("InvalidReference", `${name.name} is not a range.`);
    },
    GetRangeOrNullObject: (name, _args, session) => {
      const range = rangeOf(name, session);
      return range ? rangeObject(range) : null;
    },
  },
};

/** The names of the workbook, or those that belong to one sheet. Names can be read, not added. */
export const nameCollectionType: ObjectType<Sheet | null> = {
  name: "NamedItemCollection",
  items: (sheet, session) => session.document.names.filter((name) => name.sheetId === sheet?.id).map(object),
  find: (sheet, key, session) => {
    const wanted = text(key, "name").toLowerCase();
    const name = session.document.names.find((one) => one.sheetId === sheet?.id && one.name.toLowerCase() === wanted);
    return name && object(name);
  },
};
