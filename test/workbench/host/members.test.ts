import { createDocument } from "../../../src/spreadsheet/create-document";
import { cellRange } from "../../../src/workbench/host/cell-range";
import { workbookType } from "../../../src/workbench/host/families/workbook";
import { HostObject, typeOf, type ObjectType } from "../../../src/workbench/host/host-object";
import { invoke, navigate, read, scalarNames } from "../../../src/workbench/host/members";
import { namedTypes } from "../../../src/workbench/host/object-types";
import { rangeAreasObject, rangeObject } from "../../../src/workbench/host/objects";
import { CellAreas } from "../../../src/workbench/host/cell-range";
import { Session } from "../../../src/workbench/host/session";
import { libraryMembers } from "./library-members";

const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };

/** A workbook with one of everything that the host knows. */
function examples(): { session: Session; objects: ReadonlyMap<string, HostObject> } {
  const document = createDocument();
  const sheetId = document.activeSheetId;
  document.setCells(sheetId, 0, 0, [
    ["Project", "Cost"],
    ["Harbour", 3],
    ["Bridge", 5],
  ]);
  document.addTable(sheetId, area, true, "Projects");
  document.addChart(sheetId, {
    type: "Line",
    series: [{ name: "Cost", values: "Sheet1!$B$2:$B$3", categories: "Sheet1!$A$2:$A$3", x: "Sheet1!$B$2:$B$3" }],
  });
  document.addConditionalFormat(sheetId, { kind: "dataBar", area, color: "#0F6CBD" });
  document.addConditionalFormat(sheetId, { kind: "expression", area, formula: "=TRUE", format: {} });
  document.addConditionalFormat(sheetId, {
    kind: "colorScale",
    area,
    points: [
      { at: "lowest", color: "#000000" },
      { at: "highest", color: "#FFFFFF" },
    ],
  });
  document.setSettings(new Map([["key", "1"]]));
  document.updateSheet(sheetId, { properties: { role: "x" }, frozen: { rows: 1, columns: 0 } });
  const session = new Session(document, {}, namedTypes);
  session.customProperties.set("custom", 1);
  const objects = new Map<string, HostObject>();
  const open = [
    new HostObject(workbookType, null),
    rangeObject(cellRange(sheetId, area)),
    rangeAreasObject(new CellAreas(sheetId, [area])),
  ];
  for (let object = open.pop(); object; object = open.pop()) {
    const type = typeOf(object, session);
    if (objects.has(type.name) && type.name !== "ConditionalFormat") continue;
    objects.set(type.name, object);
    for (const name of Object.keys(type.navigations ?? {})) {
      if (/^(DataBar|ColorScale|Custom|CellValue)$/.test(name)) continue;
      const next = navigate(object, name, session);
      if (next) open.push(next);
    }
    open.push(...(type.items?.(object.target, session) ?? []));
  }
  return { session, objects };
}

const library = libraryMembers();
const { session, objects } = examples();
const classes = [...objects].map(([name, object]) => [name, object] as const);
const membersOf = (name: string) =>
  library.get(name) ?? { scalars: new Set(), navigations: new Set(), methods: new Set() };

it("meets the classes that an add-in of ours needs", () => {
  for (const name of [
    "Application",
    "Range",
    "RangeFormat",
    "Table",
    "Chart",
    "ChartSeries",
    "PageLayout",
    "DataBarConditionalFormat",
  ]) {
    expect([...objects.keys()]).toContain(name);
  }
});

it.each(classes)("has only members of %s that Microsoft's library has", (name, object) => {
  const type: ObjectType<unknown> = typeOf(object, session);
  const known = membersOf(name);
  expect([...library.keys()]).toContain(name);
  expect(scalarNames(type).filter((one) => !known.scalars.has(one))).toEqual([]);
  expect(Object.keys(type.navigations ?? {}).filter((one) => !known.navigations.has(one))).toEqual([]);
  expect(Object.keys(type.methods ?? {}).filter((one) => !known.methods.has(one))).toEqual([]);
  const events = Object.keys(type.events ?? {});
  expect(events.filter((one) => !known.methods.has(`_Register${one}Event`))).toEqual([]);
});

const caught = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

it.each(classes)("reads every scalar of %s that it has and names every one that it has not", (name, object) => {
  const type = typeOf(object, session);
  const own = new Set([...scalarNames(type), ...(type.items ? ["Count"] : [])]);
  for (const scalar of membersOf(name).scalars) {
    const found = caught(() => read(object, scalar, session));
    if (own.has(scalar)) expect(found).not.toBeInstanceOf(TypeError);
    else
      expect(found).toMatchObject({
        code: "ApiNotFound",
        message: expect.stringMatching(/^\w+\.\w+ is not implemented/),
      });
  }
});

it.each(classes)("names every method and object of %s that it has not", (name, object) => {
  const type = typeOf(object, session);
  const common = ["GetCount", "GetItemAt", "GetItem", "GetItemOrNullObject", "_KeepReference"];
  for (const method of membersOf(name).methods) {
    const isEvent = /^_(Unr|R)egister/.test(method);
    if (Object.hasOwn(type.methods ?? {}, method) || common.includes(method) || isEvent) continue;
    expect(caught(() => invoke(object, method, [], session))).toMatchObject({
      code: "ApiNotFound",
      location: `${name}.${method.charAt(0).toLowerCase()}${method.slice(1)}`,
    });
  }
  for (const navigation of membersOf(name).navigations) {
    if (Object.hasOwn(type.navigations ?? {}, navigation)) continue;
    expect(caught(() => navigate(object, navigation, session))).toMatchObject({ code: "ApiNotFound" });
  }
});
