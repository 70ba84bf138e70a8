import { whatIsStored } from "../../../src/taskpane/settings/what-is-stored";

describe("what is about to be forgotten", () => {
  it("names people's answers, which are lost for good, only where there are any", () => {
    expect(whatIsStored(false, 0)).toBe(
      "Stored are the choices above and on the Score step. Forgetting them changes no sheet.",
    );
    expect(whatIsStored(true, 1)).toMatch(/columns and 1 answer from .*cannot be brought back\.$/);
  });
});
