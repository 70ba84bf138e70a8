import { month } from "../../../src/core/model/period";
import { decidingDecimals, formattingFor } from "../../../src/taskpane/frame/formatting";

describe("numbers in the pane", () => {
  const british = formattingFor("en-GB");
  const german = formattingFor("de-DE");

  it("follow the user's culture", () => {
    expect(british.number(12_345.678, 1)).toBe("12,345.7");
    expect(german.number(12_345.678, 1)).toBe("12.345,7");
    expect(german.percent(0.325, 1)).toBe("32,5 %");
  });

  it("have a real minus sign, and zero has none", () => {
    expect(british.number(-40)).toBe("−40");
    expect(british.number(-0.2)).toBe("0");
    expect(british.signed(-0.2)).toBe("0");
    expect(british.signed(120)).toBe("+120");
  });

  it("put a currency sign first and a unit that is a word last", () => {
    expect(british.money(12.34, "£m")).toBe("£12.3m");
    expect(british.money(-12.34, "£m")).toBe("−£12.3m");
    expect(british.money(1816.4, "k€")).toBe("1,816 k€");
    expect(british.money(0.5)).toBe("0.50");
  });

  it("name months by their year", () => {
    expect(british.month(month(2027, 3))).toBe("Mar 2027");
  });

  it("fall back to English where the culture is unknown", () => {
    expect(formattingFor("xx-unknown-culture").number(1234)).toBe("1,234");
  });
});

describe("decimals of scores", () => {
  it("are two unless scores that differ would read the same", () => {
    expect(decidingDecimals([0.81, 0.77, 0.77])).toBe(2);
    expect(decidingDecimals([0.812, 0.809])).toBe(3);
    expect(decidingDecimals([0.8121, 0.8119])).toBe(4);
  });
});
