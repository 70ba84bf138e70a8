import { columnLetters } from "../place";

/** One corner of a reference as written, zero-based. */
export interface Corner {
  readonly column: number;
  readonly row: number;
  readonly columnLock: string;
  readonly rowLock: string;
}

export interface CellReference {
  /** Absent where the formula names none. */
  readonly sheet: string | undefined;
  readonly first: Corner;
  readonly last?: Corner;
}

/** What becomes of the references of a formula; undefined leaves one as it stands. */
export interface Replacement {
  cells?(reference: CellReference): readonly [Corner, Corner?] | "gone" | undefined;
  /** `names` are all texts in inner brackets, without escapes: columns, and items such as `#This Row`. */
  columns?(table: string, names: readonly string[]): "gone" | undefined;
}

const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const corner = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;

// Texts and references to other files are skipped. Then: cells, with a sheet before them or not, and bracketed parts
// with the table's name before them or not.
const parts = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^[\]]+\][\p{L}\p{N}_. ]*![$A-Za-z0-9:]*` +
    String.raw`|((?:'(?:[^']|'')+'|${word})!)?(?<![\p{L}\p{N}_.\\$])${corner}(?::${corner})?(?![\p{L}\p{N}_.(!\\[])` +
    String.raw`|(${word})?(\[(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\])*\])`,
  "gu",
);

const innerNames = /\[((?:[^[\]']|'[\s\S])*)\]/g;

/**
 * A formula with its references replaced. Whole rows and columns, other files and names are no references here.
 *
 * @param formula  With or without "=".
 */
export function replaceReferences(formula: string, replacement: Replacement): string {
  return formula.replace(parts, (...match: readonly (string | undefined)[]) => {
    const [whole = "", prefix, lock, letters, rowLock, row, lock2, letters2, rowLock2, row2, table, brackets] = match;
    if (brackets !== undefined) {
      return replacement.columns?.(table ?? "", namesIn(brackets)) === "gone" ? "#REF!" : whole;
    }
    if (letters === undefined) return whole;
    const first = cornerOf(lock, letters, rowLock, row);
    const last = letters2 === undefined ? undefined : cornerOf(lock2, letters2, rowLock2, row2);
    const sheet = prefix?.slice(0, -1).replace(/^'(.*)'$/s, (_quoted, name: string) => name.replaceAll("''", "'"));
    const now = replacement.cells?.({ sheet, first, ...(last ? { last } : {}) });
    if (now === undefined) return whole;
    if (now === "gone") return "#REF!";
    return (prefix ?? "") + now.flatMap((one) => (one ? [cornerText(one)] : [])).join(":");
  });
}

function namesIn(brackets: string): readonly string[] {
  const plain = (name: string) => name.replace(/'([\s\S])/g, "$1").replace(/^@/, "");
  const inside = brackets.slice(1, -1);
  const inner = [...inside.matchAll(innerNames)].map((match) => plain(match[1] ?? ""));
  return inner.length > 0 ? inner : [inside.startsWith("@") ? plain(inside.slice(1)) : plain(inside)];
}

const cornerOf = (columnLock = "", letters = "", rowLock = "", row = ""): Corner => ({
  column: [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  row: Number(row) - 1,
  columnLock,
  rowLock,
});

const cornerText = ({ column, row, columnLock, rowLock }: Corner): string =>
  `${columnLock}${columnLetters(column)}${rowLock}${row + 1}`;
