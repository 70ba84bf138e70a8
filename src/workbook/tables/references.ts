import { nameKey } from "../cell-text";
import type { Fault } from "../fault";
import { issueTexts } from "../issue-texts";
import { KnownNames } from "../near-miss";
import { explainedByFaultyIds } from "./faulty-ids";
import type { Target } from "./target";

/** Near misses are sought for so many different texts; whoever has more has the wrong table or column. */
const SUGGESTIONS = 50;

interface Unresolved {
  readonly text: string;
  readonly header: string;
  report(fault: Fault): void;
}

/**
 * Resolves references by ID, or by a name that only one row has. What cannot be resolved is reported at the end,
 * together, because a row whose ID is faulty must not make every reference to it an issue too.
 */
export class References {
  private readonly byId = new Map<string, string>();
  private readonly byName = new Map<string, string | undefined>();
  private readonly unresolved: Unresolved[] = [];

  /**
   * @param expected  "an ID or a name from Projects", for the issues.
   * @param complete  Whether the table could be read; if not, nothing can be said about references to it.
   */
  constructor(
    private readonly expected: string,
    private readonly targets: readonly Target[],
    private readonly complete: boolean,
  ) {
    for (const { id, name } of targets) {
      if (id === undefined) continue;
      if (!this.byId.has(nameKey(id))) this.byId.set(nameKey(id), id);
      if (name === undefined) continue;
      const key = nameKey(name);
      this.byName.set(key, this.byName.has(key) && this.byName.get(key) !== id ? undefined : id);
    }
  }

  /** The ID as its own table writes it, or undefined; then {@link reportUnknown} will say so. */
  resolve(text: string, header: string, report: (fault: Fault) => void): string | undefined {
    const id = this.find(text);
    if (id === undefined) this.unresolved.push({ text, header, report });
    return id;
  }

  /** As {@link resolve}, without reporting. */
  find(text: string): string | undefined {
    const key = nameKey(text);
    return this.byId.get(key) ?? this.byName.get(key);
  }

  reportUnknown(): void {
    if (!this.complete || this.unresolved.length === 0) return;
    const uses = new Map<string, number>();
    for (const { text } of this.unresolved) uses.set(nameKey(text), (uses.get(nameKey(text)) ?? 0) + 1);
    const nearest = new Map<string, string | undefined>();
    const ids = new KnownNames(this.byId.values());
    const names = new KnownNames(this.targets.flatMap(({ name }) => name ?? []));
    const near = (text: string): string | undefined => ids.near(text) ?? names.near(text);
    const explained = explainedByFaultyIds(this.targets, uses, (text) => near(text) !== undefined);
    for (const { text, header, report } of this.unresolved) {
      const key = nameKey(text);
      if (explained.has(key)) continue;
      if (!nearest.has(key)) nearest.set(key, nearest.size < SUGGESTIONS ? near(text) : undefined);
      report(issueTexts.unknownReference(header, this.expected, text, nearest.get(key)));
    }
  }
}
