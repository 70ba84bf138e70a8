import { adapters, written } from "./adapters";
import { picture } from "./document-picture";
import { change, inputWorkbook, projects } from "./sample-change";

describe("both adapters", () => {
  it("leave the same workbook for the same change", async () => {
    const rows = projects(6);
    const pictures = [];
    for (const adapter of adapters) {
      const document = inputWorkbook(rows);
      written(await adapter.open(document).write(change(rows)));
      pictures.push(picture(document));
    }
    expect(pictures[1]).toEqual(pictures[0]);
  });
});
