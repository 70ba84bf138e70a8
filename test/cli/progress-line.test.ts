import { progressLine, progressText } from "../../src/cli/progress-line";
import { recordingTerminal } from "./recording-terminal";

describe("progress", () => {
  it("is drawn on a screen when it changes, and taken away in the end", () => {
    const terminal = recordingTerminal(true);
    const line = progressLine(terminal);
    line.progress({ doing: "Writing Ranking", done: 0.4 });
    line.progress({ doing: "Writing Ranking", done: 0.4001 });
    line.end();
    line.end();
    expect(terminal.said).toEqual({
      out: "",
      error: "\r\u001b[2K[########            ]  40 %  Writing Ranking\r\u001b[2K",
    });
  });

  it("is silent where nobody watches", () => {
    const terminal = recordingTerminal(false);
    const line = progressLine(terminal);
    line.progress({ doing: "Writing Ranking", done: 0.4 });
    line.end();
    expect(terminal.said).toEqual({ out: "", error: "" });
  });

  it("never wraps to a second line, which could not be drawn over", () => {
    expect(progressText({ doing: "x".repeat(200), done: 0.5 }, 60)).toHaveLength(59);
  });

  it("stays between 0 and 100 %", () => {
    expect(progressText({ doing: "", done: 7 }, 80)).toContain("100 %");
    expect(progressText({ doing: "", done: -1 }, 80)).toContain("  0 %");
  });
});
