import { noWorkings, workings } from "../../../src/core/scoring/workings";

it("leaves the tables empty that a method does not have", () => {
  const figures = [{ key: "v", label: "v", value: 0.5 }];
  expect(workings({ figures })).toEqual({ ...noWorkings, figures });
});
