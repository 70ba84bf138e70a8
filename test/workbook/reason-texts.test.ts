import { reachByRating } from "../../src/core/reasons/reach-by-rating";
import { reachByWeight } from "../../src/core/reasons/reach-by-weight";
import { whyAbove } from "../../src/core/reasons/why-above";
import { rankPortfolio } from "../../src/core/rank-portfolio";
import { defaultParameters } from "../../src/core/run-parameters";
import { comparisonText, listText, reachText } from "../../src/workbook/reason-texts";
import { flatTree, linear, portfolio, project } from "../core/example-portfolio";
import { words } from "../core/reasons/any-ranked";

const given = portfolio({
  criteria: flatTree([
    { weight: 6, valueFunction: linear(0, 10) },
    { weight: 4, valueFunction: linear(0, 10, "lower") },
  ]),
  // 0.70, 0.56, 0.40.
  projects: [project("a", [8, 4.5]), project("b", [4, 2]), project("c", [4, 6])],
});
const ranked = rankPortfolio(given, defaultParameters);

describe("reasons in words", () => {
  it("say by how much, on what a project is ahead, and on what behind", () => {
    expect(comparisonText(whyAbove(ranked, 0, 1), ranked)).toBe(
      "By 0.140: ahead on C1 (+0.240); behind on C2 (−0.100).",
    );
  });

  it("say so where two are rated alike, and where the method does not add up values", () => {
    const twins = rankPortfolio(
      { ...given, projects: [project("a", [1, 1]), project("b", [1, 1])] },
      defaultParameters,
    );
    expect(comparisonText(whyAbove(twins, 0, 1), twins)).toBe("Level: rated alike on everything that counts.");
    const byTopsis = rankPortfolio(given, { ...defaultParameters, method: "topsis" });
    expect(comparisonText(whyAbove(byTopsis, 0, 2), byTopsis)).toMatch(
      /^By \d\.\d+ by the method in use; in weighted values ahead on C1 \(\+0\.240\) and C2 \(\+0\.060\)\.$/,
    );
  });

  it("sum up the criteria that are not named", () => {
    const many = rankPortfolio(
      portfolio({
        criteria: flatTree([5, 4, 3, 2, 1].map((weight) => ({ weight }))),
        projects: [project("a", [1, 1, 1, 1, 1]), project("b", [0, 0, 0, 0, 0])],
      }),
      defaultParameters,
    );
    expect(comparisonText(whyAbove(many, 0, 1), many, 2)).toBe(
      "By 1.000: ahead on C1 (+0.333), C2 (+0.267) and 3 more (+0.400).",
    );
  });

  it("name the least change of a rating, rounded to the side that is enough, and of a weight", () => {
    const reach = (i: number, top: number) => {
      const [rating] = reachByRating(ranked, i, top);
      const [weight] = reachByWeight(ranked, i, top);
      return { ...(rating === undefined ? {} : { rating }), ...(weight === undefined ? {} : { weight }) };
    };
    // b lacks 0.14: 0.14 / 0.06 = 2.33 on C1; level at w where 0.8 w + 0.55 (1 − w) = 0.4 w + 0.8 (1 − w).
    expect(reachText(reach(1, 1), ranked)).toBe(
      "C1 at least 6.34 instead of 4; or a weight of C1 of 38.5 % instead of 60 %.",
    );
    expect(reachText(reach(2, 2), ranked)).toBe("C1 at least 6.67 instead of 4. No single weight is enough.");
    expect(reachText({}, ranked)).toBe("No single rating and no single weight is enough.");
  });

  it("name the word that is enough", () => {
    const worded = rankPortfolio(
      portfolio({
        criteria: flatTree([{ weight: 1, valueFunction: words }]),
        projects: [project("a", ["Low"]), project("b", ["None"])],
      }),
      defaultParameters,
    );
    const [rating] = reachByRating(worded, 1, 1);
    expect(reachText(rating === undefined ? {} : { rating }, worded)).toBe(
      "C1 Low instead of None. No single weight is enough.",
    );
  });

  it("join lists with commas and an and", () => {
    expect([listText([]), listText(["a"]), listText(["a", "b"]), listText(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});
