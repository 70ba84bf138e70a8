import { scoringMethods } from "../../core/scoring/catalogue";
import { expectedOf, isFitting, type MethodOptions } from "../../core/scoring/method-option";
import { invalid } from "../refusal";
import { isOmitted } from "./range";
import { choice } from "./single";

const comparing = scoringMethods.filter(({ kind }) => kind === "criteria");

/** The id of a method that compares ratings. @throws {Refusal} listing them, for any other word. */
export function methodChoice(name: string, given: unknown): string {
  const ids = comparing.map(({ id }) => id);
  return choice(name, isOmitted(given) ? "" : given, ids, "");
}

/**
 * The options of a method from a text such as "normalisation=min-max" or "q=0.1; p=0.4".
 *
 * @throws {Refusal} naming the option that does not exist or cannot be so.
 */
export function methodOptionsIn(name: string, given: unknown, method: string): MethodOptions {
  if (isOmitted(given)) return {};
  const { options = [] } = comparing.find(({ id }) => id === method) ?? {};
  const pairs = String(Array.isArray(given) ? given.flat()[0] : given).split(";");
  return Object.fromEntries(
    pairs
      .filter((pair) => pair.trim() !== "")
      .map((pair) => {
        const [key = "", word = ""] = pair.split("=").map((part) => part.trim().toLowerCase());
        const option = options.find((one) => one.key.toLowerCase() === key);
        if (option === undefined) {
          const known = options.length === 0 ? "no options" : options.map((one) => one.key).join(", ");
          throw invalid(`${name}: ${method} has ${known}, found “${pair.trim()}”.`);
        }
        const chosen = option.kind === "number" ? Number(word === "" ? NaN : word) : word;
        if (isFitting(option, chosen)) return [option.key, chosen];
        throw invalid(`${name}, ${option.key}: expected ${expectedOf(option)}, found “${word}”.`);
      }),
  );
}
