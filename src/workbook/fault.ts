import type { Issue, IssueCode } from "./issue";

/** What is wrong with a cell, before it is known which cell. */
export type Fault = Pick<Issue, "code" | "expected" | "found" | "suggestion" | "message">;

export function fault(code: IssueCode, expected: string, found: string, message: string, suggestion?: string): Fault {
  return { code, expected, found, message, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** "low", "low or high", "low, middle or high". */
export const listed = (words: readonly string[], last = "or"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
