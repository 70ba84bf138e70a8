import type { Terminal } from "../../src/cli/terminal";

/** A terminal that keeps what it is told. */
export function recordingTerminal(errorIsScreen = false): Terminal & { readonly said: { out: string; error: string } } {
  const said = { out: "", error: "" };
  return {
    said,
    errorIsScreen,
    width: 60,
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  };
}
