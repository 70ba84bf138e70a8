/** What a script learns from the exit code. The numbers are documented in docs/command-line.md and do not change. */
export const exitCode = {
  /** Done, perhaps with notes. */
  done: 0,
  /** The workbook has errors that its owner must mend; nothing was ranked or written. */
  issues: 1,
  /** A wrong option, or a file that cannot be read or written. */
  trouble: 2,
  /** A fault of Rankfolio itself. */
  fault: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Something that the person at the terminal can do something about: shown as one message, without a stack. */
export class Trouble extends Error {
  override readonly name = "Trouble";
}
