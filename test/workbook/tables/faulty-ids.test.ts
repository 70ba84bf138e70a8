import { explainedByFaultyIds } from "../../../src/workbook/tables/faulty-ids";
import type { Target } from "../../../src/workbook/tables/target";
import type { RawTable } from "../../../src/workbook/port";
import { table, workbook } from "../raw-tables";
import { brief, check, RISKS, tables, withCell } from "../sound-workbook";

const ids = (...written: readonly (string | undefined)[]): readonly Target[] =>
  written.map((id) => (id === undefined ? {} : { id }));
const explained = (targets: readonly Target[], uses: Readonly<Record<string, number>>): readonly string[] =>
  [...explainedByFaultyIds(targets, new Map(Object.entries(uses)), (text) => text.startsWith("near"))].sort();

it("a row between P10 and P20 explains one number between them, the most used", () => {
  expect(explained(ids("P10", undefined, "P20"), { p12: 1, p15: 3, p99: 7 })).toEqual(["p15"]);
});

it("two rows in a row explain two numbers", () => {
  expect(explained(ids("P4", undefined, undefined, "P7"), { p5: 1, p6: 2, p9: 4 })).toEqual(["p5", "p6"]);
});

it("rows at the end explain as many further numbers as they are, rows at the start as many before", () => {
  expect(explained(ids("P4", undefined, undefined), { p5: 1, p6: 1, p7: 9 })).toEqual(["p5", "p6"]);
  expect(explained(ids(undefined, "P4"), { p3: 1, p2: 9, p5: 9 })).toEqual(["p3"]);
});

it("in a list without order only the next numbers are explained", () => {
  expect(explained(ids("P9", undefined, "P3"), { p10: 1, p5: 9, p6: 9 })).toEqual(["p10"]);
});

it("a row is explained by its name and its number at once, since they name one project", () => {
  expect(explained([{ id: "P1" }, { name: "Portal" }, { id: "P3" }], { portal: 1, p2: 1, data: 5 })).toEqual([
    "p2",
    "portal",
  ]);
});

it("an ID that stands twice may be wrong in either row", () => {
  const twice: readonly Target[] = [{ id: "P7" }, { id: "P2" }, { id: "P6" }, { twin: 0 }, { id: "P8" }];
  expect(explained(twice, { p1: 2, p9: 2 })).toEqual(["p1"]);
});

it("where IDs are not numbered a row explains one name that several cells use and that is no near miss", () => {
  expect(explained(ids("CRM", undefined, "ERP"), { "near crm": 9, web: 2, app: 3, once: 1 })).toEqual(["app"]);
  expect(explained(ids("CRM", undefined, "ERP"), { once: 1 })).toEqual([]);
  expect(explained(ids(undefined), { once: 1 })).toEqual(["once"]);
});

it("a reference that several cells share is reported although an ID elsewhere is faulty, if it does not fit there", () => {
  const { Projects, Criteria } = tables();
  const risks = table(
    "Risks",
    RISKS,
    ["P99", "P99", "P2"].map((project, i) => [`R${i}`, project, 0.4, 1, 2, 4, "risk"]),
  );
  const issues = check(workbook(withCell(Projects as RawTable, 2, "ID", null), Criteria as RawTable, risks));
  expect(brief(issues).map(([code, place]) => [code, place])).toEqual([
    ["blank", "Projects!A3"],
    ["unknown-reference", "Risks!B2"],
    ["unknown-reference", "Risks!B3"],
  ]);
});
