import { wallTime } from "../../src/cli/wall-time";

describe("wall time", () => {
  it("is Excel's serial of the local clock, the day whole and the time a fraction", () => {
    expect(wallTime(new Date(2024, 0, 1, 6, 0))).toBeCloseTo(45292.25, 9);
  });

  it("shows the local clock on both sides of a change to summer time", () => {
    expect(wallTime(new Date(2024, 6, 1, 12, 0))).toBeCloseTo(45474.5, 9);
  });
});
