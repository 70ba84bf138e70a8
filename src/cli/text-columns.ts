/** Rows under headers, two blanks apart; numbers stand right, the columns named by `left` stand left. */
export function columns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  left: readonly number[],
): readonly string[] {
  const lines = [headers, ...rows];
  const widths = headers.map((_, c) => Math.max(...lines.map((line) => (line[c] ?? "").length)));
  return lines.map((line) =>
    `  ${line.map((text, c) => (left.includes(c) ? text.padEnd(widths[c] ?? 0) : text.padStart(widths[c] ?? 0))).join("  ")}`.trimEnd(),
  );
}
