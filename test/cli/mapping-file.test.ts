import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readMappingFile } from "../../src/cli/mapping-file";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), "rankfolio-mapping-"))));
afterAll(() => rm(folder, { recursive: true }));

async function mappingIn(text: string) {
  const file = path.join(folder, "mapping.json");
  await writeFile(file, text);
  return readMappingFile(file);
}

describe("a mapping file", () => {
  it("is read as written, a byte order mark passed over", async () => {
    const mapping = { Projects: { table: { sheet: "Plan" }, columns: { name: "Title" } } };
    expect(await mappingIn(`\uFEFF${JSON.stringify(mapping)}`)).toEqual(mapping);
  });

  it("that is no JSON is refused with the place", async () => {
    await expect(mappingIn("{ Projects: }")).rejects.toThrow(/mapping\.json is not valid JSON: .*position 2/);
  });

  it("of another shape is refused with the right one", async () => {
    await expect(mappingIn('{ "Projects": "Plan" }')).rejects.toThrow(/is not a mapping.*"columns"/);
  });

  it("that is missing is said to be missing", async () => {
    await expect(readMappingFile(path.join(folder, "none.json"))).rejects.toThrow("no such file or folder");
  });
});
