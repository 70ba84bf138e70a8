import type { StabilityInterval } from "../../../src/core/robustness/weight-stability";
import { formattingFor } from "../../../src/taskpane/frame/formatting";
import { closestFirst, closestInWords, intervalInWords } from "../../../src/taskpane/robustness/interval-in-words";

const formatting = formattingFor("en-GB");
const interval = (name: string, local: number, below?: number, above?: number): StabilityInterval => ({
  line: {
    id: name,
    name,
    path: [],
    isGroup: false,
    local,
    parent: 1,
    start: Float64Array.of(local, 1 - local),
    slope: Float64Array.of(1, -1),
  },
  low: below ?? 0,
  high: above ?? 1,
  ...(below === undefined ? {} : { below: { at: below, rises: 1, falls: 0 } }),
  ...(above === undefined ? {} : { above: { at: above, rises: 2, falls: 0 } }),
});
const nameOf = (i: number) => `Project ${"ABC"[i] ?? ""}`;

describe("how far weights can move", () => {
  const wide = interval("Fit", 0.5, 0.1, 0.8);
  const tight = interval("Cost", 0.2, undefined, 0.24);
  const never = interval("Reach", 0.3);

  it("puts the weight first that is closest to changing the winner, at whichever end", () => {
    expect(closestFirst([never, wide, tight]).map(({ line }) => line.name)).toEqual(["Cost", "Fit", "Reach"]);
    expect(closestInWords([never, wide, tight], nameOf, formatting)).toBe(
      "The weight closest to changing who is first is Cost: above 24.0 % instead of 20.0 %, Project C leads.",
    );
    expect(closestInWords([interval("Fit", 0.5, 0.45, 0.8)], nameOf, formatting)).toMatch(
      /below 45\.0 % instead of 50\.0 %, Project B leads/,
    );
  });

  it("says of the child of a group of what its share is one", () => {
    const child = { ...tight, line: { ...tight.line, path: ["Value"] } };
    expect(closestInWords([child], nameOf, formatting)).toMatch(/above 24\.0 % of Value instead of 20\.0 %/);
  });

  it("says who takes over at each end, and nobody where nobody does", () => {
    expect(intervalInWords(wide, nameOf, formatting)).toBe(
      "Fit: first place stays from 10.0 % to 80.0 %; it is 50.0 % now. Below, Project B takes over. Above, Project C takes over.",
    );
    expect(intervalInWords(never, nameOf, formatting)).toBe("Reach: first place stays whatever it weighs.");
  });

  it("claims nothing where there is no weight to move, or none that matters", () => {
    expect(closestInWords([never], nameOf, formatting)).toMatch(/^No single weight/);
    expect(closestInWords([], nameOf, formatting)).toMatch(/only one criterion/);
  });
});
