import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const served = "https://localhost:3001/pane/";
const all = (pattern: RegExp): readonly string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");

/** Width and height from the header of a PNG file. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("the manifest", () => {
  it("is served over https alone, from one place", () => {
    const addresses = all(/DefaultValue="(http[^"]*)"/g);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address.startsWith(served)).toBe(true);
  });

  it("defines every resource that a button refers to, once", () => {
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(defined).size).toBe(defined.length);
    for (const used of all(/resid="([^"]+)"/g)) expect(defined).toContain(used);
  });

  it("keeps ribbon labels and resource ids within Office's 32 and 125 characters", () => {
    for (const id of all(/ id="([^"]+)"/g)) expect(id.length).toBeLessThanOrEqual(32);
    for (const label of all(/<bt:String id="[^"]*Label" DefaultValue="([^"]*)"/g))
      expect(label.length).toBeLessThanOrEqual(125);
    for (const tip of all(/<bt:String id="[^"]*Tip" DefaultValue="([^"]*)"/g))
      expect(tip.length).toBeLessThanOrEqual(250);
  });

  it("names the product's tab with the buttons Open, Prioritise and Check", () => {
    expect(all(/<Control xsi:type="Button" id="Rankfolio\.(\w+)"/g)).toEqual(["Open", "Prioritise", "Check"]);
  });

  it("points at icons that exist in the size it promises", () => {
    const icons = all(/<bt:Image id="[^"]+" DefaultValue="([^"]+)"/g);
    expect(icons).toHaveLength(24);
    for (const address of icons) {
      const file = path.join(root, address.slice(served.length));
      const promised = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect(pngSize(file)).toEqual({ width: promised, height: promised });
    }
  });

  it.each([16, 20, 24, 32, 40, 48, 64, 80, 128])("has the product mark at %i pixels", (size) => {
    expect(pngSize(path.join(root, "assets", `icon-${size}.png`))).toEqual({ width: size, height: size });
  });

  it("asks for one version of Excel's API throughout", () => {
    expect(new Set(all(/MinVersion="([^"]+)"/g))).toEqual(new Set(["1.13"]));
  });

  const schema = path.join(root, "..", "shared", "manifest-schema", "OfficeAppManifestV1_1.xsd");
  it("is well-formed, and valid against Microsoft's schema where schema and xmllint are at hand", () => {
    const opened = all(/<([A-Za-z:]+)[\s>]/g).length;
    const closed = [...manifest.matchAll(/<\/[A-Za-z:]+>|\/>/g)].length;
    expect(opened).toBe(closed);
    if (existsSync(schema) && existsSync("/usr/bin/xmllint")) {
      expect(() =>
        execFileSync("xmllint", ["--noout", "--schema", schema, path.join(root, "manifest.xml")], { stdio: "pipe" }),
      ).not.toThrow();
    }
  });
});
