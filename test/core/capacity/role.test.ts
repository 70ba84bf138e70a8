import { roleIndex } from "../../../src/core/capacity/role";
import { demand, person } from "../example-portfolio";

describe("roles", () => {
  const roles = roleIndex(
    [person("Bob", "Tester", 40)],
    [demand("a", "Analyst", [2026, 1], 1), demand("a", "TESTER", [2026, 1], 1)],
  );

  it("come in the order of first mention, Resources before Demand", () => {
    expect(roles.names).toEqual(["Tester", "Analyst"]);
  });

  it("are found without regard to case", () => {
    expect(roles.indexOf("ANALYST ")).toBe(1);
  });

  it("are not made up", () => {
    expect(() => roles.indexOf("Astronaut")).toThrow(RangeError);
  });
});
