// The worksheet functions as Excel is told of them: read from the comments in src/functions/families.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

export const namespace = "RANKFOLIO";
const families = ["src", "functions", "families"];

/** The files that hold worksheet functions. */
export const familyFiles = (root) =>
  readdirSync(path.join(root, ...families))
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => path.join(root, ...families, file));

/** A worked example of each function, by the function's name. */
export const examplesIn = (root) =>
  JSON.parse(readFileSync(path.join(root, "src", "functions", "examples.json"), "utf8"));

/** The anchor of a function on the help page. */
export const anchor = (name) => name.toLowerCase().replaceAll(".", "-");

/**
 * What functions.json says, each function with its place on the help page.
 *
 * @param helpPage  Where the help page is served.
 * @throws {Error} naming what a comment lacks.
 */
export async function functionsMetadata(root, helpPage) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(familyFiles(root));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson);
  const examples = examplesIn(root);
  const lacking = metadata.functions.filter(({ name }) => examples[name] === undefined).map(({ name }) => name);
  if (lacking.length > 0) throw new Error(`src/functions/examples.json has no example of ${lacking.join(", ")}.`);
  // In the order of the examples, which goes from weights over scores to money.
  const order = Object.keys(examples);
  const functions = metadata.functions
    .map((one) => ({ ...one, helpUrl: `${helpPage}#${anchor(one.name)}` }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return { ...metadata, functions };
}
