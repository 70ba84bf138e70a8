import type { ColorPoint, ConditionalFormat } from "../workbook/report";
import { rangeOf } from "./areas";

/** Adds a conditional format in the terms of Excel. */
export function addConditionalFormat(sheet: Excel.Worksheet, format: ConditionalFormat): void {
  const formats = rangeOf(sheet, format.area).conditionalFormats;
  if (format.kind === "dataBar") {
    const bar = formats.add("DataBar").dataBar;
    bar.lowerBoundRule = boundRule(format.minimum, "LowestValue");
    bar.upperBoundRule = boundRule(format.maximum, "HighestValue");
    bar.positiveFormat.fillColor = format.color;
    bar.positiveFormat.gradientFill = false;
  } else if (format.kind === "colorScale") {
    const [low, middle, high] =
      format.points.length > 2
        ? [format.points[0], format.points[1], format.points[2]]
        : [format.points[0], undefined, format.points[1]];
    if (!low || !high) return;
    formats.add("ColorScale").colorScale.criteria = {
      minimum: criterion(low),
      ...(middle ? { midpoint: criterion(middle) } : {}),
      maximum: criterion(high),
    };
  } else {
    const { custom } = formats.add("Custom");
    custom.rule.formula = format.formula;
    if (format.fill !== undefined) custom.format.fill.color = format.fill;
    if (format.fontColor !== undefined) custom.format.font.color = format.fontColor;
    if (format.bold !== undefined) custom.format.font.bold = format.bold;
  }
}

const boundRule = (
  bound: number | undefined,
  otherwise: "LowestValue" | "HighestValue",
): Excel.ConditionalDataBarRule =>
  bound === undefined ? { type: otherwise } : { type: "Number", formula: String(bound) };

const criterion = ({ at, color }: ColorPoint): Excel.ConditionalColorScaleCriterion =>
  typeof at === "object"
    ? { type: "Number", formula: String(at.number), color }
    : { type: at === "lowest" ? "LowestValue" : "HighestValue", color };

/** Asks for the formats of the kinds that reports use; the answer is ready after the next request. */
export function askFormats(formats: readonly Excel.ConditionalFormat[]): () => readonly ConditionalFormat[] {
  const asked = formats.flatMap((format): { range: Excel.Range; read: (area: Excel.Range) => ConditionalFormat }[] => {
    if (format.type === "DataBar") {
      const bar = format.dataBar;
      bar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
      return [{ range: format.getRange(), read: (range) => dataBar(range, bar) }];
    }
    if (format.type === "ColorScale") {
      const scale = format.colorScale;
      scale.load("criteria");
      return [{ range: format.getRange(), read: (range) => colorScale(range, scale) }];
    }
    if (format.type === "Custom") {
      const custom = format.custom;
      custom.load("rule/formula,format/fill/color,format/font/color,format/font/bold");
      return [{ range: format.getRange(), read: (range) => expression(range, custom) }];
    }
    return [];
  });
  for (const { range } of asked) range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => asked.map(({ range, read }) => read(range));
}

const areaHere = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) => ({
  row: rowIndex,
  column: columnIndex,
  rowCount,
  columnCount,
});

const numberIn = (formula: string | undefined): number | undefined => {
  const found = Number((formula ?? "").replace(/^=/, ""));
  return formula === undefined || formula === "" || Number.isNaN(found) ? undefined : found;
};

function dataBar(range: Excel.Range, bar: Excel.DataBarConditionalFormat): ConditionalFormat {
  const bound = (rule: Excel.ConditionalDataBarRule) => (rule.type === "Number" ? numberIn(rule.formula) : undefined);
  const minimum = bound(bar.lowerBoundRule);
  const maximum = bound(bar.upperBoundRule);
  return {
    kind: "dataBar",
    area: areaHere(range),
    color: bar.positiveFormat.fillColor,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function colorScale(range: Excel.Range, scale: Excel.ColorScaleConditionalFormat): ConditionalFormat {
  const { minimum, midpoint, maximum } = scale.criteria;
  const point = (one: Excel.ConditionalColorScaleCriterion): ColorPoint => {
    const number = one.type === "Number" ? numberIn(one.formula) : undefined;
    return {
      at: number !== undefined ? { number } : one.type === "HighestValue" ? "highest" : "lowest",
      color: one.color ?? "#FFFFFF",
    };
  };
  return {
    kind: "colorScale",
    area: areaHere(range),
    points: [point(minimum), ...(midpoint ? [point(midpoint)] : []), point(maximum)],
  };
}

function expression(range: Excel.Range, custom: Excel.CustomConditionalFormat): ConditionalFormat {
  const fill = custom.format.fill.color;
  const { color, bold } = custom.format.font;
  return {
    kind: "expression",
    area: areaHere(range),
    formula: custom.rule.formula,
    ...(fill ? { fill } : {}),
    ...(color ? { fontColor: color } : {}),
    ...(bold ? { bold } : {}),
  };
}
