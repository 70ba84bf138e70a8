/**
 * Why a function has no result, in words that name the argument, what was found and what is expected.
 *
 * Excel shows the message of #VALUE! and of #N/A and drops that of every other error, so only these two are used:
 * `invalidValue` where another input would give a result, `notAvailable` where this sound input has none.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: "invalidValue" | "notAvailable",
    message: string,
  ) {
    super(message);
  }
}

export const invalid = (message: string): Refusal => new Refusal("invalidValue", message);
export const unavailable = (message: string): Refusal => new Refusal("notAvailable", message);
