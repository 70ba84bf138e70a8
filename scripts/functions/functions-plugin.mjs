import webpack from "webpack";
import { functionsHelpPage } from "./documentation.mjs";
import { examplesIn, familyFiles, functionsMetadata } from "./metadata.mjs";

/** Writes functions.json from the comments of the worksheet functions, and the page that stands at their help address. */
export class FunctionsPlugin {
  constructor({ root, address }) {
    this.root = root;
    this.address = address;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = webpack;
    compiler.hooks.thisCompilation.tap("FunctionsPlugin", (compilation) => {
      for (const file of familyFiles(this.root)) compilation.fileDependencies.add(file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsPlugin", stage }, async () => {
        try {
          const metadata = await functionsMetadata(this.root, `${this.address}functions-help.html`);
          const page = functionsHelpPage(metadata, examplesIn(this.root));
          compilation.emitAsset("functions.json", new sources.RawSource(JSON.stringify(metadata)));
          compilation.emitAsset("functions-help.html", new sources.RawSource(page));
        } catch (error) {
          compilation.errors.push(new WebpackError(`Worksheet functions: ${error.message}`));
        }
      });
    });
  }
}
