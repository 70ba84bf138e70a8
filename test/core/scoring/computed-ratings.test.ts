import { money } from "../../../src/core/model/quantity";
import type { ComputedFigure } from "../../../src/core/model/criterion";
import { computedFigures } from "../../../src/core/scoring/computed-figures";
import { computedRatings, type ComputedFrom } from "../../../src/core/scoring/computed-ratings";
import { demand, person, portfolio, project, risk } from "../example-portfolio";

const flows = (projectId: string, ...amounts: readonly number[]) =>
  amounts.map((amount, t) => ({ projectId, year: 2027 + t, amount: money(amount) }));

// Microsoft, Excel function reference, IRR: 70,000 now bring 12,000, 15,000, 18,000, 21,000 and 26,000, which is 8.7 %.
const microsoft = [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000];
const given: ComputedFrom = portfolio({
  projects: [project("a", []), project("loses", []), project("twice", []), project("none", [])],
  cashFlows: [...flows("a", ...microsoft), ...flows("loses", -100, 30, 40), ...flows("twice", -100, 230, -132)],
});
const rated = (figure: ComputedFigure, from: ComputedFrom = given, discountRate = 0.1) =>
  computedRatings(figure, from, { discountRate }).map((rating) => (rating.ok ? rating.value : rating.why));

it("gives the internal rate of return that Microsoft documents, 8.7 % in five years, and says where there are two or none", () => {
  const [one, ...others] = rated("irr");
  expect(one).toBeCloseTo(0.0866, 4);
  expect(others).toEqual([
    expect.closeTo(-0.2, 1),
    "its flows have 2 rates of return",
    "it has neither cash flows nor a cost",
  ]);
});

it("discounts from the second year on", () => {
  const [npv] = rated("npv");
  expect(npv).toBeCloseTo(
    -70_000 + 12_000 / 1.1 + 15_000 / 1.21 + 18_000 / 1.331 + 21_000 / 1.4641 + 26_000 / 1.61051,
    6,
  );
  expect(rated("npv", given, 0)[0]).toBe(22_000);
});

it("counts years until the money is back, and says where it never is", () => {
  expect(rated("payback").slice(0, 2)).toEqual([4 + 4_000 / 26_000, "it never pays back"]);
  expect(rated("discounted-payback")[0]).toBe("it never pays back");
  expect(rated("discounted-payback", given, 0)[0]).toBeCloseTo(4 + 4_000 / 26_000, 12);
});

it("gives ratios over 1 exactly where the net present value is over 0", () => {
  for (const rate of [0, 0.05, 0.0866, 0.09, 0.2]) {
    const [npv] = rated("npv", given, rate);
    expect((rated("benefit-cost-ratio", given, rate)[0] as number) > 1).toBe((npv as number) > 0);
    expect((rated("profitability-index", given, rate)[0] as number) > 1).toBe((npv as number) > 0);
  }
});

it("has no ratio for a project on which nothing is spent", () => {
  const gift = portfolio({ projects: [project("gift", [])], cashFlows: flows("gift", 0, 10) });
  expect(rated("benefit-cost-ratio", gift)).toEqual(["nothing goes out"]);
  expect(rated("profitability-index", gift)).toEqual(["nothing is invested before money comes in"]);
  expect(rated("irr", gift)).toEqual(["money only comes in, or only goes out, so there is no rate of return"]);
});

it("takes the exposure to risks as threats less opportunities, 0 for a project without any", () => {
  const from = portfolio({
    projects: [project("a", []), project("b", [])],
    risks: [risk("a", 0.5, 40), { ...risk("a", 0.25, 20), type: "opportunity" }],
  });
  expect(rated("risk-exposure", from)).toEqual([15, 0]);
  expect(rated("risk-exposure")).toEqual(given.projects.map(() => "there are no risks"));
});

it("takes the strain on capacity, and says where a project asks for nobody", () => {
  const from = portfolio({
    projects: [project("a", []), project("b", [])],
    resources: [person("Ada", "Analyst", 40)],
    demand: [demand("a", "Analyst", [2024, 1], 200), demand("a", "Analyst", [2024, 2], 100)],
  });
  expect(rated("capacity-strain", from)).toEqual([2 / 3, "it asks for no hours"]);
  expect(rated("capacity-strain")).toEqual(given.projects.map(() => "there are no resources"));
});

it("gives every figure for every project, a finite number or a reason", () => {
  for (const figure of Object.keys(computedFigures) as readonly ComputedFigure[]) {
    const ratings = computedRatings(figure, given, { discountRate: 0.08 });
    expect(ratings).toHaveLength(given.projects.length);
    for (const rating of ratings) expect(rating.ok ? Number.isFinite(rating.value) : rating.why !== "").toBe(true);
  }
});
