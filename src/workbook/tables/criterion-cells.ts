import { foundText, isDateFormat, nameKey, textOf } from "../cell-text";
import { dayIn, bad, good } from "./cell-types";
import { dayLabel } from "../../core/model/period";
import { headerKey } from "../header-key";
import { issueTexts } from "../issue-texts";
import { nearMiss } from "../near-miss";
import { plain } from "../number-text";
import type { CellType } from "./schema";

/** Which way a criterion is better, as the Better column says it. */
export type Better =
  { readonly kind: "higher" } | { readonly kind: "lower" } | { readonly kind: "target"; readonly target: number };

const HIGHER =
  "higher,high,up,more,max,maximise,maximize,maximum,benefit,higherisbetter,thehigherthebetter,morethebetter,positive,increase,gain,bigger,larger,ascending".split(
    ",",
  );
const LOWER =
  "lower,low,down,less,min,minimise,minimize,minimum,cost,lowerisbetter,thelowerthebetter,negative,decrease,smaller,descending,fewer".split(
    ",",
  );

export const better: CellType<Better> = {
  name: "higher, lower, or target: number",
  expected: "higher, lower or target: 12",
  read(cell, { header }) {
    const word = textOf(cell);
    const key = headerKey(word);
    if (HIGHER.includes(key)) return good({ kind: "higher" });
    if (LOWER.includes(key)) return good({ kind: "lower" });
    const target = /^(?:target|nearest(?: to)?|closest(?: to)?|goal)\s*[:=]?\s*\(?\s*([-+]?\d+(?:\.\d+)?)\s*\)?$/i.exec(
      word,
    );
    if (target) return good({ kind: "target", target: Number(target[1]) });
    if (/^(target|nearest|closest|goal)/i.test(word)) {
      const number = /[-+]?\d+(?:[.,]\d+)?/.exec(word)?.[0].replace(",", ".");
      return bad(
        issueTexts.notAsExpected(
          header,
          "target and its number, as in target: 12",
          foundText(cell),
          number && `target: ${number}`,
        ),
      );
    }
    const near = nearMiss(word, ["higher", "lower", "target"]);
    return bad(issueTexts.notAChoice(header, ["higher", "lower", "target: 12"], foundText(cell), near));
  },
};

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly unit?: string;
}

/** "1-5", "0 to 100", "1..5", "0–10 points". Excel takes a typed 1-5 for a date, which is told from what it meant. */
export const scale: CellType<Scale> = {
  name: "two numbers, as in 1 to 5",
  expected: "the lowest and the highest rating, as in 1 to 5",
  read(cell, { header }) {
    const found = foundText(cell);
    const refuse = (suggestion?: string) => bad(issueTexts.notAsExpected(header, this.expected, found, suggestion));
    if (typeof cell.value === "number") {
      const day = isDateFormat(cell.numberFormat) ? dayIn(cell) : undefined;
      if (day !== undefined) {
        const [, monthOfYear = 0, dayOfMonth = 0] = dayLabel(day).split("-").map(Number);
        return refuse(`${Math.min(monthOfYear, dayOfMonth)} to ${Math.max(monthOfYear, dayOfMonth)}`);
      }
      return refuse(cell.value > 1 ? `1 to ${plain(cell.value)} or 0 to ${plain(cell.value)}` : undefined);
    }
    const number = String.raw`([-+−]?\d+(?:\.\d+)?)\s*%?`;
    const match = new RegExp(
      `^${number}\\s*(?:-|–|—|to|\\.\\.+|…|:|/|;|until|through)\\s*${number}\\s*(.*)$`,
      "i",
    ).exec(textOf(cell));
    if (!match) return refuse();
    const [low, high] = [match[1], match[2]].map((digits) => Number((digits ?? "").replace("−", "-")));
    if (low === undefined || high === undefined || low === high) return refuse();
    if (low > high) return refuse(`${plain(high)} to ${plain(low)}`);
    const unit = (match[3] ?? "").replace(/^[([]|[)\]]$/g, "").trim();
    return good({ low, high, ...(unit === "" ? {} : { unit }) });
  },
};

/** A word used as a rating; points as written, absent where the words alone were listed. */
export interface LevelText {
  readonly text: string;
  readonly points?: number;
}

export const levelTexts: CellType<readonly LevelText[]> = {
  name: "words with points",
  expected: "words with points, as in None=0; Low=50; High=100",
  read(cell, { header }) {
    const refuse = () => bad(issueTexts.notAsExpected(header, this.expected, foundText(cell)));
    if (typeof cell.value !== "string") return refuse();
    const parts = cell.value.split(/[;|\n\r]/.test(cell.value) ? /[;|\n\r]+/ : /,/);
    const levels = parts.map((part) => levelIn(nameless(part))).filter((level) => level.text !== "");
    const distinct = new Set(levels.map((level) => nameKey(level.text)));
    const withPoints = levels.filter((level) => level.points !== undefined).length;
    const consistent = withPoints === 0 || withPoints === levels.length;
    return levels.length >= 2 && distinct.size === levels.length && consistent ? good(levels) : refuse();
  },
};

const nameless = (part: string): string => part.replace(/\s+/g, " ").trim();

function levelIn(part: string): LevelText {
  const points = String.raw`([-+]?\d+(?:\.\d+)?)\s*%?`;
  const after =
    new RegExp(`^(.*?\\S)\\s*(?:=|:|→|->)\\s*${points}$`).exec(part) ??
    new RegExp(`^(.*?\\S)\\s*\\(${points}\\)$`).exec(part);
  if (after) return { text: (after[1] ?? "").trim(), points: Number(after[2]) };
  const before = new RegExp(`^${points}\\s*(?:=|:|→|->)\\s*(\\S.*)$`).exec(part);
  if (before) return { text: (before[2] ?? "").trim(), points: Number(before[1]) };
  return { text: part };
}

/**
 * The share of the way from worst to best for each level. Without points the words stand at equal distances, worst
 * first. Points count on the scale if there is one; else from 0 to 1 where none is over 1, from 0 to the highest where
 * none is over 10, and from 0 to 100.
 *
 * @returns undefined if a point lies outside.
 */
export function levelWorths(levels: readonly LevelText[], scale?: Scale): readonly number[] | undefined {
  const last = levels.length - 1;
  if (levels.some(({ points }) => points === undefined)) return levels.map((_, i) => i / last);
  const points = levels.map(({ points: each = 0 }) => each);
  const most = Math.max(...points);
  const low = scale?.low ?? 0;
  const high = scale?.high ?? (most <= 1 ? 1 : most <= 10 ? most : 100);
  const worths = points.map((point) => (point - low) / (high - low));
  return worths.every((worth) => worth >= 0 && worth <= 1) ? worths : undefined;
}
