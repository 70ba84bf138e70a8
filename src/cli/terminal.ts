/** Where the command line writes: results to `out`, everything else to `error`. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Whether a person watches `error`, so that a line may be drawn over and over. */
  readonly errorIsScreen: boolean;
  /** Characters a line of `error` holds. */
  readonly width: number;
}

export function processTerminal(): Terminal {
  // Whoever reads may stop early (`rankfolio check plan.xlsx | head`): that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    errorIsScreen: process.stderr.isTTY === true,
    // Some terminals say 0.
    width: process.stderr.columns || 80,
  };
}
