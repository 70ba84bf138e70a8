import { rememberWelcome, wasWelcomed } from "../../../src/taskpane/first-run/welcome";

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
}

describe("the start page", () => {
  it("comes up by itself until it was left once, for each partition of the storage", () => {
    const mine = memory();
    expect(wasWelcomed(() => mine, "a")).toBe(false);
    rememberWelcome(() => mine, "a");
    expect(wasWelcomed(() => mine, "a")).toBe(true);
    expect(wasWelcomed(() => mine, "b")).toBe(false);
  });

  it("comes up every time where the browser blocks storage, and nothing breaks", () => {
    const blocked = () => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(() => rememberWelcome(blocked, "")).not.toThrow();
    expect(wasWelcomed(blocked, "")).toBe(false);
  });
});
