import { nameKey } from "../cell-text";
import { issueTexts, type Fault } from "../issue-texts";
import { KnownNames } from "../near-miss";

/** A row that others may refer to. Without `id` its ID is blank or faulty, which is an issue of its own. */
export interface Target {
  readonly id?: string;
  /** Another name that works as long as only one row has it. */
  readonly name?: string;
}

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
  private readonly faulty: number;
  private readonly likelyMeant: ReadonlySet<string>;

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
    this.faulty = targets.filter(({ id }) => id === undefined).length;
    this.likelyMeant = new Set(targets.flatMap((target, i) => (target.id === undefined ? this.guesses(i) : [])));
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
    const repeated = [...uses].filter(([key, count]) => count > 1 && !this.likelyMeant.has(key)).map(([key]) => key);
    // A typing mistake is made once; what several cells name is more likely a row whose own ID is faulty.
    const spared = new Set(repeated.length <= this.faulty - this.guessedUses(uses) ? repeated : []);
    const nearest = new Map<string, string | undefined>();
    const ids = new KnownNames(this.byId.values());
    const names = new KnownNames(this.targets.flatMap(({ name }) => name ?? []));
    for (const { text, header, report } of this.unresolved) {
      const key = nameKey(text);
      if (this.likelyMeant.has(key) || spared.has(key)) continue;
      if (!nearest.has(key))
        nearest.set(key, nearest.size < SUGGESTIONS ? (ids.near(text) ?? names.near(text)) : undefined);
      report(issueTexts.unknownReference(header, this.expected, text, nearest.get(key)));
    }
  }

  private guessedUses(uses: ReadonlyMap<string, number>): number {
    return Math.min(this.faulty, [...uses.keys()].filter((key) => this.likelyMeant.has(key)).length);
  }

  /** What a row with a faulty ID was probably called: its name, or the number between those of its neighbours. */
  private guesses(i: number): readonly string[] {
    const { name } = this.targets[i] ?? {};
    const next = [numbered(this.targets[i - 1]?.id, 1), numbered(this.targets[i + 1]?.id, -1)];
    return [name, ...next].flatMap((guess) =>
      guess === undefined || this.byId.has(nameKey(guess)) ? [] : nameKey(guess),
    );
  }
}

function numbered(id: string | undefined, step: number): string | undefined {
  const [, stem = "", digits] = /^(.*?)(\d+)$/.exec(id ?? "") ?? [];
  if (digits === undefined || digits.length > 9) return undefined;
  const number = Number(digits) + step;
  return number < 0 ? undefined : `${stem}${String(number).padStart(digits.length, "0")}`;
}
