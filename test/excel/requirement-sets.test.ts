import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { undoGroups } from "../../src/excel/requirement-sets";

const root = path.join(__dirname, "..", "..");

/** Members that are used only where `isSetSupported` says so. */
const guarded: Readonly<Record<string, string>> = { mergeUndoGroup: undoGroups };

const isMember = (node: ts.Node): node is ts.Identifier =>
  ts.isIdentifier(node) &&
  ((ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
    (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
    ts.isBindingElement(node.parent));

/** What a name stands for, of objects too that are destructured or written out. */
function symbolsOf(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const { parent } = node;
  const named = (type: ts.Type | undefined, name: string): readonly ts.Symbol[] =>
    (type?.isUnion() ? type.types : type ? [type] : []).flatMap((one) => one.getProperty(name) ?? []);
  if (ts.isPropertyAssignment(parent)) return named(checker.getContextualType(parent.parent), node.text);
  if (ts.isBindingElement(parent)) {
    return named(checker.getTypeAtLocation(parent.parent), (parent.propertyName ?? parent.name).getText());
  }
  return [checker.getSymbolAtLocation(node)].filter((symbol) => symbol !== undefined);
}

/** The oldest set of Excel's API that has the member, as its documentation says. */
function setsOf(symbol: ts.Symbol): readonly string[] {
  return (symbol.declarations ?? [])
    .filter((declaration) => declaration.getSourceFile().fileName.includes("office-js"))
    .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getFullText()))
    .flatMap((text) => [...text.matchAll(/\[Api set: (\w+ \d+\.\d+|[^\]]+)/g)].map((match) => match[1] ?? ""));
}

/** Members of Excel that the adapter names, with the set of each. */
function usedMembers(): ReadonlyMap<string, string> {
  const config = ts.readConfigFile(path.join(root, "tsconfig.excel.json"), (file) => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(fileNames, {
    ...options,
    types: ["office-js"],
    typeRoots: [path.join(root, "node_modules", "@types")],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (isMember(node)) {
      for (const symbol of symbolsOf(node, checker)) for (const set of setsOf(symbol)) found.set(node.text, set);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (/\/src\/excel\//.test(file.fileName)) visit(file);
  return found;
}

it("asks in the manifest for exactly what the adapter's members need of Excel", () => {
  const used = usedMembers();
  expect(used.size).toBeGreaterThan(100);
  for (const [member, set] of Object.entries(guarded)) expect(used.get(member)).toBe(`ExcelApi ${set}`);
  const needed = [...used].filter(([member]) => !(member in guarded)).map(([, set]) => set);
  expect(needed.filter((set) => !/^ExcelApi 1\.\d+$/.test(set))).toEqual([]);
  const floor = `1.${Math.max(...needed.map((set) => Number(set.split("1.")[1])))}`;
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const asked = [...manifest.matchAll(/Name="ExcelApi" MinVersion="([^"]+)"/g)].map((match) => match[1]);
  expect(asked).toEqual([floor, floor]);
}, 120_000);
