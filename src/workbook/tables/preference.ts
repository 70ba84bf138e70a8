import { dayLabel } from "../../core/model/period";
import { cleanText, foundText, isDateFormat } from "../cell-text";
import { issueTexts } from "../issue-texts";
import { judgementTexts } from "../judgement-texts";
import { nearMiss } from "../near-miss";
import { plain } from "../number-text";
import { bad, dayIn, good, numberIn } from "./cell-types";
import type { CellType } from "./schema";

/** Saaty's words and what people make of them. "Weak" and "slight" are 2 to some and 3 to others, so they are asked about. */
const WORDS: Readonly<Record<string, number>> = {
  equal: 1,
  equally: 1,
  same: 1,
  indifferent: 1,
  moderate: 3,
  moderately: 3,
  "moderate plus": 4,
  strong: 5,
  strongly: 5,
  essential: 5,
  "strong plus": 6,
  "very strong": 7,
  "very strongly": 7,
  demonstrated: 7,
  "very very strong": 8,
  "very very strongly": 8,
  extreme: 9,
  extremely: 9,
  absolute: 9,
  absolutely: 9,
};

const FILLERS = /\b(more|important|importance|preferred|preference|preferable|than|as|a|the|of)\b/g;

/** The ends of Saaty's scale. One typed with two or three decimals falls just short of 1/9 and is meant as that. */
const LOWEST = 1 / 9;
const TYPED_LOWEST = 0.11;
const HIGHEST = 9;

/** A preference of A over B on Saaty's scale: a number, a fraction, or a word. */
export const preference: CellType<number> = {
  name: "number from 1/9 to 9, a fraction, or a word from equal to extreme",
  expected: "a number from 1/9 to 9, or a word such as strong",
  read(cell, context) {
    const { header } = context;
    const found = foundText(cell);
    const refuse = (suggestion?: string) =>
      bad(issueTexts.notAsExpected(header, this.expected, found, suggestion === undefined ? undefined : suggestion));
    if (typeof cell.value === "string") {
      const amount = fractionIn(cell.value) ?? wordIn(cell.value);
      if (amount !== undefined) {
        return inScale(amount) ? good(amount) : bad(issueTexts.outOfRange(header, this.expected, found));
      }
      const near = nearMiss(cell.value, ["equal", "moderate", "strong", "very strong", "extreme"]);
      if (near !== undefined) return refuse(near);
      return /\d/.test(cell.value) ? numberIn(cell, context, this.expected) : refuse();
    }
    if (isDateFormat(cell.numberFormat) && typeof cell.value === "number") {
      const meant = fractionsIn(dayIn(cell));
      return bad(judgementTexts.dateForFraction(header, this.expected, found, meant));
    }
    const reading = numberIn(cell, context, this.expected);
    if (!reading.ok) return reading;
    const { value } = reading;
    if (value >= TYPED_LOWEST && value < LOWEST) return good(LOWEST);
    return inScale(value) ? good(value) : bad(issueTexts.outOfRange(header, this.expected, found));
  },
};

const inScale = (amount: number): boolean => amount >= LOWEST && amount <= HIGHEST;

/** "1/3", "1:3", "1/2.5", "⅓", and a whole number, which text is in a column formatted so that 1/3 stays one. */
function fractionIn(text: string): number | undefined {
  const plainText = cleanText(text).normalize("NFKC").replace("\u2044", "/");
  if (/^[1-9]$/.test(plainText)) return Number(plainText);
  const match = /^(\d+(?:\.\d+)?)\s*[/:]\s*(\d+(?:\.\d+)?)$/.exec(plainText);
  const [over, under] = [Number(match?.[1]), Number(match?.[2])];
  return under > 0 ? over / under : undefined;
}

/** "strong", "Very strongly more important", "between moderate and strong", "strongly less important". */
function wordIn(text: string): number | undefined {
  const words = cleanText(text)
    .toLowerCase()
    .replace(/[^a-z]+/g, " ");
  const isLess = /\bless\b/.test(words);
  const bare = words.replace(/\bless\b/g, " ").replace(FILLERS, " ");
  const parts = bare
    .replace(/\bbetween\b/g, " ")
    .split(/\b(?:to|and|or)\b/)
    .map((part) => WORDS[part.replace(/\s+/g, " ").trim()]);
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return undefined;
  // Only neighbours have a word between them: "equal to strong" says nothing in particular.
  if (parts.length === 2 && (second === undefined || Math.abs(first - second) !== 2)) return undefined;
  const amount = second === undefined ? first : (first + second) / 2;
  return isLess ? 1 / amount : amount;
}

/** What was typed where Excel has made a date of it: 1/3 became the third of January, or the first of March. */
function fractionsIn(day: ReturnType<typeof dayIn>): readonly string[] {
  if (day === undefined) return [];
  const [, monthOfYear = 0, dayOfMonth = 0] = dayLabel(day).split("-").map(Number);
  const amounts = [monthOfYear / dayOfMonth, dayOfMonth / monthOfYear].filter(inScale);
  const whole = [...new Set(amounts)].sort((a, b) => a - b);
  return whole.map((amount) => (amount >= 1 ? plain(amount) : `=${numerator(amount, monthOfYear, dayOfMonth)}`));
}

const numerator = (amount: number, one: number, other: number): string =>
  one / other === amount ? `${one}/${other}` : `${other}/${one}`;
