import fc from "fast-check";
import { fitColumns } from "../../../src/workbook/rendering/column-changes";

const described = (wanted: string, standing: string, ours = standing) => {
  const { changes, headers } = fitColumns([...wanted], [...standing], [...ours]);
  return [changes.map(({ kind, index, header }) => `${kind} ${header} ${index}`).join(", "), headers.join("")];
};

it.each([
  ["nothing to do", "abc", "abc", "", "abc"],
  ["a new column behind the one that precedes it", "axbc", "abc", "insert x 1", "axbc"],
  ["a new first column before our others", "xab", "ab", "insert x 0", "xab"],
  ["a column that goes", "ac", "abc", "delete b 1", "ac"],
  ["other columns altogether, never none at all", "xy", "ab", "insert x 0, insert y 1, delete b 3, delete a 2", "xy"],
  ["columns that stay in the order they have", "cab", "abc", "", "abc"],
])("finds %s", (_what, wanted, standing, changes, headers) => {
  expect(described(wanted, standing)).toEqual([changes, headers]);
});

it("leaves a user's column where it is, and puts no column of ours behind one at the end", () => {
  expect(described("abx", "aUbV", "ab")).toEqual(["insert x 3", "aUbxV"]);
  expect(described("xa", "Ua", "a")).toEqual(["insert x 1", "Uxa"]);
});

it("takes headers that differ in case for the same column", () => {
  expect(fitColumns(["Cost", "Risk"], ["COST", "risk"], ["COST", "risk"]).changes).toEqual([]);
});

it("renames a user's column whose header we now need", () => {
  const { changes, headers } = fitColumns(["a", "b"], ["a", "B", "b (2)"], ["a"]);
  expect(changes).toEqual([
    { kind: "rename", index: 1, header: "B (3)" },
    { kind: "insert", index: 1, header: "b" },
  ]);
  expect(headers).toEqual(["a", "b", "B (3)", "b (2)"]);
});

it("comes to the wanted columns and the user's, with every survivor in its old order and never a blank table", () => {
  const letters = ["a", "b", "c", "d", "e", "f"];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(letters, { minLength: 1 }),
      fc.shuffledSubarray([...letters, "U", "V"], { minLength: 1 }),
      (wanted, standing) => {
        const { changes, headers } = fitColumns(wanted, standing, letters);
        const users = standing.filter((header) => !letters.includes(header));
        expect([...headers].sort()).toEqual([...wanted, ...users].sort());
        const survivors = (of: readonly string[]) =>
          of.filter((header) => standing.includes(header) && headers.includes(header));
        expect(survivors(headers)).toEqual(survivors(standing));
        const now = [...standing];
        for (const { kind, index, header } of changes) {
          if (kind === "insert") now.splice(index, 0, header);
          else expect(now.splice(index, 1)).toEqual([header]);
          expect(now.length).toBeGreaterThan(0);
        }
        expect(now).toEqual(headers);
      },
    ),
    { numRuns: 2_000 },
  );
});
