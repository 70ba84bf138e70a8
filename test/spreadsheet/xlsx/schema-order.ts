import type { Element } from "../../../src/spreadsheet/xlsx/xml";
import { parseXml } from "../../../src/spreadsheet/xlsx/xml";

/**
 * The sequences of ECMA-376, part 1, annex A, for the elements that we write. Excel offers to "repair" a file whose
 * elements stand in another order, although other programs open it.
 */
const axis =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr " +
  "crossAx crosses crossesAt";
const seriesHead = "idx order tx spPr";
const sequences: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
    "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  row: "c extLst",
  c: "f v is extLst",
  cfRule: "formula colorScale dataBar iconSet extLst",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
    "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  border: "left right top bottom diagonal vertical horizontal",
  xf: "alignment protection extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData " +
    "printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  title: "tx layout overlay spPr txPr",
  rich: "bodyPr lstStyle p",
  txPr: "bodyPr lstStyle p",
  plotArea:
    "layout areaChart barChart lineChart scatterChart bubbleChart pieChart doughnutChart catAx valAx dTable spPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
  bubbleChart: "varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId extLst",
  pieChart: "varyColors ser dLbls firstSliceAng extLst",
  doughnutChart: "varyColors ser dLbls firstSliceAng holeSize extLst",
  areaChart: "grouping varyColors ser dLbls dropLines axId extLst",
  "barChart/ser": `${seriesHead} invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst`,
  "lineChart/ser": `${seriesHead} marker dPt dLbls trendline errBars cat val smooth extLst`,
  "scatterChart/ser": `${seriesHead} marker dPt dLbls trendline errBars xVal yVal smooth extLst`,
  "bubbleChart/ser": `${seriesHead} invertIfNegative dPt dLbls trendline errBars xVal yVal bubbleSize bubble3D extLst`,
  "pieChart/ser": `${seriesHead} explosion dPt dLbls cat val extLst`,
  "doughnutChart/ser": `${seriesHead} explosion dPt dLbls cat val extLst`,
  "areaChart/ser": `${seriesHead} pictureOptions dPt dLbls trendline errBars cat val extLst`,
  dPt: "idx invertIfNegative marker bubble3D explosion spPr",
  "ser/marker": "symbol size spPr",
  dLbls:
    "dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator " +
    "showLeaderLines leaderLines extLst",
  numRef: "f numCache",
  strRef: "f strCache",
  numCache: "formatCode ptCount pt",
  strCache: "ptCount pt",
  scaling: "logBase orientation max min",
  catAx: `${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${axis} crossBetween majorUnit minorUnit dispUnits extLst`,
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  twoCellAnchor: "from to graphicFrame pic sp clientData",
  from: "col colOff row rowOff",
  to: "col colOff row rowOff",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  "dataBar/x14": "cfvo borderColor fillColor negativeFillColor negativeBorderColor axisColor",
};

/** Elements that say how many children they have. */
const counted = new Set(
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs mergeCells tableColumns tableParts".split(" "),
);

/** Everything that Excel would not forgive in one part, as sentences; empty for a good part. */
export function troubleIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (element: Element, parent: string) => {
    const { name, children } = element;
    const isExtension = name === "dataBar" && element.attributes["gradient"] !== undefined;
    const sequence = sequences[`${parent}/${name}`] ?? sequences[isExtension ? "dataBar/x14" : name];
    if (
      sequence !== undefined &&
      !(name === "border" && children.length === 0) &&
      !(name === "chart" && children.length === 0)
    ) {
      let last = -1;
      for (const one of children) {
        const place = sequence.split(" ").indexOf(one.name);
        if (place < 0) found.push(`${path}: ${one.name} does not belong in ${name}`);
        else if (place < last) found.push(`${path}: ${one.name} stands too late in ${name}`);
        else last = place;
      }
    }
    const count = element.attributes["count"];
    if (counted.has(name) && count !== undefined && Number(count) !== children.length) {
      found.push(`${path}: ${name} counts ${count} of ${children.length}`);
    }
    for (const one of children) visit(one, name);
  };
  visit(parseXml(text), "");
  return [...found, ...namespaceTrouble(path, text)];
}

/** Prefixes that are used where they are not declared, and attributes given twice. */
function namespaceTrouble(path: string, text: string): string[] {
  const found: string[] = [];
  const open: { name: string; declared: string[] }[] = [];
  const tag = /<(\/?)([\w:.-]+)((?:[^>"]|"[^"]*")*?)(\/?)>/g;
  for (const [, closing, name = "", attributes = "", selfClosing] of text
    .replace(/<\?[\s\S]*?\?>/g, "")
    .matchAll(tag)) {
    if (closing === "/") {
      if (open.pop()?.name !== name) found.push(`${path}: </${name}> closes something else`);
      continue;
    }
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, one]) => one as string);
    const declared = names.filter((one) => one.startsWith("xmlns:")).map((one) => one.slice(6));
    if (new Set(names).size < names.length) found.push(`${path}: <${name}> has an attribute twice`);
    open.push({ name, declared });
    const known = new Set(["xml", "xmlns", ...open.flatMap((one) => one.declared)]);
    for (const one of [name, ...names]) {
      const prefix = one.includes(":") ? (one.split(":")[0] as string) : undefined;
      if (prefix !== undefined && !known.has(prefix)) found.push(`${path}: ${one} has no namespace`);
    }
    if (selfClosing === "/") open.pop();
  }
  if (open.length > 0) found.push(`${path}: <${open.at(-1)?.name}> is not closed`);
  return found;
}
