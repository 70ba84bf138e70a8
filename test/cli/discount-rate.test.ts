import { discountRate } from "../../src/cli/discount-rate";

describe("the discount rate on the command line", () => {
  it.each([
    ["8%", 0.08],
    ["7.5 %", 0.075],
    ["0.08", 0.08],
    [".1", 0.1],
    ["0", 0],
    ["-2%", -0.02],
    ["150%", 1.5],
    ["1", 1],
  ])("takes %s for %d, exactly", (given, rate) => {
    expect(discountRate(given)).toBe(rate);
  });

  it.each(["8", "1.5", "-100%", "-1", "0,08", "eight", "", "8%%", "1e3"])(
    "refuses %s, and says what to type",
    (given) => {
      expect(() => discountRate(given)).toThrow("8% or a share such as 0.08");
    },
  );
});
