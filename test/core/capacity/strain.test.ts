import fc from "fast-check";
import { capacityStrain } from "../../../src/core/capacity/strain";
import { demand, person } from "../example-portfolio";

// January 2024 has 23 working days: 184 hours of a 40-hour week.
const ada = person("Ada", "Analyst", 40);

it("is the share of a project's hours that fall into months in which its role is short", () => {
  const strain = capacityStrain(
    [ada, person("Bo", "Developer", 40)],
    [
      demand("a", "Analyst", [2024, 1], 100),
      demand("b", "Analyst", [2024, 1], 90),
      demand("a", "Developer", [2024, 1], 50),
      demand("a", "Developer", [2024, 2], 150),
    ],
  );
  expect([strain.get("a"), strain.get("b")]).toEqual([100 / 300, 1]);
});

it("is 0 where demand is exactly what there is, and 1 for a role that nobody has", () => {
  expect(capacityStrain([ada], [demand("a", "Analyst", [2024, 1], 184)]).get("a")).toBe(0);
  expect(capacityStrain([ada], [demand("a", "Architect", [2024, 1], 1)]).get("a")).toBe(1);
});

it("is not made by adding up the same hours in small parts", () => {
  const parts = Array.from({ length: 10 }, () => demand("a", "Analyst", [2024, 1], 18.4));
  expect(capacityStrain([ada], parts).get("a")).toBe(0);
});

it("is unknown for a project that asks for no hours", () => {
  const strain = capacityStrain([ada], [demand("a", "Analyst", [2024, 1], 0)]);
  expect([strain.has("a"), strain.has("b")]).toEqual([false, false]);
});

it("is from 0 to 1, and never falls where others ask for more", () => {
  const rows = fc.array(
    fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("Analyst", "Tester"), fc.nat(2), fc.nat(200)),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, fc.nat(300), (drawn, more) => {
      const asked = drawn.map(([project, role, month, hours]) => demand(project, role, [2024, 1 + month], hours));
      const before = capacityStrain([ada], asked);
      const after = capacityStrain([ada], [...asked, demand("other", "Analyst", [2024, 2], more)]);
      for (const [id, share] of before) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(after.get(id)).toBeGreaterThanOrEqual(share);
      }
    }),
    { numRuns: 1000 },
  );
});
