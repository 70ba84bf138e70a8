import { wrapLines } from "../grid/text-width";
import { shortened, widthOfText } from "./chart-frame";

export { shortened, widthOfText, type Box } from "./chart-frame";

/** A category in at most two lines, each within the width. */
export function wrapLines2(text: string, width: number): readonly string[] {
  const lines = wrapLines(text, width, (line) => widthOfText(line));
  if (lines.length <= 2) return lines.map((line) => shortened(line, width));
  return [shortened(lines[0] ?? "", width), shortened(lines.slice(1).join(" "), width)];
}
