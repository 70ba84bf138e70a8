import { prioritise } from "../../src/app/prioritise";
import { madeUpWorkbook } from "../workbook/reports/made-up-workbook";
import { openLive } from "./adapters";
import { picture } from "./document-picture";

it.each([5, 45])(
  "Undo leaves every format and every link of all reports on %i projects as they were",
  async (projects) => {
    const document = madeUpWorkbook(1, { projects });
    const { live } = openLive(document);
    expect((await prioritise(live, { now: 46_000 })).kind).toBe("written");
    // Rows to repeat on paper, which the first report on changes has not, cannot be taken away through the API.
    expect((await prioritise(live, { now: 46_001 })).kind).toBe("written");
    const before = picture(document);
    expect((await prioritise(live, { now: 46_001 })).kind).toBe("written");
    expect((await live.undo()).ok).toBe(true);
    expect(picture(document)).toEqual(before);
  },
  120_000,
);
