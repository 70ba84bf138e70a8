import type { Progress, Watch } from "../workbook/port";
import type { Terminal } from "./terminal";

export interface ProgressLine extends Watch {
  /** Takes the line away. */
  end(): void;
}

const CLEAR = "\r\u001b[2K";
const BAR = 20;

/** One line on the screen that is drawn anew with each step. Nothing at all where nobody watches. */
export function progressLine(terminal: Terminal): ProgressLine {
  let drawn = "";
  return {
    cancelled: () => false,
    progress(progress) {
      if (!terminal.errorIsScreen) return;
      const text = progressText(progress, terminal.width);
      if (text !== drawn) terminal.error(CLEAR + text);
      drawn = text;
    },
    end() {
      if (drawn !== "") terminal.error(CLEAR);
      drawn = "";
    },
  };
}

/** `[########            ]  40 %  Writing Ranking`, cut to the width of the screen. */
export function progressText({ doing, done }: Progress, width: number): string {
  const part = Math.min(1, Math.max(0, done));
  const filled = Math.round(part * BAR);
  const bar = "#".repeat(filled).padEnd(BAR);
  return `[${bar}] ${String(Math.round(part * 100)).padStart(3)} %  ${doing}`.slice(0, Math.max(1, width - 1));
}
