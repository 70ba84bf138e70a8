/** An element of an OOXML part; names are without their namespace prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** Position of the element's markup in the part. */
  readonly start: number;
  readonly end: number;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

const entityOf: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A text as it stands between tags or in an attribute's quotes. Line breaks and tabs are spelled out, since an attribute
 * would turn them into blanks; characters that XML cannot hold are left out, since one of them makes a part unreadable.
 */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/gu, (char) => {
    const code = char.charCodeAt(0);
    if (code === 9 || code === 10 || code === 13) return `&#${code};`;
    return code >= 0x7f && code < 0xa0 ? char : (entityOf[char] ?? "");
  });
}

/** A cell's text as OOXML writes it: characters that XML cannot hold as `_x0007_`. */
export function encodeText(text: string): string {
  let encoded = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isControl = code < 32 && code !== 9 && code !== 10;
    const escapes = code === 95 && /^_x[0-9A-Fa-f]{4}_/.test(text.slice(at, at + 7));
    if (!isControl && !escapes && code < 0xfffe) continue;
    encoded += `${text.slice(from, at)}_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
    from = at + 1;
  }
  return encodeXml(encoded + text.slice(from))
    .replaceAll("&#10;", "\n")
    .replaceAll("&#9;", "\t");
}

export function decodeText(text: string): string {
  const plain = decodeXml(text);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function attributesOf(markup: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of markup.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const local = name as string;
    const value = decodeXml(double ?? single ?? "");
    attributes[local] = value;
    const colon = local.indexOf(":");
    if (colon > 0 && !local.startsWith("xmlns")) attributes[local.slice(colon + 1)] ??= value;
  }
  return attributes;
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
  start: number;
  end: number;
}

/** Reads a part into elements. Comments and instructions are skipped; text is joined. */
export function parseXml(text: string): Element {
  const root: Growing = { name: "", attributes: {}, children: [], text: "", start: 0, end: text.length };
  const open = [root];
  const tag =
    /<(?:!--[\s\S]*?--|!\[CDATA\[([\s\S]*?)\]\]|\?[\s\S]*?\?|![^>]*|(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?))>/g;
  let last = 0;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    const current = open[open.length - 1] as Growing;
    if (found.index > last) current.text += decodeXml(text.slice(last, found.index));
    last = tag.lastIndex;
    const [, cdata, closing, fullName, attributes = "", selfClosing] = found;
    if (cdata !== undefined) current.text += cdata;
    if (fullName === undefined) continue;
    if (closing === "/") {
      current.end = last;
      if (open.length > 1) open.pop();
      continue;
    }
    const name = fullName.slice(fullName.indexOf(":") + 1);
    const element: Growing = {
      name,
      attributes: attributesOf(attributes),
      children: [],
      text: "",
      start: found.index,
      end: last,
    };
    current.children.push(element);
    if (selfClosing !== "/") open.push(element);
  }
  return root.children[0] ?? root;
}

export function child(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let at = element;
  for (const name of path) at = at?.children.find((one) => one.name === name);
  return at;
}

export function childrenNamed(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

export function* descendants(element: Element | undefined, name: string): Iterable<Element> {
  for (const one of element?.children ?? []) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}

/** Excel's truth values: `1`, `true`, `on`; absent counts as `absent`. */
export function isOn(value: string | undefined, absent = false): boolean {
  if (value === undefined) return absent;
  return value === "1" || value === "true" || value === "on";
}
