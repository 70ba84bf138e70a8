import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeScripts } from "./office-in-node";

/** The members of one class of the API, by their names on the wire. */
export interface ClassMembers {
  readonly scalars: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

const all = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""));

/** Every class of the API with its members, read out of the library's own debug build. */
export function libraryMembers(): ReadonlyMap<string, ClassMembers> {
  const script = readFileSync(join(officeScripts, "excel-web-16.00.debug.js"), "utf8");
  const namespace = script.slice(script.indexOf('var _hostName = "Excel"'));
  const starts = [...namespace.matchAll(/var (\w+) = \(function \(_super\) \{\s*__extends\(\1, _super\);/g)];
  return new Map(
    starts.map((start, position) => {
      const text = namespace.slice(start.index, starts[position + 1]?.index);
      const names =
        /_scalarPropertyOriginalNames", \{\s*get: function \(\) \{\s*return \[([^\]]*)\]/.exec(text)?.[1] ?? "";
      return [
        start[1] ?? "",
        {
          // Some are set under another name, by code of the library's own.
          scalars: new Set([...all(names, /"(\w+)"/g), ...all(text, /_invokeSetProperty\(thisObj, "(\w+)"/g)]),
          navigations: all(text, /_createPropertyObject\([\w.]+, this, "(\w+)"/g),
          methods: all(text, /(?:_invokeMethod\(this|_createMethodObject\([\w.]+, this), "(\w+)"/g),
        },
      ];
    }),
  );
}
