import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { SpreadsheetDocument } from "../../../src/spreadsheet/document";
import { createHost } from "../../../src/workbench/host/create-host";
import type { ExcelHost, HostOptions } from "../../../src/workbench/host/host";
import { nativeBridge, pushEvents } from "../../../src/workbench/host/native-bridge";

/**
 * Microsoft's client library, unmodified, in Node, over a document of ours: `test/workbench/host/office-in-node.ts`.
 * The library is loaded once for a test file and keeps one connection; `openExcel` puts it over another document.
 * After it `Excel` is global as well, as an adapter expects it.
 */
export interface OfficeInNode {
  readonly excel: typeof Excel;
  readonly host: ExcelHost;
  readonly document: SpreadsheetDocument;
}

let current: ExcelHost | undefined;
let stopEvents: (() => void) | undefined;
let library: typeof Excel | undefined;

const bridge = nativeBridge(() => {
  if (!current) throw new Error("openExcel was not called");
  return current;
});

export function openExcel(document: SpreadsheetDocument, options: HostOptions = {}): OfficeInNode {
  stopEvents?.();
  current?.dispose();
  const host = createHost(document, options);
  current = host;
  library ??= load();
  stopEvents = pushEvents(host, bridge);
  Object.assign(globalThis, { Excel: library });
  return { excel: library, host, document };
}

/** Where the library's files are; the debug build of the same code names what is missing. */
export const officeScripts = join(
  createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"),
  "../dist",
);

function load(): typeof Excel {
  const script = readFileSync(join(officeScripts, "excel-web-16.00.js"), "utf8");
  // The library leaves its namespaces in variables, as in a page, and takes a window's properties for variables.
  const run = new Function("window", `with (window) {${script}\nreturn Excel;}`) as (window: object) => typeof Excel;
  const document = { URL: "", createElement: () => ({}), getElementsByTagName: () => [] };
  const namespaces = {
    Excel: undefined,
    Office: undefined,
    OfficeCore: undefined,
    OfficeExtension: undefined,
    OSF: undefined,
  };
  const page: Record<string, unknown> = {
    ...namespaces,
    Promise,
    document,
    location: { href: "" },
    navigator: { userAgent: "Node" },
  };
  return run(Object.assign(page, { window: page, _richApiNativeBridge: bridge }));
}

/** The error of a batch, with the code that Excel gives. */
export async function refusalOf(batch: Promise<unknown>): Promise<{ code: string; message: string; location: string }> {
  try {
    await batch;
  } catch (error) {
    const { code, message, debugInfo } = error as {
      code?: string;
      message: string;
      debugInfo?: { errorLocation?: string };
    };
    return { code: code ?? "", message, location: debugInfo?.errorLocation ?? "" };
  }
  throw new Error("the batch was not refused");
}
