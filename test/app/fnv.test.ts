import { Fnv1a64 } from "../../src/app/fnv";

describe("FNV-1a, 64 bits", () => {
  // Test vectors of the authors' own test suite (Noll, test_fnv.c), also in RFC 9923.
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("of %p is %s, as published", (text, expected) => {
    expect(new Fnv1a64().add(text).hex()).toBe(expected);
  });

  it("agrees with big-integer arithmetic over the bytes of any script", () => {
    const text = "Größe, £m — 優先順位 🚀";
    let hash = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text, "utf8")) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    expect(new Fnv1a64().add(text).hex()).toBe(hash.toString(16).padStart(16, "0"));
  });

  it("does not care how a text is cut into calls", () => {
    expect(new Fnv1a64().add("rank").add("folio").hex()).toBe(new Fnv1a64().add("rankfolio").hex());
  });
});
