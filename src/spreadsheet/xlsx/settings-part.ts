import type { Package } from "./package";
import { child, childrenNamed, encodeXml, parseXml } from "./xml";

const namespace = "urn:rankfolio:settings";
const itemType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const propertiesType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";

/**
 * The add-in's settings in a file: a custom XML part of our own namespace, which Excel carries along whatever its length.
 * Where a file has none, the properties that Excel itself stored for an add-in are read.
 */
export function readSettings(file: Package): ReadonlyMap<string, string> {
  const part = settingsPart(file);
  if (part !== undefined) {
    const settings = childrenNamed(parseXml(file.text(part) ?? ""), "setting");
    return new Map(settings.map(({ attributes, text }) => [attributes["name"] ?? "", text]));
  }
  const stored = new Map<string, string>();
  for (const path of file.paths) {
    if (!/webextension\d*\.xml$/.test(path)) continue;
    for (const { attributes } of childrenNamed(child(parseXml(file.text(path) ?? ""), "properties"), "property")) {
      if (attributes["name"] !== undefined && attributes["value"] !== undefined) {
        stored.set(attributes["name"], attributes["value"]);
      }
    }
  }
  return stored;
}

function settingsPart(file: Package): string | undefined {
  return file.paths.find(
    (path) => /^customXml\/item\d+\.xml$/.test(path) && file.text(path)?.includes(namespace) === true,
  );
}

export function writeSettings(file: Package, workbookPart: string, settings: ReadonlyMap<string, string>): void {
  const known = settingsPart(file);
  if (known === undefined && settings.size === 0) return;
  const number = known ?? file.freePath((one) => `customXml/item${one}.xml`);
  const lines = [...settings].map(
    ([name, value]) => `<setting name="${encodeXml(name)}">${encodeXml(value)}</setting>`,
  );
  file.set(
    number,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${namespace}">${lines.join("")}</settings>`,
  );
  if (known !== undefined) return;
  const properties = number.replace("/item", "/itemProps");
  file.set(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{6F1B7A52-3C0E-4D8B-9E43-5A2F60C1D7E8}" ' +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
      `<ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  file.declare(properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  file.relate(workbookPart, "customXml", number, { type: itemType });
  file.relate(number, "customXmlProps", properties, { type: propertiesType });
}
