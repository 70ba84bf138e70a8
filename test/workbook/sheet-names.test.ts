import { freeSheetName, withSheetNames } from "../../src/workbook/sheet-names";

describe("withSheetNames", () => {
  const names = new Map([
    ["Ranking", "Rangliste 2026"],
    ["Run log", "Log"],
  ]);

  it.each([
    ["=Ranking!A1+Ranking!$B$2", "='Rangliste 2026'!A1+'Rangliste 2026'!$B$2"],
    ["='Run log'!A1", "=Log!A1"],
    ['="Ranking!A1"&Ranking!A1', "=\"Ranking!A1\"&'Rangliste 2026'!A1"],
    ["=MyRanking!A1", "=MyRanking!A1"],
    ["='Old Ranking'!A1", "='Old Ranking'!A1"],
    ["=RF_Ranking[Ranking!]", "=RF_Ranking[Ranking!]"],
  ])("makes of %s %s", (from, to) => {
    expect(withSheetNames(from, names)).toBe(to);
  });

  it("quotes an apostrophe in the new name", () => {
    expect(withSheetNames("=Ranking!A1", new Map([["Ranking", "Ann's"]]))).toBe("='Ann''s'!A1");
  });
});

describe("freeSheetName", () => {
  it("counts on where the name is taken, whatever its case", () => {
    expect(freeSheetName("Ranking", ["ranking", "Ranking (2)"])).toBe("Ranking (3)");
  });

  it("never exceeds 31 characters", () => {
    const long = "Portfolio of the whole company X";
    expect(freeSheetName(long, [long.slice(0, 31)])).toBe("Portfolio of the whole comp (2)");
  });
});
