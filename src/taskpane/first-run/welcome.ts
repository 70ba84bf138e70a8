const KEY = "rankfolio.welcomed";

/** Where a browser may refuse to remember anything (private windows, blocked storage). */
export type Memory = Pick<Storage, "getItem" | "setItem">;

/** Whether this browser has left the start page before. One that remembers nothing sees it every time. */
export function wasWelcomed(memory: () => Memory, partition: string): boolean {
  return attempt(() => memory().getItem(partition + KEY) !== null) ?? false;
}

/** @param partition  Office's key for storage that several add-ins share; empty outside Excel on the web. */
export function rememberWelcome(memory: () => Memory, partition: string): void {
  attempt(() => memory().setItem(partition + KEY, "yes"));
}

/** Storage that is blocked throws as soon as it is named: then there is nothing to remember, which harms nobody. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (trouble) {
    if (trouble instanceof DOMException) return undefined;
    throw trouble;
  }
}
