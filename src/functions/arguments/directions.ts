import type { Better } from "../../core/scoring/decision-matrix";
import { isOmitted } from "./range";
import { wordList } from "./list";

/** What people write for either direction. */
const spellings: Readonly<Record<Better, readonly string[]>> = {
  higher: ["benefit", "max", "maximise", "maximize", "high"],
  lower: ["cost", "min", "minimise", "minimize", "low"],
};

/** Which way each of n criteria is better; all `higher` if left out. @throws {Refusal} for another word or number. */
export const directionList = (given: unknown, count: number): readonly Better[] =>
  isOmitted(given)
    ? new Array<Better>(count).fill("higher")
    : wordList("directions", given, spellings, { count, because: "one for each column of ratings" });
