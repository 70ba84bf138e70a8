import type { CellError, Value } from "../spreadsheet/document";
import { registerCustomFunction, type CustomFunction } from "../spreadsheet/formula/custom-functions";

/** What the page does of Excel's part in custom functions: it knows an add-in only by its manifest. */
interface FunctionPlaces {
  readonly namespace: string;
  readonly script: string;
  readonly metadata: string;
}

interface DescribedFunction {
  readonly id: string;
  readonly parameters: readonly { readonly dimensionality?: "matrix" }[];
}

type AddInFunction = (...given: unknown[]) => unknown;

/**
 * Makes the worksheet functions of an add-in known to all workbooks, as Excel does when it starts one: the manifest says
 * where script and descriptions are, and the script, in a frame of its own, associates its functions with their names.
 *
 * Formulas get the error that a function throws; Excel shows its message on the cell's warning sign, this page does not.
 *
 * @param manifest  Address of the manifest; what it names is taken from the same folder.
 * @returns  How many functions there are now; 0 where the manifest names none.
 * @throws {Error} if a file cannot be had.
 */
export async function startAddInFunctions(manifest: string): Promise<number> {
  const places = functionPlaces(await text(manifest));
  if (places === undefined) return 0;
  const beside = (address: string): string =>
    new URL(new URL(address).pathname.split("/").at(-1) ?? "", new URL(manifest, window.location.href)).href;
  const { functions } = JSON.parse(await text(beside(places.metadata))) as { functions: readonly DescribedFunction[] };
  const associated = await associatedBy(beside(places.script));
  for (const described of functions) {
    const work = associated.get(described.id);
    if (work !== undefined) registerCustomFunction(`${places.namespace}.${described.id}`, called(work, described));
  }
  return functions.length;
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be had: ${response.status}.`);
  return response.text();
}

function functionPlaces(manifest: string): FunctionPlaces | undefined {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const all = (name: string, within: Document | Element = xml): readonly Element[] => [
    ...within.getElementsByTagNameNS("*", name),
  ];
  const point = all("ExtensionPoint").find((one) => one.getAttribute("xsi:type") === "CustomFunctions");
  if (point === undefined) return undefined;
  const resources = new Map(
    [...all("Url"), ...all("String")].map((one) => [one.getAttribute("id"), one.getAttribute("DefaultValue") ?? ""]),
  );
  const resource = (element: Element | undefined): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const source = (name: string): string => resource(all("SourceLocation", all(name, point)[0])[0]);
  return { namespace: resource(all("Namespace", point)[0]), script: source("Script"), metadata: source("Metadata") };
}

/** Runs a script in a frame of its own and collects what it associates. */
function associatedBy(script: string): Promise<ReadonlyMap<string, AddInFunction>> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const associated = new Map<string, AddInFunction>();
  const associate = (given: string | Record<string, AddInFunction>, work?: AddInFunction): void => {
    const pairs = typeof given === "string" ? [[given, work] as const] : Object.entries(given);
    for (const [id, one] of pairs) if (one !== undefined) associated.set(id.toUpperCase(), one);
  };
  Object.assign(frame.contentWindow as Window, {
    CustomFunctions: { associate, Error: FunctionError, ErrorCode: errorCodes },
  });
  return new Promise((resolve, reject) => {
    const element = (frame.contentDocument as Document).createElement("script");
    element.src = script;
    element.addEventListener("load", () => resolve(associated));
    element.addEventListener("error", () => reject(new Error(`${script} cannot be had.`)));
    (frame.contentDocument as Document).body.append(element);
  });
}

class FunctionError extends Error {
  constructor(
    readonly code: CellError["error"],
    message?: string,
  ) {
    super(message);
  }
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const satisfies Record<string, CellError["error"]>;

/** Hands ranges over as rows and single values as such, as the description says; what goes wrong is #VALUE!, as in Excel. */
const called =
  (work: AddInFunction, { parameters }: DescribedFunction): CustomFunction =>
  (...given) => {
    try {
      const found = work(
        ...given.map((rows, at) => (parameters[at]?.dimensionality === "matrix" ? rows : rows?.[0]?.[0])),
      );
      return Array.isArray(found) ? (found as readonly (readonly Value[])[]) : [[found as Value]];
    } catch (error) {
      return [[{ error: error instanceof FunctionError ? error.code : "#VALUE!" }]];
    }
  };
