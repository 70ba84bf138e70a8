/** Rows of cells as text between programs: tabs between cells, a cell with a tab, quote or line break in quotes. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What another spreadsheet, or a text editor, put on the clipboard. Rows may differ in length; none is padded. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  for (let at = 0; ;) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    const isQuoted = found?.[1] !== undefined;
    row.push(isQuoted ? (found?.[1] ?? "").replaceAll('""', '"') : (found?.[2] ?? ""));
    at = cell.lastIndex;
    const next = text[at];
    if (next === "\t") {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (next === undefined || at >= text.length) return rows;
  }
}
