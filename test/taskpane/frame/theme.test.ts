import { isDarkSurrounding, perceivedLightness } from "../../../src/taskpane/frame/theme";

describe("the pane's theme", () => {
  it("is Office's where Office tells it, whatever the system prefers", () => {
    expect(isDarkSurrounding({ officeBackground: "#FFFFFF", prefersDark: true })).toBe(false);
    expect(isDarkSurrounding({ officeBackground: "#212121", prefersDark: false })).toBe(true);
  });

  it("is the system's where Office is silent or not understood", () => {
    expect(isDarkSurrounding({ prefersDark: true })).toBe(true);
    expect(isDarkSurrounding({ officeBackground: "black", prefersDark: false })).toBe(false);
  });

  it("weighs green most and blue least, as the eye does", () => {
    expect(perceivedLightness("#00FF00")).toBeCloseTo(0.587, 9);
    expect(perceivedLightness("#0000ff")).toBeCloseTo(0.114, 9);
  });
});
