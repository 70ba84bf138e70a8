import { format, formatColor } from "numfmt";
import type { Cell, Value } from "../../spreadsheet/document";

/** What a cell shows, before it is fitted to its column. */
export interface Shown {
  readonly text: string;
  /** Where the text stands when the format does not say. */
  readonly natural: "left" | "center" | "right";
  /** A colour that the number format asks for, such as [Red]. */
  readonly color?: string;
  /** Numbers never run over into the next cell: they turn into ####. */
  readonly isNumber: boolean;
}

const empty: Shown = { text: "", natural: "left", isNumber: false };

export function shown(cell: Pick<Cell, "value" | "format"> | undefined): Shown {
  if (!cell) return empty;
  return shownValue(cell.value, cell.format?.numberFormat ?? "General");
}

export function shownValue(value: Value, numberFormat: string): Shown {
  if (value === null) return empty;
  if (typeof value === "object") return { text: value.error, natural: "center", isNumber: false };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", natural: "center", isNumber: false };
  const options = { throws: false, nbsp: false, overflow: "########", dateErrorThrows: false } as const;
  if (typeof value === "string") {
    const text = numberFormat === "General" || numberFormat === "@" ? value : format(numberFormat, value, options);
    return { text, natural: "left", isNumber: false };
  }
  const text = format(numberFormat, value, options);
  const named = numberFormat.includes("[") ? formatColor(numberFormat, value, { throws: false }) : undefined;
  return {
    text,
    natural: "right",
    isNumber: true,
    ...(typeof named === "string" && named !== "" && { color: named }),
  };
}

/**
 * A number as it stands in a column too narrow for it: General gives up digits, everything else becomes ####.
 *
 * @param fits  Whether a text has room.
 */
export function fitNumber(value: number, numberFormat: string, text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  if (/^general$/i.test(numberFormat)) {
    for (let digits = 10; digits > 0; digits--) {
      const shorter = String(Number(value.toPrecision(digits)));
      const whole = String(Math.trunc(value)).length;
      if (digits >= whole && fits(shorter)) return shorter;
    }
  }
  let hashes = "#";
  while (hashes.length < 255 && fits(`${hashes}#`)) hashes += "#";
  return hashes;
}
