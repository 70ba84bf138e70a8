import { flag, oneOf } from "../argument";
import { HostObject, type ObjectType } from "../host-object";
import type { Session } from "../session";

/** The separators and date order of the user's language. */
function separators({ options }: Session): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(options.locale ?? "en-US", { useGrouping: true }).formatToParts(123_456.7);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return { decimal: part("decimal") || ".", group: part("group") || "," };
}

function shortDatePattern({ options }: Session): string {
  const names: Readonly<Record<string, string>> = { day: "d", month: "M", year: "yyyy" };
  return new Intl.DateTimeFormat(options.locale ?? "en-US", { day: "numeric", month: "numeric", year: "numeric" })
    .formatToParts(0)
    .map((part) => names[part.type] ?? part.value)
    .join("");
}

const numberFormatInfoType: ObjectType<null> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: (_none, session) => separators(session).decimal },
    NumberGroupSeparator: { get: (_none, session) => separators(session).group },
  },
};

const datetimeFormatInfoType: ObjectType<null> = {
  name: "DatetimeFormatInfo",
  scalars: {
    ShortDatePattern: { get: (_none, session) => shortDatePattern(session) },
    DateSeparator: { get: (_none, session) => /[^dMy]/.exec(shortDatePattern(session))?.[0] ?? "/" },
  },
};

const cultureInfoType: ObjectType<null> = {
  name: "CultureInfo",
  scalars: { Name: { get: (_none, session) => session.options.locale ?? "en-US" } },
  navigations: {
    NumberFormat: () => new HostObject(numberFormatInfoType, null),
    DatetimeFormat: () => new HostObject(datetimeFormatInfoType, null),
  },
};

export const applicationType: ObjectType<null> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (_none, session) =>
        session.calculationSuspended || session.document.calculationMode === "automatic" ? "Automatic" : "Manual",
      set: (_none, value, session) => {
        const mode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode");
        session.calculationSuspended = false;
        session.document.calculationMode = mode === "Manual" ? "manual" : "automatic";
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: (_none, session) => separators(session).decimal },
    ThousandsSeparator: { get: (_none, session) => separators(session).group },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { CultureInfo: () => new HostObject(cultureInfoType, null) },
  methods: {
    Calculate: (_none, [calculationType], session) => {
      oneOf(calculationType, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      session.document.calculate();
      return undefined;
    },
    /** Until the end of this batch; then everything is calculated once. */
    SuspendApiCalculationUntilNextSync: (_none, _args, session) => {
      session.suspendCalculation();
      return undefined;
    },
    /** The grid draws after a batch and never during one. */
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtimeType: ObjectType<null> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (_none, session) => session.enableEvents,
      set: (_none, value, session) => {
        session.enableEvents = flag(value, "enableEvents");
      },
    },
  },
};
