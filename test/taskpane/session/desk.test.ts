import { refusalOf } from "../../../src/taskpane/session/desk";
import { wallTime } from "../../../src/taskpane/session/wall-clock";

describe("troubles that come as errors", () => {
  it("keep a refusal's own words and reason", () => {
    const refused = { ok: false, reason: "editing-cell", message: "Press Enter in the cell first." } as const;
    expect(refusalOf(Object.assign(new Error("x"), { refused }))).toBe(refused);
  });

  it("are told in the host's words with what to do, and one full stop", () => {
    expect(refusalOf(new Error("The network is gone.")).message).toBe(
      "The network is gone. Try again; if it stays, reload the pane.",
    );
    expect(refusalOf("odd").message).toBe("odd. Try again; if it stays, reload the pane.");
  });
});

describe("wall time", () => {
  it("is the day serial of Excel with the time as fraction, where the user is", () => {
    expect(wallTime(new Date(2024, 0, 1, 6, 0))).toBeCloseTo(45_292.25, 9);
  });
});
