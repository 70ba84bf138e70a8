import type { CriterionTree } from "../core/model/criterion";
import { randomIndexIds, weightingIds, type RunParameters } from "../core/run-parameters";
import { weightingMethods } from "../core/weighting/catalogue";
import { nameKey } from "../workbook/cell-text";
import { KnownNames } from "../workbook/near-miss";
import { Trouble } from "./exit-code";

/** What `--weights`, `--weight` and `--random-index` say. */
export interface WeightFlags {
  readonly weights?: string;
  /** Each `name=number`. */
  readonly weight: readonly string[];
  readonly randomIndex?: string;
}

/** A weight that is set for one run: `Strategy=40`. */
export interface SetWeight {
  readonly name: string;
  readonly weight: number;
}

/**
 * The parameters that `--weights ahp --weight Strategy=40 --random-index donegan-dodd` stands for. Weights that are set
 * take the place of all that the workbook remembers as set.
 *
 * @throws {Trouble} if there is no such weighting or table, with what there is, or a weight is no number of 0 or more.
 */
export function weightParameters(
  flags: WeightFlags,
): Partial<Pick<RunParameters, "weighting" | "weightOverrides" | "randomIndex">> {
  const { weights, randomIndex } = flags;
  const set = setWeights(flags);
  return {
    ...(weights === undefined ? {} : { weighting: oneOf(weightingIds, weights, "weighting") }),
    ...(randomIndex === undefined ? {} : { randomIndex: oneOf(randomIndexIds, randomIndex, "random-index table") }),
    ...(set.length === 0
      ? {}
      : { weightOverrides: Object.fromEntries(set.map(({ name, weight }) => [nameKey(name), weight])) }),
  };
}

function oneOf<Id extends string>(ids: readonly Id[], given: string, what: string): Id {
  const found = ids.find((id) => id === given.toLowerCase());
  if (found !== undefined) return found;
  const near = new KnownNames(ids).near(given);
  throw new Trouble(
    `There is no ${what} ${given}.${near === undefined ? "" : ` Did you mean ${near}?`} There are ${ids.join(", ")}.`,
  );
}

/**
 * The weights of `--weight`; the last equals sign parts name and number, as a name may hold one too.
 *
 * @throws {Trouble} if a text is none, or names the same criterion as one before.
 */
export function setWeights({ weight: given }: WeightFlags): readonly SetWeight[] {
  const seen = new Set<string>();
  return given.map((text) => {
    const at = text.lastIndexOf("=");
    const name = text.slice(0, Math.max(0, at)).trim();
    const [, figure] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*%?\s*$/.exec(text.slice(at + 1)) ?? [];
    if (name === "" || figure === undefined)
      throw new Trouble(`--weight takes a criterion and a number of 0 or more, as in "Strategy=40"; got "${text}".`);
    if (seen.has(nameKey(name))) throw new Trouble(`--weight sets ${name} twice; give it once.`);
    seen.add(nameKey(name));
    return { name, weight: Number(figure) };
  });
}

/** @throws {Trouble} if a weight is set of a criterion or group that there is not, with the one that may be meant. */
export function refuseUnknownWeights({ groups, criteria }: CriterionTree, set: readonly SetWeight[]): void {
  const names = [...groups, ...criteria].map(({ name }) => name);
  const known = new Set(names.map(nameKey));
  for (const { name } of set) {
    if (known.has(nameKey(name))) continue;
    const near = new KnownNames(names).near(name);
    throw new Trouble(
      `--weight names ${name}, which is no criterion of this workbook.${near === undefined ? "" : ` Did you mean ${near}?`} There are ${names.join(", ")}.`,
    );
  }
}

/** What `rankfolio weightings` prints: each way to find weights, with its sentence and what must be filled in. */
export const weightingList = (): string =>
  weightingMethods
    .map(({ id, name, explanation, input }) => `${id}  (${name})\n  ${explanation}\n  Needs: ${input}`)
    .join("\n\n") + "\n";
