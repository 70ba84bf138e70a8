import { latestWins } from "../../../src/taskpane/session/latest-wins";

function slowWork() {
  const begun: number[] = [];
  const finish: ((answer: string) => void)[] = [];
  const work = (given: number) => {
    begun.push(given);
    return new Promise<string>((resolve) => finish.push(resolve));
  };
  return { begun, finish, work };
}
const tick = () => new Promise((resolve) => setTimeout(resolve));

describe("work of which the latest wins", () => {
  it("begins at once when nothing runs, and skips what was overtaken while something did", async () => {
    const { begun, finish, work } = slowWork();
    const ask = latestWins(work);
    const first = ask(1);
    await tick();
    const overtaken = ask(2);
    const last = ask(3);
    await tick();
    expect(begun).toEqual([1]);
    finish[0]?.("one");
    expect(await first).toBe("one");
    await tick();
    expect(begun).toEqual([1, 3]);
    finish[1]?.("three");
    expect(await Promise.all([overtaken, last])).toEqual(["three", "three"]);
  });

  it("goes on after work that failed, which only its asker hears of", async () => {
    const ask = latestWins((given: number) => (given < 0 ? Promise.reject(new Error("no")) : Promise.resolve(given)));
    await expect(ask(-1)).rejects.toThrow("no");
    expect(await ask(5)).toBe(5);
  });
});
