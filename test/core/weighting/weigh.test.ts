import fc from "fast-check";
import { weigh, weightingObjections } from "../../../src/core/weighting/weigh";
import { portfolio, project, linear } from "../example-portfolio";
import { buildCriterionTree } from "../../../src/core/weighting/criterion-tree";
import type { CriterionTree } from "../../../src/core/model/criterion";
import { weightingMethods } from "../../../src/core/weighting/catalogue";
import { by, exampleTree, group, judgement, leaf } from "./example-tree";
import { anyProblem, fromLastRowToFirst, problemPortfolio } from "./random-families";

const globals = ({ criteria }: CriterionTree): Record<string, number> =>
  Object.fromEntries(criteria.map(({ id, globalWeight }) => [id, Number(globalWeight.toFixed(6))]));

const projects = [project("A", [10, 80, 30, 20]), project("B", [40, 20, 50, 70]), project("C", [90, 50, 35, 40])];
const plain = portfolio({ criteria: exampleTree, projects });
const anna = [
  judgement("Anna", "value", "risk", 4),
  judgement("Anna", "value", "cost", 2),
  judgement("Anna", "risk", "cost", 1 / 2),
  judgement("Anna", "reach", "revenue", 1 / 3),
];

describe("weights of a run", () => {
  it("are the typed ones untouched unless something else was chosen", () => {
    const found = weigh(plain, by("typed"));
    expect(found.tree).toBe(exampleTree);
    expect(found.typed).toBe(exampleTree);
    expect(found.objections).toEqual([]);
  });

  it.each([
    ["equal", { reach: 0.166667, revenue: 0.166667, risk: 0.333333, cost: 0.333333 }],
    ["swing", { reach: 0.166667, revenue: 0.333333, risk: 0.1, cost: 0.4 }],
    ["rank-order-centroid", { reach: 0.152778, revenue: 0.458333, risk: 0.111111, cost: 0.277778 }],
    ["rank-sum", { reach: 0.166667, revenue: 0.333333, risk: 0.166667, cost: 0.333333 }],
    ["rank-reciprocal", { reach: 0.181818, revenue: 0.363636, risk: 0.181818, cost: 0.272727 }],
  ] as const)("by %s are found family by family", (weighting, expected) => {
    const found = weigh(plain, by(weighting));
    expect(globals(found.tree)).toEqual(expected);
    expect(found.typed).toBe(exampleTree);
  });

  it.each(["ahp", "ahp-geometric"] as const)("by %s come from the judgements among siblings", (weighting) => {
    const found = weigh({ ...plain, judgements: anna }, by(weighting));
    expect(globals(found.tree)).toEqual({ reach: 0.142857, revenue: 0.428571, risk: 0.142857, cost: 0.285714 });
    expect(found.tree.criteria[0]?.rawWeight).toBeCloseTo(25, 9);
    const [top, inside] = found.families;
    expect(top?.judged?.group.eigenvector.consistency).toMatchObject({ kind: "ratio", verdict: "consistent" });
    expect(inside?.parent).toEqual({ id: "value", name: "VALUE" });
    expect(found.stakeholders).toEqual([
      { stakeholder: "Anna", influence: 1, weights: expect.any(Array), distance: 0 },
    ]);
    expect(found.consensus).toBeUndefined();
  });

  it("by AHP of several people say how far they agree and who is farthest from the group", () => {
    const bert = anna.map(({ a, b, preference }) => judgement("Bert", a, b, 1 / preference));
    const found = weigh(
      { ...plain, judgements: [...anna, ...bert, ...anna.map((j) => ({ ...j, stakeholder: "Cleo" }))] },
      by("ahp"),
    );
    expect(found.consensus?.consensus).toBeGreaterThan(0);
    expect(found.consensus?.consensus).toBeLessThan(1);
    const [first, second, third] = found.stakeholders;
    expect(first?.distance).toBeCloseTo(third?.distance ?? 1, 12);
    expect(second?.distance).toBeGreaterThan(first?.distance ?? 1);
  });

  it("by AHP do not change when a second person says the same", () => {
    const one = weigh({ ...plain, judgements: anna }, by("ahp"));
    const two = weigh(
      { ...plain, judgements: [...anna, ...anna.map((j) => ({ ...j, stakeholder: "Bert" }))] },
      by("ahp"),
    );
    expect(globals(two.tree)).toEqual(globals(one.tree));
    expect(two.consensus?.consensus).toBeCloseTo(1, 9);
  });

  it("by AHP name the comparison that is missing, once for each criterion that nothing connects", () => {
    const objections = weightingObjections({ ...plain, judgements: anna.slice(1, 2) }, by("ahp"));
    expect(objections.map(({ code, node, pair }) => [code, node, pair])).toEqual([
      ["judgement-missing", undefined, ["value", "risk"]],
      ["judgement-missing", "value", ["reach", "revenue"]],
    ]);
    expect(objections[0]?.expected).toBe("a judgement of VALUE against RISK");
  });

  it("keep the typed weights in use where the method objects", () => {
    const found = weigh(plain, by("ahp"));
    expect(found.objections.length).toBeGreaterThan(0);
    expect(found.tree).toBe(exampleTree);
    expect(found.families[0]?.weights).toEqual([0.3, 0.2, 0.5]);
  });

  it("by best-worst are the mean of people whose best may differ", () => {
    const bert = [
      judgement("Bert", "cost", "value", 2, 3),
      judgement("Bert", "cost", "risk", 4, 3),
      judgement("Bert", "value", "risk", 2, 3),
      judgement("Bert", "reach", "revenue", 1, 3),
    ];
    const found = weigh({ ...plain, judgements: [...anna, ...bert] }, by("best-worst"));
    // Anna 4:1:2, Bert 2:1:4, three times as influential.
    expect(found.families[0]?.weights.map((w) => Number(w.toFixed(9)))).toEqual(
      [10, 4, 14].map((k) => Number((k / 28).toFixed(9))),
    );
    expect(found.stakeholders.map(({ stakeholder }) => stakeholder)).toEqual(["Anna", "Bert"]);
  });

  it("by best-worst name what a person did not compare, and when nothing is best", () => {
    const gap = weightingObjections(
      { ...plain, judgements: [judgement("Anna", "value", "risk", 4), judgement("Anna", "reach", "revenue", 3)] },
      by("best-worst"),
    );
    expect(gap).toEqual([
      expect.objectContaining({ code: "judgement-missing", stakeholder: "Anna", pair: ["value", "cost"] }),
      expect.objectContaining({ pair: ["cost", "risk"] }),
    ]);
    const circle = [
      judgement("Anna", "value", "risk", 2),
      judgement("Anna", "risk", "cost", 2),
      judgement("Anna", "cost", "value", 2),
      judgement("Anna", "reach", "revenue", 3),
    ];
    expect(weightingObjections({ ...plain, judgements: circle }, by("best-worst"))).toEqual([
      expect.objectContaining({ code: "no-best-or-worst", stakeholder: "Anna" }),
    ]);
  });

  it("name every blank rank and every blank or zero swing", () => {
    const criteria = buildCriterionTree([
      leaf("a", 1, { rank: 1, swing: 0 }),
      leaf("b", 1),
      leaf("c", 1, { swing: 0 }),
    ]);
    const bare = portfolio({ criteria, projects: [] });
    expect(weightingObjections(bare, by("rank-sum")).map(({ code, node }) => [code, node])).toEqual([["rank-missing", "b"], ["rank-missing", "c"]]); // prettier-ignore
    expect(weightingObjections(bare, by("swing")).map(({ code, node }) => [code, node])).toEqual([
      ["swing-missing", "b"],
    ]);
    const zero = portfolio({
      criteria: buildCriterionTree([leaf("a", 1, { swing: 0 }), leaf("b", 1, { swing: 0 })]),
      projects: [],
    });
    expect(weightingObjections(zero, by("swing")).map(({ code }) => code)).toEqual([
      "swings-all-zero",
      "swings-all-zero",
    ]);
  });

  it("ask nothing about an only child, which weighs 1 whatever the method", () => {
    const criteria = buildCriterionTree([group("g", 1), leaf("a", 1, { parentId: "g" })]);
    const single = portfolio({ criteria, projects: [project("A", [3]), project("B", [5])] });
    for (const { id } of weightingMethods) {
      const found = weigh(single, by(id));
      expect(found.objections).toEqual([]);
      expect(globals(found.tree)).toEqual({ a: 1 });
    }
  });

  it.each(["entropy", "critic", "standard-deviation", "merec"] as const)(
    "by %s give a group what its criteria weigh",
    (weighting) => {
      const found = weigh(plain, by(weighting));
      expect(found.objections).toEqual([]);
      found.tree.criteria.forEach(({ globalWeight }, j) =>
        expect(globalWeight).toBeCloseTo(found.objective?.weights[j] as number, 10),
      );
      const [reach, revenue] = found.tree.criteria;
      expect(found.tree.groups[0]?.globalWeight).toBeCloseTo(
        (reach?.globalWeight ?? 0) + (revenue?.globalWeight ?? 0),
        10,
      );
    },
  );

  it("are equal by an objective method where all ratings are the same, and 0 throughout a group that tells nothing apart", () => {
    const same = weigh(
      portfolio({ criteria: exampleTree, projects: [project("A", [1, 1, 1, 1]), project("B", [1, 1, 1, 1])] }),
      by("critic"),
    );
    expect(globals(same.tree)).toEqual({ reach: 0.25, revenue: 0.25, risk: 0.25, cost: 0.25 });
    const flat = weigh(
      portfolio({ criteria: exampleTree, projects: [project("A", [1, 1, 1, 5]), project("B", [1, 1, 3, 1])] }),
      by("standard-deviation"),
    );
    expect(globals(flat.tree)).toEqual({ reach: 0, revenue: 0, risk: 0.5, cost: 0.5 });
  });

  it("by MEREC and entropy name the rating that they cannot take", () => {
    const criteria = buildCriterionTree([leaf("a", 1, { valueFunction: linear(-10, 10) }), leaf("b", 1)]);
    const odd = portfolio({ criteria, projects: [project("A", [-3, 1]), project("B", [2, 0])] });
    expect(weightingObjections(odd, by("entropy"))).toEqual([
      { code: "rating-negative", node: "a", alternative: 0, expected: "ratings of 0 or more", found: "-3" },
    ]);
    expect(weightingObjections(odd, by("merec")).map(({ node, alternative }) => [node, alternative])).toEqual([["a", 0], ["b", 1]]); // prettier-ignore
    expect(weightingObjections(odd, by("critic"))).toEqual([]);
  });

  it("set by hand stand in the place of what was typed", () => {
    const found = weigh(plain, by("typed", { weightOverrides: { cost: 15, gone: 7 } }));
    expect(globals(found.tree)).toEqual({ reach: 0.03, revenue: 0.12, risk: 0.1, cost: 0.75 });
    expect(found.overrides).toEqual({ cost: 15 });
    expect(found.typed).toBe(exampleTree);
  });

  it("set by hand count against the percents of the siblings with another method", () => {
    const found = weigh(plain, by("swing", { weightOverrides: { cost: 60 } }));
    // 50 %, 10 % and 60 in place of 40 %.
    expect(globals(found.tree)).toEqual({ reach: 0.138889, revenue: 0.277778, risk: 0.083333, cost: 0.5 });
  });

  it("set by hand to nothing at all are objected to, and negative ones refused", () => {
    const none = weigh(plain, by("typed", { weightOverrides: { reach: 0, revenue: 0 } }));
    expect(none.objections.map(({ code, node }) => [code, node])).toEqual([["weights-all-zero", "reach"], ["weights-all-zero", "revenue"]]); // prettier-ignore
    expect(none.tree).toBe(exampleTree);
    expect(() => weigh(plain, by("typed", { weightOverrides: { cost: -1 } }))).toThrow(RangeError);
  });
});

describe("weights by any method", () => {
  it.each(weightingMethods.map(({ id }) => id))(
    "of %s sum to one in every family and over all criteria, and do not depend on the order of rows",
    (id) => {
      fc.assert(
        fc.property(anyProblem, (problem) => {
          const found = weigh(problemPortfolio(problem), by(id));
          expect(found.objections).toEqual([]);
          for (const { weights } of found.families) {
            expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9);
            weights.forEach((w) => expect(w).toBeGreaterThanOrEqual(0));
          }
          const sum = found.tree.criteria.reduce((total, { globalWeight }) => total + globalWeight, 0);
          expect(sum).toBeCloseTo(1, 9);
          const turned = weigh(problemPortfolio(fromLastRowToFirst(problem)), by(id));
          for (const { id: criterion, globalWeight } of found.tree.criteria) {
            const other = turned.tree.criteria.find((one) => one.id === criterion);
            expect(other?.globalWeight).toBeCloseTo(globalWeight, 8);
          }
        }),
        { numRuns: id === "ahp" || id === "ahp-geometric" ? 150 : 400 },
      );
    },
  );
});

describe("weights where there is little to go by", () => {
  const lonely = portfolio({ criteria: buildCriterionTree([leaf("only", 3)]), projects: [project("A", [5])] });

  it.each(weightingMethods.map(({ id }) => id))(
    "are 1 for a single criterion by %s, with one project or none",
    (id) => {
      expect(globals(weigh(lonely, by(id)).tree)).toEqual({ only: 1 });
      expect(globals(weigh({ ...lonely, projects: [] }, by(id)).tree)).toEqual({ only: 1 });
    },
  );

  it.each(["entropy", "critic", "standard-deviation", "merec"] as const)(
    "are equal by %s where no criterion tells projects apart, which it says",
    (id) => {
      const flat = weigh({ ...plain, projects: [project("A", [7, 7, 7, 7]), project("B", [7, 7, 7, 7])] }, by(id));
      expect(flat.objective?.allConstant).toBe(true);
      expect(globals(flat.tree)).toEqual({ reach: 0.25, revenue: 0.25, risk: 0.25, cost: 0.25 });
    },
  );

  it("do not come from a person without influence, whatever they say, but they are shown with the others", () => {
    const loud = anna.map(({ a, b, preference }) => judgement("Zoe", a, b, 1 / preference, 0));
    const alone = weigh({ ...plain, judgements: anna }, by("ahp"));
    const both = weigh({ ...plain, judgements: [...anna, ...loud] }, by("ahp"));
    expect(globals(both.tree)).toEqual(globals(alone.tree));
    expect(both.consensus).toBeUndefined();
    expect(both.stakeholders.map(({ stakeholder }) => stakeholder)).toEqual(["Anna", "Zoe"]);
    expect(both.stakeholders[1]?.distance).toBeGreaterThan(0.3);
  });

  it("are none where nobody who judged has influence: the comparison is asked for", () => {
    const silent = anna.map((said) => ({ ...said, influence: 0 }));
    expect(weightingObjections({ ...plain, judgements: silent }, by("ahp")).map(({ code }) => code)).toContain(
      "judgement-missing",
    );
    expect(weightingObjections({ ...plain, judgements: silent }, by("best-worst"))[0]?.code).toBe("judgement-missing");
  });

  it("come from a person who contradicts themselves, too, with the warning and the judgement to look at again", () => {
    const circle = [
      judgement("Anna", "value", "risk", 9),
      judgement("Anna", "risk", "cost", 9),
      judgement("Anna", "cost", "value", 9),
      judgement("Anna", "reach", "revenue", 1),
    ];
    const [top] = weigh({ ...plain, judgements: circle }, by("ahp")).families;
    top?.weights.forEach((w) => expect(w).toBeCloseTo(1 / 3, 9));
    const consistency = top?.judged?.group.eigenvector.consistency;
    expect(consistency).toMatchObject({ kind: "ratio", verdict: "inconsistent" });
    expect(top?.judged?.group.worst).toMatchObject({ judged: expect.closeTo(9, 9) });
  });
});
