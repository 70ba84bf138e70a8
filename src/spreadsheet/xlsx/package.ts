import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DocumentRefusal } from "../document";
import { attributesOf, childrenNamed, encodeXml, parseXml } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last part of the type's address: `worksheet`, `table`, `drawing`. */
  readonly kind: string;
  readonly type: string;
  /** Path of the target part without a leading slash; an outside address stays as it is. */
  readonly target: string;
  readonly external: boolean;
}

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/**
 * The parts of an .xlsx file. Reads never change it; parts that are set replace the old ones when it is zipped again,
 * all others are written back as they were.
 */
export class Package {
  readonly #parts: Map<string, Uint8Array>;
  readonly #texts = new Map<string, string>();

  constructor(parts: Iterable<readonly [string, Uint8Array]> = []) {
    this.#parts = new Map(parts);
  }

  /** @throws {DocumentRefusal} if the bytes are no .xlsx file, or an encrypted one. */
  static open(bytes: Uint8Array): Package {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      throw new DocumentRefusal(
        "AccessDenied",
        "The file is protected by a password, or is in the old .xls format. Save a copy as .xlsx without a password.",
      );
    }
    let parts: Record<string, Uint8Array>;
    try {
      parts = unzipSync(bytes);
    } catch {
      throw new DocumentRefusal("InvalidArgument", "The file is not an .xlsx workbook, or it is damaged.");
    }
    const found = Object.entries(parts).filter(([path]) => !path.endsWith("/"));
    return new Package(found.map(([path, part]) => [path.replaceAll("\\", "/").replace(/^\//, ""), part]));
  }

  copy(): Package {
    return new Package(this.#parts);
  }

  get paths(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#parts.get(path);
  }

  text(path: string): string | undefined {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const part = this.#parts.get(path);
    if (!part) return undefined;
    const text = part[0] === 0xff && part[1] === 0xfe ? new TextDecoder("utf-16le").decode(part) : strFromU8(part);
    this.#texts.set(path, text.replace(/^\uFEFF/, ""));
    return this.#texts.get(path);
  }

  set(path: string, content: string | Uint8Array): void {
    this.#texts.delete(path);
    this.#parts.set(path, typeof content === "string" ? strToU8(content) : content);
  }

  delete(path: string): void {
    this.#texts.delete(path);
    this.#parts.delete(path);
  }

  /** Relationships of a part; of the whole package for "". */
  relations(path: string): Relationship[] {
    const text = this.text(relationsPath(path));
    if (text === undefined) return [];
    return childrenNamed(parseXml(text), "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const type = attributes["Type"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: external ? (attributes["Target"] ?? "") : resolvePath(path, attributes["Target"] ?? ""),
        external,
      };
    });
  }

  /** @returns the new relationship's id. */
  relate(path: string, kind: string, target: string, options: { type?: string; external?: boolean } = {}): string {
    const where = relationsPath(path);
    const known = this.relations(path);
    const ids = new Set(known.map(({ id }) => id));
    let number = known.length + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const type = options.type ?? officeRelations + kind;
    const address = options.external === true ? target : relativePath(path, target);
    const mode = options.external === true ? ' TargetMode="External"' : "";
    const line = `<Relationship Id="${id}" Type="${type}" Target="${encodeXml(address)}"${mode}/>`;
    const before =
      this.text(where) ??
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const opened = before.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
    this.set(
      where,
      opened.replace(/<\/(\w+:)?Relationships>/, (closing) => line + closing),
    );
    return id;
  }

  unrelate(path: string, id: string): void {
    const where = relationsPath(path);
    const text = this.text(where);
    if (text === undefined) return;
    this.set(
      where,
      text.replace(/<(?:\w+:)?Relationship\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g, (markup) =>
        attributesOf(markup)["Id"] === id ? "" : markup,
      ),
    );
  }

  /** Declares a part's content type. */
  declare(path: string, contentType: string): void {
    const types = this.text("[Content_Types].xml") ?? emptyTypes;
    if (types.includes(`PartName="/${path}"`)) return;
    const line = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.set("[Content_Types].xml", types.replace("</Types>", `${line}</Types>`));
  }

  declareExtension(extension: string, contentType: string): void {
    const types = this.text("[Content_Types].xml") ?? emptyTypes;
    if (new RegExp(`Extension="${extension}"`, "i").test(types)) return;
    const line = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
    this.set(
      "[Content_Types].xml",
      types.replace(/<Types[^>]*>/, (opening) => opening + line),
    );
  }

  /** Removes a part with its own relationships and its declaration. */
  remove(path: string): void {
    this.delete(path);
    this.delete(relationsPath(path));
    const types = this.text("[Content_Types].xml");
    if (types === undefined) return;
    const name = `PartName="/${path}"`;
    const others = types.replace(/<(?:\w+:)?Override\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Override>)/g, (markup) =>
      markup.includes(name) ? "" : markup,
    );
    this.set("[Content_Types].xml", others);
  }

  /** The first free path of a numbered kind: `xl/charts/chart3.xml`. */
  freePath(pattern: (number: number) => string): string {
    let number = 1;
    while (this.#parts.has(pattern(number))) number += 1;
    return pattern(number);
  }

  zip(): Uint8Array {
    const first = "[Content_Types].xml";
    const order = [first, ...this.paths.filter((path) => path !== first)];
    const parts: Record<string, Uint8Array> = {};
    for (const path of order) {
      const part = this.#parts.get(path);
      if (part) parts[path] = part;
    }
    // A fixed time, so that the same workbook always gives the same bytes.
    return zipSync(parts, { level: 6, mtime: new Date(Date.UTC(2000, 0, 1)) });
  }
}

const emptyTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';

function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.includes("/") ? from.slice(0, from.lastIndexOf("/")).split("/") : [];
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function relativePath(from: string, target: string): string {
  const base = from.split("/").slice(0, -1);
  const steps = target.split("/");
  while (base.length > 0 && steps.length > 1 && base[0] === steps[0]) {
    base.shift();
    steps.shift();
  }
  return "../".repeat(base.length) + steps.join("/");
}
