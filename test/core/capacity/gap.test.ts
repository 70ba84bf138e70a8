import { capacity } from "../../../src/core/capacity/gap";
import { demand, person, portfolio, project } from "../example-portfolio";

const busy = portfolio({
  projects: [project("a", []), project("b", []), project("c", []), project("d", [])],
  resources: [person("Ada", "Analyst", 40)],
  demand: [
    demand("a", "Analyst", [2024, 1], 100),
    demand("b", "Analyst", [2024, 1], 50),
    demand("c", "Analyst", [2024, 1], 60),
    demand("d", "Architect", [2024, 2], 5),
  ],
});
const standing = ["forced in", "above", "below", "forced out"] as const;

describe("capacity gap", () => {
  it("is supply minus demand: a shortfall is negative", () => {
    const { roles, applies } = capacity(busy, standing, "all");
    expect(applies).toBe(true);
    expect(roles).toEqual([
      { role: "Analyst", supply: [184, 168], demand: [210, 0], fundedDemand: [150, 0], gap: [-26, 168] },
      { role: "Architect", supply: [0, 0], demand: [0, 5], fundedDemand: [0, 0], gap: [0, -5] },
    ]);
  });

  it("counts only projects above the line when asked to", () => {
    const { roles } = capacity(busy, standing, "funded");
    expect(roles.map(({ demand: asked, gap }) => [asked, gap])).toEqual([
      [[150, 0], [34, 168]],
      [[0, 0], [0, 0]],
    ]); // prettier-ignore
  });

  it("counts everyone as funded where there is no budget", () => {
    const { roles } = capacity(busy, ["no budget", "no budget", "no budget", "forced out"], "all");
    expect(roles[0]?.fundedDemand).toEqual([210, 0]);
  });

  it("does not apply without people or without demand", () => {
    expect(capacity({ ...busy, resources: [] }, standing, "all").applies).toBe(false);
    expect(capacity({ ...busy, demand: [] }, standing, "all")).toMatchObject({ applies: false, months: [] });
  });
});
