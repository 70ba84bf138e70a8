import { firstView, openedFor } from "../../../src/taskpane/commands/opened-for";

describe("what the pane is opened for", () => {
  it("is read from the address that the ribbon's button opens", () => {
    expect(openedFor("?action=prioritise", false)).toBe("prioritise");
    expect(openedFor("?_host_Info=Excel$Web$16.01&action=check", false)).toBe("check");
    expect(openedFor("?action=delete", false)).toBe("nothing");
  });

  it("is nothing when the page is only loaded again: nobody pressed the button", () => {
    expect(openedFor("?action=prioritise", true)).toBe("nothing");
  });

  it("puts the start page only in the way of someone who pressed no button and has not seen it", () => {
    expect(firstView("nothing", false).page).toBe("start");
    expect(firstView("nothing", true).page).toBe("steps");
    expect(firstView("prioritise", false)).toEqual({ page: "steps", step: "score" });
    expect(firstView("check", false)).toEqual({ page: "steps", step: "data" });
  });
});
