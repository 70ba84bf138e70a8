import { createDocument } from "../../../src/spreadsheet/create-document";
import type { Value } from "../../../src/spreadsheet/document";
import { openDocument } from "../../../src/spreadsheet/open-document";
import { hasLibreOffice, recalculatedByLibreOffice } from "../../libre-office";

/** Formulas over the table `Data` (on the sheet `My data`) of which LibreOffice must think as we do. */
const formulas = [
  "=RANK.EQ(7,Data[Points])",
  "=RANK(3,Data[Points],1)",
  '=SUMIFS(Data[Points],Data[Name],"b*")',
  '=COUNTIFS(Data[Points],">3",Data[Name],"<>cy")',
  "=SUMPRODUCT(Data[Points],Data[Weight '[%']])",
  "=SUMPRODUCT((Data[Points]>2)*(Data[Weight '[%']]<0.5))",
  '=INDEX(Data[Points],MATCH("cy",Data[Name],0))',
  '=IFERROR(MATCH("none",Data[Name],0),"no")',
  '=TEXT(1234.5,"#,##0.00")&"|"&TEXT(0.256,"0.0%")&"|"&TEXT(46082,"yyyy-mm-dd")',
  "=ROUND(2.345,2)+ROUND(-2.5,0)",
  "=MIN(Data[Points])+MAX(Data[Points])+AVERAGE(Data[Points])",
  "=LARGE(Data[Points],2)-SMALL(Data[Points],2)",
  "=Data[[#Headers],[Weight '[%']]]",
  "=SUM(Data[[Points]:[Weight '[%']]])",
  "=SUM('My data'!B:B)",
  "=COUNTA('My data'!A:A)",
  "=SUM('My data'!2:3)",
  '=IF(AND(1<2,NOT(FALSE)),"yes","no")',
  "=1/0",
  "=VLOOKUP(\"b2\",'My data'!A2:C5,2,FALSE)",
  "=NPV(0.1,100,200,300)",
  "=IRR('My data'!F2:F5)",
  "=EDATE(46082,3)",
  "=NETWORKDAYS(46082,46112)",
  "=SUMIF('My data'!B2:B5,\">2\")",
  '=AVERAGEIFS(Data[Points],Data[Points],">2")',
  '=LEFT("Rankfolio",4)&MID("abc",2,1)&LEN(" x ")&TRIM(" a  b ")',
  "=STDEV.S(Data[Points])+VAR.P(Data[Points])",
  "=PERCENTILE.INC(Data[Points],0.8)",
  "=MOD(-3,2)+INT(-1.5)+ABS(-2)",
  "=SUBTOTAL(9,Data[Points])",
  "=OFFSET('My data'!B2,1,0)+INDIRECT(\"'My data'!B3\")",
  '=CHOOSE(2,"a","b")&ROW(\'My data\'!A3)',
  '=MAXIFS(Data[Points],Data[Points],"<7")',
  "=IF(ISNUMBER(\"1\"),1,2)+IF(ISBLANK('My data'!Z9),10,20)",
  "='My data'!Z9",
  "=\"a\"&'My data'!Z9",
  "=-2^2+50%",
  "=EXP(SUMPRODUCT(LN(Data[Points]))/ROWS(Data[Points]))",
  "=SUMPRODUCT(((Data[Points]>3)-(Data[Points]<3)+(Data[Weight '[%']]>0.25)>0)*1)",
  "=SUMPRODUCT((1-EXP(1)^(0-(7-Data[Points])^2/2))*((7-Data[Points])>0))",
  "=SQRT(SUMSQ(Data[Points]))+SUMPRODUCT(1/Data[Points])+PRODUCT(2,3^0.5)",
  '=SUMIF(Data[Points],">0")-SUMIF(Data[Points],"<0")',
];

function sampleDocument() {
  const document = createDocument();
  const data = document.activeSheetId;
  document.updateSheet(data, { name: "My data" });
  document.setCells(data, 0, 0, [
    ["Name", "Points", "Weight [%]", null, null, "Cash"],
    ["ada", 3, 0.2, null, null, -100],
    ["b2", 7, 0.5, null, null, 30],
    ["cy", 2, 0.3, null, null, 50],
    ["bob", 7, 0.25, null, null, 60],
  ]);
  document.addTable(data, { row: 0, column: 0, rowCount: 5, columnCount: 3 }, true, "Data");
  const check = document.addSheet("Check").id;
  const plain = formulas;
  document.setCells(
    check,
    0,
    0,
    plain.map((formula) => [formula]),
  );
  return { document, check, plain };
}

function comparable(value: Value): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

if (hasLibreOffice) {
  it("gives the values that LibreOffice calculates", async () => {
    const { document, check, plain } = sampleDocument();
    const other = openDocument(recalculatedByLibreOffice(await document.save()));
    const sheet = other.sheets.find(({ name }) => name === "Check")?.id ?? "";
    const theirs = plain.map((formula, row) => [formula, comparable(other.cell(sheet, row, 0)?.value ?? null)]);
    const ours = plain.map((formula, row) => [formula, comparable(document.cell(check, row, 0)?.value ?? null)]);
    expect(ours).toEqual(theirs);
  }, 120_000);
}

it("calculates only what reads a changed cell, at whatever distance", () => {
  const document = createDocument();
  const sheet = document.activeSheetId;
  document.setCells(
    sheet,
    0,
    0,
    Array.from({ length: 300 }, (_row, row) => [row === 0 ? 1 : `=A${row}+1`, "=RAND()*0+SUM(A:A)"]),
  );
  document.setCells(sheet, 0, 0, [[101]]);
  expect([document.cell(sheet, 299, 0)?.value, document.cell(sheet, 5, 1)?.value]).toEqual([400, 75_150]);
});

it("keeps more than 10,000 different formulas apart", () => {
  const document = createDocument();
  const sheet = document.activeSheetId;
  const rows = Array.from({ length: 12_000 }, (_row, row) => [row, `=A${row + 1}*2`]);
  document.setCells(sheet, 0, 0, rows);
  expect([0, 6_000, 11_999].map((row) => document.cell(sheet, row, 1)?.value)).toEqual([0, 12_000, 23_998]);
});
