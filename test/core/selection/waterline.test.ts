import fc from "fast-check";
import type { Force, Project } from "../../../src/core/model/project";
import { rank } from "../../../src/core/scoring/rank";
import { waterline } from "../../../src/core/selection/waterline";
import { budget, dayOf, portfolio, project, single } from "../example-portfolio";

const year2026 = (amount: number) => budget("2026", [2026, 1], [2026, 12], amount);
const year2027 = (amount: number) => budget("2027", [2027, 1], [2027, 12], amount);

/** Projects in rank order, with a cost each. */
const ranked = (costs: readonly number[], more: readonly Partial<Project>[] = []): Project[] =>
  costs.map((cost, i) => project(`P${i + 1}`, [], { cost: single(cost), ...more[i] }));
const asGiven = (projects: readonly Project[]) => rank(projects.map((_, i) => -i));

describe("eight projects and a budget of 2000 k (Crystal Ball's selection example)", () => {
  // Revenue × chance of success − investment, as in reference data of the example "Project Selection".
  const revenue = [750, 1500, 600, 1800, 1250, 150, 900, 250];
  const success = [0.9, 0.7, 0.6, 0.4, 0.8, 0.6, 0.7, 0.9];
  const investment = [250, 650, 250, 500, 700, 30, 350, 70];
  const profit = revenue.map((r, i) => Math.round(r * (success[i] as number) - (investment[i] as number)));

  it("have the published expected profits", () => {
    expect(profit).toEqual([425, 400, 110, 220, 300, 60, 280, 155]);
  });

  it("give an expected profit of 1405 when the line stops at the first misfit", () => {
    const projects = ranked(investment);
    const line = waterline(portfolio({ projects, budget: [year2026(2000)] }), rank(profit));
    const chosen = profit.filter((_, i) => line.standing[i] === "above");
    expect(chosen.reduce((sum, p) => sum + p, 0)).toBe(1405);
    expect(line.standing).toEqual(["above", "above", "below", "below", "above", "below", "above", "below"]);
    expect(line.periods[0]?.used).toBe(1950);
    expect(line).toMatchObject({ firstBelow: 5, bindingPeriod: 0 });
  });
});

describe("waterline", () => {
  it("stops at the first project that does not fit, however cheap the next one is", () => {
    const projects = ranked([60, 50, 1]);
    const line = waterline(portfolio({ projects, budget: [year2026(100)] }), asGiven(projects));
    expect(line.standing).toEqual(["above", "below", "below"]);
    expect(line.firstBelow).toBe(2);
  });

  it("lets the last coin be spent", () => {
    const projects = ranked([0.1, 0.2]);
    const line = waterline(portfolio({ projects, budget: [year2026(0.3)] }), asGiven(projects));
    expect(line.standing).toEqual(["above", "above"]);
    expect(line).not.toHaveProperty("firstBelow");
  });

  it("looks at every period, and names the one that ran out", () => {
    const projects = ranked([24, 24], [
      { earliestStart: dayOf(2026, 7, 1), durationMonths: 12 },
      { earliestStart: dayOf(2026, 7, 1), durationMonths: 12 },
    ]); // prettier-ignore
    const line = waterline(portfolio({ projects, budget: [year2026(100), year2027(20)] }), asGiven(projects));
    expect(line.standing).toEqual(["above", "below"]);
    expect(line.bindingPeriod).toBe(1);
    expect(line.spend).toEqual([[12, 12], [12, 12]]); // prettier-ignore
    expect(line.periods.map((period) => period.used)).toEqual([12, 12]);
  });

  it("serves forced projects first, even past the budget", () => {
    const projects = ranked([40, 70], [{}, { force: "in" }]);
    const line = waterline(portfolio({ projects, budget: [year2026(60)] }), asGiven(projects));
    expect(line.standing).toEqual(["below", "forced in"]);
    expect(line.periods[0]?.used).toBe(70);
  });

  it("holds nothing against a project that spends nothing in the exhausted period", () => {
    const projects = ranked([40, 70], [
      { earliestStart: dayOf(2027, 1, 1), durationMonths: 6 },
      { force: "in", earliestStart: dayOf(2026, 1, 1), durationMonths: 6 },
    ]); // prettier-ignore
    const line = waterline(portfolio({ projects, budget: [year2026(60), year2027(60)] }), asGiven(projects));
    expect(line.standing).toEqual(["above", "forced in"]);
  });

  it("passes over forced-out projects without stopping", () => {
    const projects = ranked([500, 60], [{ force: "out" }]);
    const line = waterline(portfolio({ projects, budget: [year2026(60)] }), asGiven(projects));
    expect(line.standing).toEqual(["forced out", "above"]);
  });

  it("takes equal ranks in table order", () => {
    const projects = ranked([60, 60]);
    const line = waterline(portfolio({ projects, budget: [year2026(60)] }), rank([0.5, 0.5]));
    expect(line.standing).toEqual(["above", "below"]);
    expect(line.firstBelow).toBe(1);
  });

  it("cuts nobody off where there is no budget", () => {
    const projects = ranked([1e9, 5, 5], [{}, { force: "in" }, { force: "out" }]);
    const line = waterline(portfolio({ projects }), asGiven(projects));
    expect(line).toEqual({
      applies: false,
      periods: [],
      standing: ["no budget", "forced in", "forced out"],
      spend: [[], [], []],
    });
  });

  const anyProjects = fc.array(
    fc.record({
      cost: fc.nat(50),
      force: fc.constantFrom<Force>("auto", "auto", "auto", "in", "out"),
      start: fc.nat(23),
    }),
    { minLength: 1, maxLength: 15 },
  );
  const built = (rows: readonly { cost: number; force: Force; start: number }[]) =>
    rows.map(({ cost, force, start }, i) =>
      project(`P${i}`, [], {
        cost: single(cost),
        force,
        earliestStart: dayOf(2026 + Math.floor(start / 12), (start % 12) + 1, 1),
        durationMonths: 5,
      }),
    );

  it("keeps everyone above who was above, when a budget grows", () => {
    fc.assert(
      fc.property(anyProjects, fc.nat(200), fc.nat(200), fc.nat(100), (rows, b1, b2, more) => {
        const projects = built(rows);
        const order = asGiven(projects);
        const tight = waterline(portfolio({ projects, budget: [year2026(b1), year2027(b2)] }), order);
        const loose = waterline(portfolio({ projects, budget: [year2026(b1 + more), year2027(b2)] }), order);
        tight.standing.forEach((standing, i) => {
          if (standing === "above") expect(loose.standing[i]).toBe("above");
        });
      }),
    );
  });

  it("never spends past a budget that the forced projects alone keep, and leaves nobody above behind one below", () => {
    fc.assert(
      fc.property(anyProjects, fc.nat(200), (rows, amount) => {
        const projects = built(rows);
        const line = waterline(
          portfolio({ projects, budget: [year2026(amount), year2027(amount)] }),
          asGiven(projects),
        );
        const forced = line.periods.map((_, k) =>
          line.spend.reduce((sum, row, i) => sum + (line.standing[i] === "forced in" ? (row[k] as number) : 0), 0),
        );
        line.periods.forEach((period, k) => {
          expect(period.used).toBeLessThanOrEqual(Math.max(period.budget, forced[k] as number) + 1e-6);
        });
        const standings = line.standing.filter((standing) => !standing.startsWith("forced"));
        expect(standings).toEqual([...standings].sort());
      }),
    );
  });
});
