import { compareMethods } from "../../../src/core/scoring/compare-methods";
import { defaultParameters } from "../../../src/core/run-parameters";
import { methodRows, methodsInWords } from "../../../src/taskpane/robustness/method-rows";
import { portfolio, ranked } from "../made-portfolio";

describe("methods beside that of the run", () => {
  const rows = methodRows(ranked, compareMethods(portfolio, defaultParameters));

  it("are all that can be used but the run's own, those that agree most first", () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.map(({ id }) => id)).not.toContain("weighted-sum");
    const agreements = rows.map(({ agreement }) => agreement ?? -2);
    expect(agreements).toEqual([...agreements].sort((a, b) => b - a));
  });

  it("all have a project first that is better on everything", () => {
    expect(rows.every(({ firsts }) => firsts.includes("Project B"))).toBe(true);
    expect(methodsInWords(ranked, rows)).toBe(
      `All ${rows.length} other methods that can be used rank Project B first, too.`,
    );
  });

  it("are counted and not rounded up to agreement", () => {
    const [first, ...others] = rows;
    const dissenting = first ? [{ ...first, firsts: ["Project D"] }, ...others] : [];
    expect(methodsInWords(ranked, dissenting)).toMatch(new RegExp(`^Of ${rows.length} .*, ${rows.length - 1} rank`));
    expect(methodsInWords(ranked, [])).toMatch(/^No other method/);
  });
});
