import type { ConditionalFormat } from "../../../spreadsheet/document";
import { intersection } from "../address";
import { color, flag, oneOf, record, text } from "../argument";
import { cellRange, type CellRange, sheetOf } from "../cell-range";
import { HostObject, type ObjectType, type Scalar } from "../host-object";
import { invalidArgument, notImplemented, refuse } from "../refusal";
import type { Session } from "../session";
import { cellValueFormula } from "./cell-value-rule";
import { ConditionalDraft, type ScalePoint } from "./conditional-draft";
import { rangeObject } from "../objects";

/** Either one that is being set up in this batch, or one of the document, which can be read and deleted. */
type Format = ConditionalDraft | ConditionalFormat;

interface Target {
  readonly sheetId: string;
  readonly format: Format;
}

const isDraft = (format: Format): format is ConditionalDraft => format instanceof ConditionalDraft;

/** A property that can be set only until the batch that added the format has ended. */
const set = (apply: (draft: ConditionalDraft, value: unknown) => void): NonNullable<Scalar<Target>["set"]> => {
  return ({ format }, value) => {
    if (isDraft(format)) apply(format, value);
    else notImplemented("ConditionalFormat", "changing one that was added in an earlier batch");
  };
};

/** A bound of a data bar: a number, or undefined where Excel chooses. */
function bound(value: unknown): number | undefined {
  const { type, formula } = record(value, "rule");
  const kind = oneOf(type ?? "Automatic", ["Automatic", "LowestValue", "HighestValue", "Number"], "a bound's type");
  if (kind !== "Number") return undefined;
  const given = Number(String(formula ?? "").replace(/^=/, ""));
  return formula !== undefined && formula !== "" && Number.isFinite(given)
    ? given
    : invalidArgument("a bound's number");
}

const boundRule = (value: number | undefined): unknown =>
  value === undefined ? { type: "Automatic" } : { type: "Number", formula: String(value) };

const fillColor: Scalar<Target> = {
  get: ({ format }) => ("color" in format ? format.color : "#638EC6"),
  set: set((draft, value) => {
    draft.color = color(value, "fillColor");
  }),
};

const positiveFormatType: ObjectType<Target> = {
  name: "ConditionalDataBarPositiveFormat",
  key: ({ format }) => format.id,
  scalars: { FillColor: fillColor },
  kept: { BorderColor: "", GradientFill: true },
};

const negativeFormatType: ObjectType<Target> = {
  name: "ConditionalDataBarNegativeFormat",
  key: ({ format }) => format.id,
  kept: { BorderColor: "", FillColor: "#FF0000", MatchPositiveBorderColor: false, MatchPositiveFillColor: false },
};

const dataBarType: ObjectType<Target> = {
  name: "DataBarConditionalFormat",
  key: ({ format }) => format.id,
  scalars: {
    LowerBoundRule: {
      get: ({ format }) => boundRule("minimum" in format ? format.minimum : undefined),
      set: set((draft, value) => {
        draft.minimum = bound(value);
      }),
    },
    UpperBoundRule: {
      get: ({ format }) => boundRule("maximum" in format ? format.maximum : undefined),
      set: set((draft, value) => {
        draft.maximum = bound(value);
      }),
    },
  },
  kept: { AxisColor: "", AxisFormat: "Automatic", BarDirection: "Context", ShowDataBarOnly: false },
  navigations: {
    PositiveFormat: (target) => new HostObject(positiveFormatType, target),
    NegativeFormat: (target) => new HostObject(negativeFormatType, target),
  },
};

function scalePoint(value: unknown): ScalePoint {
  const point = record(value, "criteria");
  const kind = oneOf(
    point["type"],
    ["LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula"],
    "type",
  );
  const drawn = color(point["color"], "color");
  if (kind === "LowestValue") return { at: "lowest", color: drawn };
  if (kind === "HighestValue") return { at: "highest", color: drawn };
  const given = Number(String(point["formula"] ?? "").replace(/^=/, ""));
  if (kind !== "Number") return notImplemented("ColorScaleConditionalFormat", `criteria of type ${kind}`);
  return Number.isFinite(given) ? { at: { number: given }, color: drawn } : invalidArgument("a colour scale's number");
}

const criterion = ({ at, color: drawn }: ScalePoint): unknown =>
  typeof at === "string"
    ? { type: at === "lowest" ? "LowestValue" : "HighestValue", color: drawn }
    : { type: "Number", formula: String(at.number), color: drawn };

const pointsOf = (format: Format): readonly ScalePoint[] => ("points" in format ? format.points : []);

const colorScaleType: ObjectType<Target> = {
  name: "ColorScaleConditionalFormat",
  scalars: {
    ThreeColorScale: { get: ({ format }) => pointsOf(format).length === 3 },
    Criteria: {
      get: ({ format }) => {
        const [first, second, third] = pointsOf(format).map(criterion);
        return third === undefined
          ? { minimum: first, maximum: second }
          : { minimum: first, midpoint: second, maximum: third };
      },
      set: set((draft, value) => {
        const { minimum, midpoint, maximum } = record(value, "criteria");
        const middle = midpoint === undefined || midpoint === null ? [] : [scalePoint(midpoint)];
        draft.points = [scalePoint(minimum), ...middle, scalePoint(maximum)];
      }),
    },
  },
};

const formulaOf = ({ format }: Target): string => ("formula" in format ? format.formula : "");

const setFormula = set((draft, value) => {
  const given = text(value, "formula");
  draft.formula = given.startsWith("=") ? given : `=${given}`;
});

const ruleType: ObjectType<Target> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: { get: formulaOf, set: setFormula }, FormulaLocal: { get: formulaOf, set: setFormula } },
};

const look = ({ format }: Target): ConditionalDraft["format"] => ("format" in format ? format.format : {});

const fontType: ObjectType<Target> = {
  name: "ConditionalRangeFont",
  key: ({ format }) => format.id,
  scalars: {
    Color: {
      get: (target) => look(target).color ?? "",
      set: set((draft, value) => {
        draft.format = { ...draft.format, color: color(value, "color") };
      }),
    },
    Bold: {
      get: (target) => look(target).bold ?? false,
      set: set((draft, value) => {
        draft.format = { ...draft.format, bold: flag(value, "bold") };
      }),
    },
    Italic: {
      get: (target) => look(target).italic ?? false,
      set: set((draft, value) => {
        draft.format = { ...draft.format, italic: flag(value, "italic") };
      }),
    },
  },
};

const fillType: ObjectType<Target> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: (target) => look(target).fill ?? "",
      set: set((draft, value) => {
        draft.format = { ...draft.format, fill: color(value, "color") };
      }),
    },
  },
};

const rangeFormatType: ObjectType<Target> = {
  name: "ConditionalRangeFormat",
  navigations: {
    Font: (target) => new HostObject(fontType, target),
    Fill: (target) => new HostObject(fillType, target),
  },
};

const customType: ObjectType<Target> = {
  name: "CustomConditionalFormat",
  navigations: {
    Rule: (target) => new HostObject(ruleType, target),
    Format: (target) => new HostObject(rangeFormatType, target),
  },
};

/** A rule on the cell's value is kept as the formula that says the same. */
const cellValueType: ObjectType<Target> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: () => notImplemented("CellValueConditionalFormat", "rule (reading)"),
      set: set((draft, value) => {
        draft.formula = cellValueFormula(record(value, "rule"), draft.area);
      }),
    },
  },
  navigations: { Format: (target) => new HostObject(rangeFormatType, target) },
};

const typeNames = { dataBar: "DataBar", colorScale: "ColorScale", expression: "Custom", kept: "Preset" } as const;

/** The part of a format that its type has; null for `…OrNullObject` where it has it not. */
function part(kind: Format["kind"], type: ObjectType<Target>, orNull: boolean): (target: Target) => HostObject | null {
  return (target) => {
    if (target.format.kind === kind) return new HostObject(type, target);
    return orNull ? null : refuse("InvalidOperation", `The conditional format is a ${typeNames[target.format.kind]}.`);
  };
}

function remove({ sheetId, format }: Target, session: Session): undefined {
  if (isDraft(format)) {
    session.conditionalDrafts.delete(format);
    return undefined;
  }
  const touching = session.document
    .conditionalFormats(sheetId)
    .filter((other) => intersection(other.area, format.area) !== undefined);
  if (touching.length > 1) notImplemented("ConditionalFormat", "delete (where others lie on the same cells)");
  session.document.deleteConditionalFormats(sheetId, format.area);
  return undefined;
}

const conditionalFormatType: ObjectType<Target> = {
  name: "ConditionalFormat",
  id: ({ format }) => ({ Id: format.id }),
  key: ({ format }) => format.id,
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => typeNames[format.kind] },
  },
  kept: { Priority: 0, StopIfTrue: false },
  navigations: {
    DataBar: part("dataBar", dataBarType, false),
    DataBarOrNullObject: part("dataBar", dataBarType, true),
    ColorScale: part("colorScale", colorScaleType, false),
    ColorScaleOrNullObject: part("colorScale", colorScaleType, true),
    Custom: part("expression", customType, false),
    CustomOrNullObject: part("expression", customType, true),
    CellValue: part("expression", cellValueType, false),
  },
  methods: {
    Delete: (target, _args, session) => remove(target, session),
    GetRange: ({ sheetId, format }) => rangeObject(cellRange(sheetId, format.area)),
    GetRangeOrNullObject: ({ sheetId, format }) => rangeObject(cellRange(sheetId, format.area)),
  },
};

const object = (sheetId: string, format: Format): HostObject =>
  new HostObject(conditionalFormatType, { sheetId, format });

function formatsOn({ sheetId, area }: CellRange, session: Session): readonly Format[] {
  sheetOf(sheetId, session);
  const drafts = [...session.conditionalDrafts].filter((draft) => draft.sheetId === sheetId);
  return [...session.document.conditionalFormats(sheetId), ...drafts].filter((one) => intersection(one.area, area));
}

/** The conditional formats that touch a range. */
export const conditionalFormatCollectionType: ObjectType<CellRange> = {
  name: "ConditionalFormatCollection",
  items: (range, session) => formatsOn(range, session).map((format) => object(range.sheetId, format)),
  find: (range, key, session) => {
    const format = formatsOn(range, session).find(({ id }) => id === key);
    return format && object(range.sheetId, format);
  },
  methods: {
    Add: (range, [type], session) => {
      const given = text(type, "type");
      const kinds: Readonly<Record<string, ConditionalDraft["kind"]>> = {
        DataBar: "dataBar",
        ColorScale: "colorScale",
        Custom: "expression",
        CellValue: "expression",
      };
      const kind = kinds[given] ?? notImplemented("ConditionalFormatCollection", `add (${given})`);
      if (sheetOf(range.sheetId, session).isProtected) refuse("AccessDenied", "The worksheet is protected.");
      const draft = new ConditionalDraft(`draft-${session.newId()}`, range.sheetId, range.area, kind);
      session.conditionalDrafts.add(draft);
      return object(range.sheetId, draft);
    },
    ClearAll: (range, _args, session) => {
      for (const format of formatsOn(range, session)) if (isDraft(format)) session.conditionalDrafts.delete(format);
      session.document.deleteConditionalFormats(range.sheetId, range.area);
      return undefined;
    },
  },
};
