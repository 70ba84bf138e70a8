import { Axis } from "../../../src/workbench/grid/axis";

describe("Axis", () => {
  const axis = new Axis(5, (index) => [20, 0, 30, 10, 40][index] ?? 0);

  it("knows where each row begins and which one covers a pixel, never a hidden one", () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => axis.start(index))).toEqual([0, 20, 20, 50, 60, 100]);
    expect([0, 19, 20, 49, 50, 99].map((pixel) => axis.at(pixel))).toEqual([0, 0, 2, 2, 3, 4]);
  });

  it("answers with the nearest row outside itself", () => {
    expect([axis.at(-5), axis.at(1000)]).toEqual([0, 4]);
  });

  it("lists the visible rows of a stretch", () => {
    expect(axis.visible(10, 55)).toEqual([0, 2, 3]);
    expect(axis.visible(0, -1)).toEqual([]);
  });

  it("finds the next visible row in a direction, or stays at the end", () => {
    expect([axis.neighbour(0, 1), axis.neighbour(2, -1), axis.neighbour(4, 1)]).toEqual([2, 0, 4]);
  });
});
