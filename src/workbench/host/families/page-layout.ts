import type { PageSetup } from "../../../spreadsheet/document";
import { areaText, parseArea, splitSheet } from "../address";
import { areas as areasArgument, number, oneOf, range as rangeArgument, record, text } from "../argument";
import { CellAreas, cellRange, sheetOf } from "../cell-range";
import { HostObject, type ObjectType, type Scalar } from "../host-object";
import { invalidArgument, refuse } from "../refusal";
import type { Session } from "../session";
import { rangeObject, rangeAreasObject } from "../objects";
import type { Sheet } from "../targets";

/** Excel's default margins, in points as the API gives them. */
const defaultMargins = { top: 54, bottom: 54, left: 50.4, right: 50.4 };
type MarginSide = keyof typeof defaultMargins;
const INCH = 72;
const CENTIMETRE = 28.3465;

const setupOf = ({ id }: Sheet, session: Session): PageSetup => sheetOf(id, session).pageSetup;

const change = (sheet: Sheet, setup: Partial<PageSetup>, session: Session): void =>
  session.document.updateSheet(sheet.id, { pageSetup: { ...setupOf(sheet, session), ...setup } });

/** The document keeps margins in inches, as files do. */
const marginsOf = (sheet: Sheet, session: Session): Record<MarginSide, number> => {
  const { margins } = setupOf(sheet, session);
  if (!margins) return defaultMargins;
  const { top, bottom, left, right } = margins;
  return { top: top * INCH, bottom: bottom * INCH, left: left * INCH, right: right * INCH };
};

function setMargins(sheet: Sheet, points: Partial<Record<MarginSide, number>>, session: Session): void {
  const { top, bottom, left, right } = { ...marginsOf(sheet, session), ...points };
  const inches = { top: top / INCH, bottom: bottom / INCH, left: left / INCH, right: right / INCH };
  change(sheet, { margins: inches }, session);
}

const margin = (side: MarginSide): Scalar<Sheet> => ({
  get: (sheet, session) => marginsOf(sheet, session)[side],
  set: (sheet, value, session) => {
    const points = number(value, "margin");
    if (points < 0) invalidArgument("margin");
    setMargins(sheet, { [side]: points }, session);
  },
});

const pages = (value: unknown, what: string): number | undefined => {
  if (value === undefined || value === null) return undefined;
  const count = number(value, what);
  return Number.isInteger(count) && count >= 0 && count <= 32_767 ? count : invalidArgument(what);
};

/** `{scale}` or pages across and down; pages down left out means as many as the rows need. */
const zoom: Scalar<Sheet> = {
  get: (sheet, session) => {
    const { fitToWidth, fitToHeight } = setupOf(sheet, session);
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  },
  set: (sheet, value, session) => {
    const { scale, horizontalFitToPages, verticalFitToPages } = record(value, "zoom");
    const across = pages(horizontalFitToPages, "horizontalFitToPages");
    const down = pages(verticalFitToPages, "verticalFitToPages");
    if (scale !== undefined && scale !== null && scale !== 100) {
      refuse("ApiNotFound", "PageLayout.zoom with a scale is not implemented by this host");
    }
    const { fitToWidth: _across, fitToHeight: _down, ...rest } = setupOf(sheet, session);
    const fits = across !== undefined || down !== undefined;
    const pageSetup = fits ? { ...rest, fitToWidth: across ?? 0, fitToHeight: down ?? 0 } : rest;
    session.document.updateSheet(sheet.id, { pageSetup });
  },
};

const footer = (part: "left" | "center" | "right"): Scalar<Sheet> => ({
  get: (sheet, session) => setupOf(sheet, session).footer?.[part] ?? "",
  set: (sheet, value, session) => {
    const given = text(value, `${part}Footer`);
    if (given.length > 255) invalidArgument("a footer over 255 characters");
    change(sheet, { footer: { ...setupOf(sheet, session).footer, [part]: given } }, session);
  },
});

const headerFooterType: ObjectType<Sheet> = {
  name: "HeaderFooter",
  key: ({ id }) => id,
  scalars: { LeftFooter: footer("left"), CenterFooter: footer("center"), RightFooter: footer("right") },
  kept: { LeftHeader: "", CenterHeader: "", RightHeader: "" },
};

const headerFooterGroupType: ObjectType<Sheet> = {
  name: "HeaderFooterGroup",
  key: ({ id }) => id,
  kept: { State: "Default", UseSheetMargins: true, UseSheetScale: true },
  navigations: { DefaultForAllPages: (sheet) => new HostObject(headerFooterType, sheet) },
};

/** The areas of `$1:$5` or `Sheet1!$A$1:$F$20`, which may be several, between commas. */
const areasOf = (reference: string): CellAreas["areas"] =>
  reference.split(",").flatMap((part) => parseArea(splitSheet(part.trim()).rest) ?? []);

function printArea(sheet: Sheet, session: Session): HostObject | null {
  const areas = areasOf(setupOf(sheet, session).printArea ?? "");
  return areas.length === 0 ? null : rangeAreasObject(new CellAreas(sheet.id, areas));
}

function titleRows(sheet: Sheet, session: Session): HostObject | null {
  const [area] = areasOf(setupOf(sheet, session).titleRows ?? "");
  return area ? rangeObject(cellRange(sheet.id, area)) : null;
}

const missing = (): never => refuse("ItemNotFound", "The requested resource doesn't exist.");

export const pageLayoutType: ObjectType<Sheet> = {
  name: "PageLayout",
  key: ({ id }) => id,
  scalars: {
    Orientation: {
      get: (sheet, session) => (setupOf(sheet, session).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value, session) =>
        change(sheet, { orientation: oneOf(value, ["landscape", "portrait"], "orientation") }, session),
    },
    Zoom: zoom,
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
  },
  kept: {
    BlackAndWhite: false,
    CenterHorizontally: false,
    CenterVertically: false,
    DraftMode: false,
    FirstPageNumber: "",
    FooterMargin: 21.6,
    HeaderMargin: 21.6,
    PaperSize: null,
    PrintComments: "NoComments",
    PrintErrors: "AsDisplayed",
    PrintGridlines: false,
    PrintHeadings: false,
    PrintOrder: "DownThenOver",
  },
  navigations: { HeadersFooters: (sheet) => new HostObject(headerFooterGroupType, sheet) },
  methods: {
    SetPrintArea: (sheet, [printed], session) => {
      const { areas } = areasArgument(printed, sheet.id, session, "printArea");
      change(sheet, { printArea: areas.map((area) => areaText(area, "$")).join(",") }, session);
      return undefined;
    },
    SetPrintTitleRows: (sheet, [rows], session) => {
      const { area } = rangeArgument(rows, sheet.id, session, "printTitleRows");
      const whole = { ...area, column: 0, columnCount: 16_384 };
      change(sheet, { titleRows: areaText(whole, "$") }, session);
      return undefined;
    },
    SetPrintMargins: (sheet, [unit, options], session) => {
      const factor = { Points: 1, Inches: INCH, Centimeters: CENTIMETRE }[
        oneOf(unit, ["Points", "Inches", "Centimeters"], "unit")
      ];
      const given = record(options, "marginOptions");
      const sides = (["top", "bottom", "left", "right"] as const).filter((side) => given[side] !== undefined);
      const points = Object.fromEntries(sides.map((side) => [side, number(given[side], side) * factor]));
      setMargins(sheet, points, session);
      return undefined;
    },
    GetPrintArea: (sheet, _args, session) => printArea(sheet, session) ?? missing(),
    GetPrintAreaOrNullObject: (sheet, _args, session) => printArea(sheet, session),
    GetPrintTitleRows: (sheet, _args, session) => titleRows(sheet, session) ?? missing(),
    GetPrintTitleRowsOrNullObject: (sheet, _args, session) => titleRows(sheet, session),
  },
};
