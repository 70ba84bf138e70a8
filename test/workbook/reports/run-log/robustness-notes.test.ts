import { allSteps } from "../../../../src/core/run-steps";
import { prepare, prepareSteps } from "../../../../src/app/prepare";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { madeUpWorkbook } from "../made-up-workbook";

describe("the notes on robustness", () => {
  it("say how many weights were drawn, from which seed, and that intervals are exact", async () => {
    const contents = await fileWorkbook(madeUpWorkbook(8)).read();
    const robustness = { samples: 300, seed: 7, information: "none", band: 0.2, top: 3 } as const;
    const options = { now: 46_348.05, parameters: { robustness } };
    const written = allSteps(prepareSteps(contents, options));
    const looked = prepare(contents, options);
    if (written.kind === "issues" || looked.kind === "issues") throw new Error("issues");
    const textOf = ({ prepared }: typeof written) =>
      JSON.stringify(prepared.sheets.find(({ role }) => role === "runLog")?.cells);
    expect(textOf(written)).toContain("SMAA-2: 300 sets of weights");
    expect(textOf(written)).toContain("seed 7");
    expect(textOf(written)).toContain("calculated exactly");
    expect(textOf(looked)).not.toContain("SMAA-2");
  });
});
