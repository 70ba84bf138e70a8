/**
 * The choices that a method leaves to its user, by the key of the option. Only what differs from the default needs to
 * be given; {@link optionsInUse} fills in the rest. Plain data, so that settings, command line and sheets can hold it.
 */
export type MethodOptions = Readonly<Record<string, number | string>>;

/** What can be chosen, described well enough for a pane, a help text and a sheet to offer it. */
export type MethodOption = NumberOption | ChoiceOption<string>;

interface Described {
  /** Names the option on the command line: `--option normalisation=min-max`. */
  readonly key: string;
  readonly name: string;
  /** One sentence: what it changes. */
  readonly explanation: string;
}

/** A number within `low` and `high`, both included. */
export interface NumberOption extends Described {
  readonly kind: "number";
  readonly low: number;
  readonly high: number;
  readonly standard: number;
}

/** One of a few words. */
export interface ChoiceOption<Word extends string> extends Described {
  readonly kind: "choice";
  readonly choices: readonly { readonly value: Word; readonly explanation: string }[];
  readonly standard: Word;
}

/** The number chosen, or the standard one. @throws {RangeError} if what was given is no number within the bounds. */
export function numberChosen(option: NumberOption, options: MethodOptions): number {
  const given = options[option.key] ?? option.standard;
  if (isFitting(option, given)) return given as number;
  throw new RangeError(`${option.key} must be ${expectedOf(option)}, got ${given}`);
}

/** The word chosen, or the standard one. @throws {RangeError} if what was given is none of the choices. */
export function wordChosen<Word extends string>(option: ChoiceOption<Word>, options: MethodOptions): Word {
  const given = options[option.key] ?? option.standard;
  if (isFitting(option, given)) return given as Word;
  throw new RangeError(`${option.key} must be ${expectedOf(option)}, got ${given}`);
}

export function isFitting(option: MethodOption, given: unknown): given is number | string {
  return option.kind === "number"
    ? typeof given === "number" && given >= option.low && given <= option.high
    : option.choices.some(({ value }) => value === given);
}

/** "a number from 0 to 1", "vector, min-max, sum or max". */
export function expectedOf(option: MethodOption): string {
  if (option.kind === "number") return `a number from ${option.low} to ${option.high}`;
  const words = option.choices.map(({ value }) => value);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

/** Every option with the choice in use; what was given for options that do not exist is left out. */
export const optionsInUse = (described: readonly MethodOption[], given: MethodOptions): MethodOptions =>
  Object.fromEntries(
    described.map((option) => [
      option.key,
      option.kind === "number" ? numberChosen(option, given) : wordChosen(option, given),
    ]),
  );
