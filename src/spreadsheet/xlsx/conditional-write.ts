import { areaAddress } from "../address";
import type { ConditionalFormat } from "../document";
import { toFileFormula } from "../formula/rewrite";
import { storedFormula } from "./stored-formula";
import type { StyleWriter } from "./write-styles";
import { encodeXml } from "./xml";

export interface ConditionalMarkup {
  readonly rules: string;
  /** Excel 2010's additions, which make a data bar solid; to stand in the sheet's extension list. */
  readonly bars: string;
}

/**
 * @param kept  Markup of the opened file's formats by id.
 * @param taken  Markup that holds the ids which the file's own data bars have.
 */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  styles: StyleWriter,
  kept: ReadonlyMap<string, string>,
  taken: string,
): ConditionalMarkup {
  let number = 0;
  const newId = (): string => {
    const id = `{${(number += 1).toString(16).toUpperCase().padStart(8, "0")}-52F0-4C41-9D10-0A3D5B8E7C21}`;
    return taken.includes(id) ? newId() : id;
  };
  let rules = "";
  let bars = "";
  formats.forEach((format, index) => {
    const priority = index + 1;
    const known = kept.get(format.id);
    if (known !== undefined) {
      rules += known.replace(/priority="\d+"/, `priority="${priority}"`);
      return;
    }
    const reference = areaAddress(format.area);
    const id = format.kind === "dataBar" ? newId() : "";
    const markup = rule(format, priority, styles, id);
    if (markup === "") return;
    rules += `<conditionalFormatting sqref="${reference}">${markup}</conditionalFormatting>`;
    if (format.kind === "dataBar") bars += solidBar(format, reference, id);
  });
  return { rules, bars };
}

function rule(format: ConditionalFormat, priority: number, styles: StyleWriter, id: string): string {
  switch (format.kind) {
    case "dataBar":
      return (
        `<cfRule type="dataBar" priority="${priority}"><dataBar>${bound("min", format.minimum)}${bound("max", format.maximum)}` +
        `<color rgb="FF${format.color.slice(1).toUpperCase()}"/></dataBar><extLst>` +
        '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">' +
        `<x14:id>${id}</x14:id></ext></extLst></cfRule>`
      );
    case "colorScale": {
      const points = format.points.map(({ at }) =>
        at === "lowest"
          ? '<cfvo type="min"/>'
          : at === "highest"
            ? '<cfvo type="max"/>'
            : `<cfvo type="num" val="${at.number}"/>`,
      );
      const colors = format.points.map(({ color }) => `<color rgb="FF${color.slice(1).toUpperCase()}"/>`);
      return `<cfRule type="colorScale" priority="${priority}"><colorScale>${points.join("")}${colors.join("")}</colorScale></cfRule>`;
    }
    case "expression": {
      const formula = encodeXml(storedFormula(toFileFormula(format.formula, undefined)));
      const style = styles.differential(format.format);
      return `<cfRule type="expression" dxfId="${style}" priority="${priority}"><formula>${formula}</formula></cfRule>`;
    }
    case "kept":
      return "";
  }
}

function bound(kind: "min" | "max", value: number | undefined): string {
  return value === undefined ? `<cfvo type="${kind}"/>` : `<cfvo type="num" val="${value}"/>`;
}

function solidBar(format: Extract<ConditionalFormat, { kind: "dataBar" }>, reference: string, id: string): string {
  const point = (kind: "autoMin" | "autoMax", value: number | undefined) =>
    value === undefined ? `<x14:cfvo type="${kind}"/>` : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  return (
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
    `${point("autoMin", format.minimum)}${point("autoMax", format.maximum)}` +
    '<x14:negativeFillColor rgb="FFCA5010"/><x14:axisColor rgb="FF616161"/></x14:dataBar></x14:cfRule>' +
    `<xm:sqref>${reference}</xm:sqref></x14:conditionalFormatting>`
  );
}
