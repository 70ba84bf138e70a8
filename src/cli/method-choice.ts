import type { RunParameters } from "../core/run-parameters";
import { scoringMethods } from "../core/scoring/catalogue";
import type { ScoringMethod } from "../core/scoring/method";
import { expectedOf, isFitting, type MethodOption, type MethodOptions } from "../core/scoring/method-option";
import { KnownNames } from "../workbook/near-miss";
import { Trouble } from "./exit-code";

/**
 * The parameters that `--method topsis --option normalisation=min-max` stands for.
 *
 * @param given  The texts of `--option`, each `key=choice`.
 * @throws {Trouble} if there is no such method, option or choice, with what there is.
 */
export function methodParameters(
  id: string | undefined,
  given: readonly string[],
): Partial<Pick<RunParameters, "method" | "methodOptions">> {
  if (id === undefined) {
    if (given.length === 0) return {};
    throw new Trouble("--option says how a method works; name the method with --method as well.");
  }
  const method = methodCalled(id);
  const options: MethodOptions = Object.fromEntries(given.map((text) => chosenOption(method, text)));
  return { method: method.id, ...(given.length === 0 ? {} : { methodOptions: { [method.id]: options } }) };
}

function methodCalled(id: string): ScoringMethod {
  const ids = scoringMethods.map((method) => method.id);
  const found = scoringMethods.find((method) => method.id === id.toLowerCase());
  if (found !== undefined) return found;
  const near = new KnownNames(ids).near(id);
  throw new Trouble(
    `There is no method ${id}.${near === undefined ? "" : ` Did you mean ${near}?`} There are ${ids.join(", ")}.`,
  );
}

function chosenOption({ id, options }: ScoringMethod, text: string): readonly [string, number | string] {
  const at = text.indexOf("=");
  const key = text.slice(0, Math.max(0, at)).trim();
  const option = options.find((one) => one.key === key);
  if (at < 0 || option === undefined) {
    const known = options.map((one) => `${one.key}=(${expectedOf(one)})`);
    const there = known.length === 0 ? "it has no options" : `it has ${known.join(", ")}`;
    throw new Trouble(`${text} is no option of ${id}; ${there}.`);
  }
  const chosen = text.slice(at + 1).trim();
  const choice = option.kind === "number" && chosen !== "" ? Number(chosen) : chosen;
  if (!isFitting(option, choice)) throw new Trouble(`${key} of ${id} must be ${expectedOf(option)}, got ${chosen}.`);
  return [key, choice];
}

/** What `rankfolio methods` prints: each method with its sentence and its options. */
export const methodList = (): string =>
  scoringMethods
    .map((method) =>
      [`${method.id}  (${method.name})`, `  ${method.explanation}`, ...method.options.map(optionText)].join("\n"),
    ) // prettier-ignore
    .join("\n\n") + "\n";

const optionText = (option: MethodOption): string =>
  `  --option ${option.key}=…  ${option.name}: ${expectedOf(option)}; normally ${option.standard}`;
