import type { Judgement } from "../../core/model/judgement";
import { longestName } from "../../app/stored-judgements";
import { nameKey } from "../../workbook/cell-text";

/** Someone who judges. */
export interface Person {
  readonly name: string;
  readonly influence: number;
}

export interface KnownPerson extends Person {
  /** Whether the Judgements table names them, which then says what their influence is. */
  readonly inTable: boolean;
  readonly answers: number;
}

/** Who has judged so far, in the order in which they first did. */
export function peopleOf(judgements: readonly Judgement[]): readonly KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  for (const { stakeholder, influence, source } of judgements) {
    const known = people.get(stakeholder) ?? { name: stakeholder, influence, inTable: false, answers: 0 };
    people.set(stakeholder, {
      ...known,
      inTable: known.inTable || source === undefined,
      answers: known.answers + 1,
    });
  }
  return [...people.values()];
}

/**
 * Why a name cannot be taken for someone new; undefined if it can. A first character that begins a formula in Excel is
 * refused, as the name is to be pasted into cells.
 */
export function nameFault(name: string, people: readonly Person[]): string | undefined {
  const typed = name.trim();
  if (typed === "") return "Type a name.";
  if (typed.length > longestName) return `Type at most ${longestName} characters.`;
  if (/^[=+\-@]/.test(typed)) return "Begin the name with a letter: = + - and @ begin a formula in Excel.";
  if (people.some((known) => nameKey(known.name) === nameKey(typed))) return `${typed} is in the list above.`;
  return undefined;
}
