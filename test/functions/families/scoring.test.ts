import {
  promethee,
  score,
  spotis,
  topsis,
  vikor,
  waspas,
  weightedProduct,
  weightedSum,
} from "../../../src/functions/families/scoring";

// Tzeng & Huang (2011), Multiple Attribute Decision Making: four alternatives, three criteria.
const ratings = [[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]]; // prettier-ignore
const weights = [[0.3, 0.4, 0.3]];
const plain = (rows: readonly (readonly number[])[]): readonly number[] => rows.map(([figure]) => figure as number);
const rounded = (rows: readonly (readonly number[])[], digits = 4): readonly number[] =>
  plain(rows).map((figure) => Number(figure.toFixed(digits)));

describe("scoring methods on ranges", () => {
  it("give the published closeness of TOPSIS, whether weights stand in a row or a column", () => {
    expect(rounded(topsis(ratings, weights))).toEqual([0.5037, 0.6581, 0.7482, 0.334]);
    expect(topsis(ratings, [[0.3], [0.4], [0.3]])).toEqual(topsis(ratings, weights));
  });

  it("give Opricovic and Tzeng's figures with either normalisation, whose winners differ", () => {
    const houses = [[1, 3000], [2, 3750], [5, 4500]]; // prettier-ignore
    const directions = [["cost", "Benefit"]];
    expect(rounded(topsis(houses, [[1, 1]], directions, "min-max"), 3)).toEqual([0.5, 0.617, 0.5]);
    expect(rounded(topsis(houses, [[1, 1]], directions), 3)).toEqual([0.762, 0.722, 0.238]);
  });

  it("give VIKOR's Q as published, the lower the better, and let v through", () => {
    expect(rounded(vikor(ratings, weights))).toEqual([0.75, 0.25, 0, 1]);
    expect(vikor(ratings, weights, undefined, 1)).not.toEqual(vikor(ratings, weights, undefined, 0.5));
  });

  it("give PROMETHEE's net flows as published", () => {
    const given = [[4, 3, 2], [3, 2, 4], [5, 1, 3]]; // prettier-ignore
    expect(rounded(promethee(given, [[0.5, 0.3, 0.2]]), 12)).toEqual([0.1, -0.3, 0.2]);
  });

  it("do not care how large the weights are, only how they compare", () => {
    for (const method of [topsis, vikor, waspas, weightedSum])
      expect(rounded(method(ratings, [[30, 40, 30]]), 10)).toEqual(rounded(method(ratings, weights), 10));
  });

  it("keep the order of the others in SPOTIS when bounds are given and a row comes in", () => {
    const bounds = [[0, 0, 0], [10, 10, 10]]; // prettier-ignore
    const before = plain(spotis(ratings, weights, undefined, bounds));
    const after = plain(spotis([...ratings, [10, 0, 9]], weights, undefined, bounds));
    expect(after.slice(0, 4)).toEqual(before);
  });

  it.each([
    [() => topsis([[1, "x"], [2, 3]], [[1, 1]]), "ratings, row 1, column 2: expected a number, found the text “x”."], // prettier-ignore
    [() => topsis([[1, null], [2, 3]], [[1, 1]]), "ratings, row 1, column 2: expected a number, found a blank cell."], // prettier-ignore
    [() => topsis([[1, 2]], [[1]]), "weights: expected 2 values, one for each column of ratings; found 1."],
    [() => topsis([[1, 2]], [[1, -1]]), "weights, value 2: expected a number of 0 or more, found -1."],
    [() => topsis([[1, 2]], [[0, 0]]), "weights: expected one above 0, found only zeros."],
    [
      () => topsis([[1, 2]], [[1, 1]], [["higher", "up"]]),
      "directions, value 2: expected “higher” or “lower”, found the text “up”.",
    ],
    [
      () => topsis([[1, 2]], [[1, 1]], undefined, "square"),
      "normalisation: expected “vector”, “min-max”, “sum”, “max”, found the text “square”.",
    ],
    [() => waspas([[1, 2]], [[1, 1]], undefined, 2), "lambda: expected a number from 0 to 1, found 2."],
    [
      () => spotis([[1, 2]], [[1, 1]], undefined, [[1, 2]]),
      "bounds: expected 2 rows and 2 columns, one for each column of ratings; found 1 and 2.",
    ],
    [() => spotis([[1]], [[1]], undefined, [[3], [2]]), "bounds, column 1: the low end 3 is above the high end 2."],
  ])("say which argument, where, what is expected and what was found (%#)", (call, message) => {
    expect(call).toThrow(message);
  });

  it("take any method by its name, with its options as text", () => {
    expect(score("TOPSIS", ratings, weights, null as never, "Normalisation = sum")).toEqual(
      topsis(ratings, weights, undefined, "sum"),
    );
    expect(score("vikor", ratings, weights, undefined, "v=1;")).toEqual(vikor(ratings, weights, undefined, 1));
    expect(() => score("astrology", ratings, weights)).toThrow("method: expected “weighted-sum”, ");
    expect(() => score("vikor", ratings, weights, undefined, "w=1")).toThrow("options: vikor has v, found “w=1”.");
    expect(() => score("edas", ratings, weights, undefined, "w=1")).toThrow("options: edas has no options");
    expect(() => score("vikor", ratings, weights, undefined, "v=2")).toThrow(
      "options, v: expected a number from 0 to 1",
    );
  });

  it("name the rating that a ratio cannot be made of", () => {
    expect(() => weightedProduct([[1, 0], [2, 3]], [[1, 1]], [["higher", "lower"]])).toThrow(
      "ratings, row 1, column 2: Weighted product needs a number above 0, found 0.",
    ); // prettier-ignore
  });

  it("answer for a single alternative and for a constant column", () => {
    expect(plain(topsis([[5, 3]], [[1, 1]]))).toEqual([0.5]);
    expect(plain(weightedSum([[5, 1], [5, 3]], [[1, 1]]))).toEqual([0, 0.5]); // prettier-ignore
  });
});
