const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Pixels that a line of text takes in a CSS font; an estimate where there is no canvas. */
export function textWidth(text: string, font: string, size: number): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 20_000) widths.clear();
  context ??= typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  let width = text.length * size * 0.52;
  if (context) {
    context.font = font;
    width = context.measureText(text).width;
  }
  widths.set(key, width);
  return width;
}

/** Lines that a text breaks into at a width, at words where it can. */
export function wrapLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      if (line !== "" && measure((line + word).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = word;
      } else line += word;
    }
    return [...lines, line.trimEnd()];
  });
}
