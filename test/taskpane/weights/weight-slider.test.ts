import { familiesOf } from "../../../src/core/weighting/family";
import { weightSlider } from "../../../src/taskpane/weights/weight-slider";
import { exampleTree } from "../../core/weighting/example-tree";

const families = familiesOf(exampleTree);
const of = (id: string, base: Readonly<Record<string, number>>, set: Readonly<Record<string, number>> = {}) =>
  weightSlider(families, id, base, { ...base, ...set });

describe("the slider of a weight", () => {
  it("ends at the whole where siblings share 1, 10 or 100", () => {
    expect(of("risk", { value: 30, risk: 20, cost: 50 })).toEqual({ value: 20, low: 0, high: 100, step: 1 });
    expect(of("risk", { value: 0.3, risk: 0.2, cost: 0.5 })?.high).toBe(1);
    expect(of("risk", { value: 3, risk: 2, cost: 5 })?.high).toBe(10);
  });

  it("ends at a round amount of at least twice the largest sibling where the weights have no sum to speak of", () => {
    expect(of("reach", { reach: 1, revenue: 4 })).toEqual({ value: 1, low: 0, high: 10, step: 0.1 });
    expect(of("reach", { reach: 700, revenue: 300.5 })?.high).toBe(2000);
  });

  it("keeps its length while siblings are moved, so that it does not slip away under the pointer", () => {
    const base = { reach: 1, revenue: 4 };
    expect(of("reach", base, { reach: 9, revenue: 8 })?.high).toBe(of("reach", base)?.high);
  });

  it("reaches a weight that was set beyond it by other means", () => {
    expect(of("reach", { reach: 1, revenue: 4 }, { reach: 40 })?.high).toBe(50);
  });

  it("stops above 0 for the last sibling that weighs anything: all zero says nothing", () => {
    expect(of("reach", { reach: 1, revenue: 4 }, { revenue: 0 })?.low).toBe(0.1);
    expect(of("revenue", { reach: 1, revenue: 4 }, { revenue: 0 })?.low).toBe(0);
  });

  it("is not there for an only child, whose weight is all there is", () => {
    const [top] = families;
    const only = [{ members: [top!.members[0]!] }];
    expect(weightSlider(only, "value", { value: 3 }, { value: 3 })).toBeUndefined();
  });
});
