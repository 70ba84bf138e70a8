import { isRecord } from "../../src/app/record";

it("takes an object for a record, and neither null nor a list nor a text", () => {
  expect([{}, { a: 1 }, null, [], "a", undefined].map(isRecord)).toEqual([true, true, false, false, false, false]);
});
