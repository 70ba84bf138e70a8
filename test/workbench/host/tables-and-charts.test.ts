import { createDocument } from "../../../src/spreadsheet/create-document";
import { openExcel, refusalOf } from "./office-in-node";

/** Projects, cost and value in A1:C5 of the first sheet. */
function open() {
  const document = createDocument();
  document.setCells(document.activeSheetId, 0, 0, [
    ["Project", "Cost", "Value"],
    ["Harbour", 3, 40],
    ["Bridge", 5, 70],
    ["Tunnel", 8, 60],
    ["Depot", 2, 10],
  ]);
  return openExcel(document);
}

it("makes a table, reads its parts, and finds it by name in the workbook", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:C5", true);
    table.name = "RF_Ranking";
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
    await context.sync();
    const again = context.workbook.tables.getItemOrNullObject("rf_ranking");
    again.load("name,id,showTotals,style");
    again.columns.load("items/name,items/index");
    again.rows.load("count");
    const body = again.getDataBodyRange().load("address,values");
    const header = again.getHeaderRowRange().load("address");
    const cost = again.columns.getItem("cost").getDataBodyRange().load("values");
    const tables = sheet.getRange("B2").getTables(false).load("items/name");
    again.worksheet.load("name");
    await context.sync();
    expect([again.name, again.showTotals, again.style, again.worksheet.name]).toEqual([
      "RF_Ranking",
      false,
      "TableStyleLight1",
      "Sheet1",
    ]);
    expect(again.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Project", 0],
      ["Cost", 1],
      ["Value", 2],
    ]);
    expect([again.rows.count, body.address, header.address]).toEqual([4, "Sheet1!A2:C5", "Sheet1!A1:C1"]);
    expect(cost.values).toEqual([[3], [5], [8], [2]]);
    expect(tables.items.map(({ name }) => name)).toEqual(["RF_Ranking"]);
    again.resize("A1:C4");
    await context.sync();
  });
  expect(document.tables[0]).toMatchObject({ showFilterButton: false, area: { rowCount: 4 } });
});

it.each([
  ["a table over another", "B3:D9", undefined],
  ["a table name that is taken", "F1:G3", "First"],
])("refuses %s", async (_what, address, name) => {
  const { excel, document } = open();
  const refusal = await refusalOf(
    excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getActiveWorksheet();
      tables.add("A1:C5", true).name = "First";
      const second = tables.add(address, true);
      if (name !== undefined) second.name = name;
      await context.sync();
    }),
  );
  expect(["InvalidArgument", "InvalidOperation", "ItemAlreadyExists"]).toContain(refusal.code);
  expect(document.tables[0]?.name).toBe("First");
});

it("takes its table away with the cells, or leaves the cells", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.tables.add("A1:C5", true).convertToRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C5");
  });
  expect(document.tables).toHaveLength(0);
  expect(document.cell(document.activeSheetId, 1, 0)?.value).toBe("Harbour");
});

it("makes a chart of a range, its series by column and its categories from the texts", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C5"), "Auto");
    chart.name = "RF top";
    chart.title.text = "Bridge leads";
    chart.legend.position = "Bottom";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.title.text = "Million euro";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.setPosition("E2", "H10");
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor("#0F6CBD");
    first.hasDataLabels = true;
    first.gapWidth = 40;
    await context.sync();
    const again = sheet.charts.getItemOrNullObject("RF top");
    again.load("name,chartType,left,top,width,height,title/text,legend/position,axes/valueAxis/minimum");
    again.series.load("items/name,items/gapWidth");
    const values = again.series.getItemAt(1).getDimensionValues("Values");
    const categories = again.series.getItemAt(0).getDimensionDataSourceString("Categories");
    again.axes.valueAxis.majorGridlines.load("visible");
    await context.sync();
    expect([again.chartType, again.title.text, again.legend.position]).toEqual([
      "BarClustered",
      "Bridge leads",
      "Bottom",
    ]);
    expect([again.left, again.top, again.width, again.height]).toEqual([192, 15, 192, 135]);
    expect(again.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
      ["Cost", 40],
      ["Value", 150],
    ]);
    expect(values.value).toEqual([40, 70, 60, 10]);
    expect(categories.value).toBe("Sheet1!$A$2:$A$5");
    expect(again.axes.valueAxis.majorGridlines.visible).toBe(false);
  });
  expect(document.charts[0]).toMatchObject({
    categoryAxis: { reversed: true },
    valueAxis: { title: "Million euro", minimum: 0 },
    series: [{ color: "#0F6CBD", dataLabels: true, values: "Sheet1!$B$2:$B$5" }, { values: "Sheet1!$C$2:$C$5" }],
  });
});

it("builds a bubble chart series by series, and describes it for those who do not see it", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("Bubble", sheet.getRange("B2:C2"), "Columns");
    chart.name = "RF bubbles";
    chart.series.getItemAt(0).delete();
    const series = chart.series.add("Projects");
    series.setXAxisValues(sheet.getRange("B2:B5"));
    series.setValues(sheet.getRange("C2:C5"));
    series.setBubbleSizes(sheet.getRange("B2:B5"));
    await context.sync();
    const shape = sheet.shapes.getItemOrNullObject("RF bubbles");
    shape.load("name");
    await context.sync();
    if (!shape.isNullObject) shape.altTextDescription = "Value against cost";
    await context.sync();
  });
  expect(document.charts[0]).toMatchObject({
    altText: "Value against cost",
    series: [{ name: "Projects", x: "Sheet1!$B$2:$B$5", values: "Sheet1!$C$2:$C$5", size: "Sheet1!$B$2:$B$5" }],
  });
});

it("refuses a 256th series", async () => {
  const { excel, document } = open();
  const refusal = await refusalOf(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add("Line", sheet.getRange("B1:B5"), "Columns");
      for (let more = 1; more < 256; more++) chart.series.add(`More ${more}`);
      await context.sync();
    }),
  );
  expect(refusal.location).toBe("ChartSeriesCollection.add");
  expect(document.charts[0]?.series).toHaveLength(255);
});

it("sets up data bars, colour scales and rules in the batch that adds them", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const bar = sheet.getRange("B2:B5").conditionalFormats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = "#0F6CBD";
    bar.positiveFormat.gradientFill = false;
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    const scale = sheet.getRange("C2:C5").conditionalFormats.add("ColorScale").colorScale;
    scale.criteria = {
      minimum: { type: "LowestValue", color: "#CA5010" },
      midpoint: { type: "Number", formula: "0", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#0F6CBD" },
    };
    const rule = sheet.getRange("A2:A5").conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=$C2<50";
    rule.format.font.color = "#B10E1C";
    rule.format.font.bold = true;
    await context.sync();
    const formats = sheet.getRange("A1:C5").conditionalFormats.load("items/type");
    const count = sheet.getRange("B1:B9").conditionalFormats.getCount();
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toEqual(["DataBar", "ColorScale", "Custom"]);
    expect(count.value).toBe(1);
    sheet.getRange("B1:B9").conditionalFormats.clearAll();
    await context.sync();
  });
  const [scale, rule] = document.conditionalFormats(document.activeSheetId);
  expect(scale).toMatchObject({
    kind: "colorScale",
    points: [
      { at: "lowest", color: "#CA5010" },
      { at: { number: 0 }, color: "#FFFFFF" },
      { at: "highest", color: "#0F6CBD" },
    ],
  });
  expect(rule).toMatchObject({ kind: "expression", formula: "=$C2<50", format: { color: "#B10E1C", bold: true } });
});
